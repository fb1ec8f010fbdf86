namespace Portfolio.Reading.Career.Words;

/// <summary>Reads labels of fields.</summary>
internal static class FieldLabels
{
    /// <summary>What a label announces; null where it is none.</summary>
    public static FieldLabel? Of(string text)
    {
        var phrase = FoldedWords.Phrase(text);
        return Vocabulary.Labels.TryGetValue(phrase, out var label) ? label : null;
    }
}
