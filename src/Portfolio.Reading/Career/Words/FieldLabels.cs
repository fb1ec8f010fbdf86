namespace Portfolio.Reading.Career.Words;

/// <summary>Reads labels of fields.</summary>
internal static class FieldLabels
{
    /// <summary>Above a column beside dates "Name" is that of an employer; elsewhere it is that of a person.</summary>
    private static readonly WordSet Names = new("name, nom, nombre, nome, naam, nazwa, název, namn, название, назва, 名称".Split(", "));

    /// <summary>What the head of a column announces; null where it is none.</summary>
    public static FieldLabel? OfColumn(string text) => Of(text) ?? (Names.IsWhole(FoldedWords.Phrase(text)) ? FieldLabel.Organization : null);

    /// <summary>Where the label ends that a line begins with: its colon, or what closes the brackets that the line opens with ("【期間】2014 – 2016"); less than 1 where it has none.</summary>
    public static int EndIn(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOfAny(':', '：');
        if (text.TrimStart() is not ['【' or '［', ..]) return colon;
        var close = text.IndexOfAny('】', '］');
        return close > 0 && (colon < 0 || close < colon) ? close : colon;
    }

    /// <summary>What a label announces; null where it is none.</summary>
    public static FieldLabel? Of(string text)
    {
        var phrase = FoldedWords.Phrase(text);
        return Vocabulary.Labels.TryGetValue(phrase, out var label) ? label : null;
    }
}
