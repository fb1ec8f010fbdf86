using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>What can be seen of a line of a few words that may be half of a head, whatever it says.</summary>
internal readonly record struct LineLook(UnitKind Kind, bool OpensBlock, bool IsBold, bool IsItalic)
{
    private const int MostWords = 8;
    private const int MostWordsOfName = 14;

    /// <summary>How the line looks; null where it can be no part of the head with the dates.</summary>
    /// <param name="units">The lines of the section.</param>
    /// <param name="anchor">The one with the dates.</param>
    /// <param name="at">Another one, above or below it, and no dates between them.</param>
    public static LineLook? Of(EntryUnits units, int anchor, int at)
    {
        if (at < 0 || at >= units.Count || units[at] is not { Kind: UnitKind.Line or UnitKind.Quote or UnitKind.Heading, Starts: false, Line: { } line } unit || unit.Depth != units[anchor].Depth || !(line.Words.Length <= MostWords ? LineShape.IsShort(unit) : IsLongName(line))) return null;
        if (unit.Kind == UnitKind.Heading && units.Rank(at) <= units.Rank(anchor)) return null;
        for (var between = Math.Min(at, anchor + 1); between <= Math.Max(at, anchor - 1); between++)
        {
            if (units.Dates.Has(between) || units[between].Line is null) return null;
        }
        // What lists things or goes on in small letters tells what was done.
        if (ListsThings(line.Text) || StartsSmall(line.Text.AsSpan().TrimStart())) return null;
        return new(unit.Kind, unit.Break is null, line.StartsBold, line.IsItalic);
    }

    /// <summary>"Department of Mills, University of Springfield - Springfield, Ohio": many words, and all of them those of names.</summary>
    private static bool IsLongName(TextLine line) => line.Words.Length <= MostWordsOfName && LineShape.SaysNames(line.Text) && !LineShape.EndsAsSentence(line.Text) && !LineShape.IsLabel(line);

    /// <summary>More than one comma, and not "Acme, Springfield, Ohio".</summary>
    private static bool ListsThings(string text) => text.AsSpan().Count(',') > 1 && !(LineShape.SaysNames(text.AsSpan(0, text.IndexOf(',', StringComparison.Ordinal))) && PlaceWords.IsPlace(text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..]));

    /// <summary>"built mills", and not "example.org" or "eMill".</summary>
    private static bool StartsSmall(ReadOnlySpan<char> text)
    {
        var space = text.IndexOf(' ');
        var word = space < 0 ? text : text[..space];
        foreach (var letter in word)
        {
            if (!char.IsLower(letter)) return false;
        }
        return true;
    }
}
