using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Lines;

/// <summary>Lines that say when, and perhaps where or in what kind of employment, and nothing else. "Freelance" stands for an employer.</summary>
internal static class DateLines
{
    /// <remarks>Ask <see cref="TextLine.SaysOnlyWhen"/>, which looks once.</remarks>
    public static bool Is(TextLine line)
    {
        if (DateAnchors.IsOnly(line)) return true;
        var rest = RestOf(line);
        var words = FoldedWords.Of(rest);
        return IsPlace(line, rest, words) || Durations.IsOnly(rest) || (Vocabulary.Employment.IsAll(words) && !Vocabulary.SelfEmployed.IsAll(words));
    }

    /// <summary>What the line says beside its dates.</summary>
    public static string RestOf(TextLine line)
    {
        var rest = line.Text;
        foreach (var find in line.Dates.Finds.Reverse()) rest = rest.Remove(find.Start, find.Length);
        return rest;
    }

    /// <summary>"**Acme, Springfield** — 2014": in other type than the dates it is a name with its place, unless all of it is known to be one.</summary>
    private static bool IsPlace(TextLine line, string rest, string[] words) => PlaceWords.HasPin(rest) || PlaceWords.Score(rest, words) >= (line.StartsBold && !line.IsBold ? 3 : 2);
}
