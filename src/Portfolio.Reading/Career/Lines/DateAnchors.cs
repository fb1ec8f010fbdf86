using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Lines;

/// <summary>Tells the dates of an entry from the dates that a sentence mentions: those of an entry stand at an edge of their line, or apart.</summary>
internal static class DateAnchors
{
    private const int LongestHead = 160;
    private const int MostWords = 18;
    private const int MostWordsBeforeTitle = 3;
    private const int LongestLead = 90;
    private const int LongestLabel = 24;
    private const int LongestHeadInText = 200;

    /// <summary>A line with a full stop at its end and so many words tells something.</summary>
    private const int FewestWordsOfSentence = 6;

    /// <summary>What somebody was before, and when that changed.</summary>
    private static readonly WordSet Rises = new("promoted from, ascendido desde, ascendida desde, promovido de, promovida de, promu de, promue de, befördert von, promosso da, promossa da, bevorderd van, befordrad från, awansowany z, povýšen z".Split(", "));

    /// <summary>Whether the line has dates as the head of an entry has them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="singleDates">A date that is no range counts, too.</param>
    public static bool Has(TextLine line, bool singleDates = true) => Of(line, singleDates).Any();

    /// <summary>Whether the line says nothing but dates.</summary>
    public static bool IsOnly(TextLine line)
    {
        if (line.Dates.Finds.IsEmpty && line.Dates.Faults.IsEmpty) return false;
        var (finds, faults, at) = (line.Dates.Finds, line.Dates.Faults, EndOfLabel(line));
        for (int find = 0, fault = 0; find < finds.Length || fault < faults.Length;)
        {
            var isFind = fault == faults.Length || (find < finds.Length && finds[find].Start <= faults[fault].Start);
            var (start, end) = isFind ? (finds[find].Start, finds[find++].End) : (faults[fault].Start, faults[fault++].End);
            if (start > at && !IsEdge(line.Text, at, start)) return false;
            at = Math.Max(at, end);
        }
        return IsEdge(line.Text, at, line.Text.Length);
    }

    /// <summary>Behind the "Date:" that says that dates follow; 0 where nothing does.</summary>
    private static int EndOfLabel(TextLine line)
    {
        var colon = FieldLabels.EndIn(line.Text);
        return colon is > 0 and <= LongestLabel && FieldLabels.Of(line.Text[..colon]) is FieldLabel.Dates ? colon + 1 : 0;
    }

    public static IEnumerable<DateFind> Of(TextLine line, bool singleDates = true)
    {
        if (line.Dates.Finds.IsEmpty) yield break;
        var isSentence = IsSentence(line);
        foreach (var find in line.Dates.Finds)
        {
            if (!find.IsRange && !singleDates) continue;
            var starts = IsEdge(line.Text, 0, find.Start);
            var ends = IsEdge(line.Text, find.End, line.Text.Length);
            if (starts && ends) yield return find;
            else if (find.IsRange ? Counts(line, find, starts, ends, isSentence) : CountsAlone(line, find, starts, ends, isSentence)) yield return find;
        }
    }

    private static bool Counts(TextLine line, DateFind find, bool starts, bool ends, bool isSentence)
    {
        if (starts) return true;
        if (isSentence) return SpokenLead.LengthIn(line.Text, find.End) > 0 || SpokenLead.LengthIn(line.Text, 0) > 0 || ClosesLine(line, find) || StandsInLead(line, find);
        return ends || IsApart(line.Text, find) || line.Words.Length <= MostWords || (line.StartsBold && Separates(line.Text, find.Start - 1, -1));
    }

    /// <summary>
    /// "Draughtsman - plans of roofs, talks with the builders and … (2004-2008)": brackets behind the last word, and no full stop;
    /// "Teacher, School of Mills. Courses on wheels and … sails. 2004-2008.": a sentence of its own;
    /// "Teacher and Miller, School of Mills, University of Springfield, Canada (2004-2008) — wheels.": brackets behind nothing but names.
    /// </summary>
    private static bool ClosesLine(TextLine line, DateFind find)
    {
        var before = line.Text.AsSpan(0, find.Start).TrimEnd();
        var behind = line.Text.AsSpan(find.End).Trim();
        return (before.EndsWith("(") && behind is ")") || (before is [.. var names, '('] && behind is [')', .. var rest] && LeadsToText(rest.TrimStart()) && LineShape.SaysNames(names)) || (before.EndsWith(".") && behind is "" or "." && Vocabulary.Titles.HasAny(line.Words.AsSpan(0, Math.Min(line.Words.Length, MostWordsBeforeTitle))));
    }

    /// <summary>"**Engineer (2011-2012):** Looked after …": the range stands in the name in bold that the text goes on behind.</summary>
    private static bool StandsInLead(TextLine line, DateFind find) => EndOfLead(line) is { } end && find.End <= end;

    /// <summary>"**Assistant, Mills (2020)** Instructed …": in brackets at the end of the name in bold.</summary>
    private static bool ClosesLead(TextLine line, DateFind find) => find.Start > 0 && EndOfLead(line) is { } end && find.End < end && line.Text[find.Start - 1] == '(' && line.Text.AsSpan(find.End, end - find.End).TrimEnd(" :.") is ")";

    /// <summary>"**Miller**, Acme Mills, Springfield (2014 - 2016) — worked on …": the range closes the head in brackets, and a sign leads to what was done.</summary>
    private static bool ClosesHead(string text, int lead, DateFind range) => range.End < LongestHeadInText && text[range.Start - 1] == '(' && range.End < text.Length && text[range.End] == ')'
        && !text.AsSpan(lead, range.Start - lead).Contains(". ", StringComparison.Ordinal) && LeadsToText(text.AsSpan(range.End + 1).TrimStart());

    private static bool LeadsToText(ReadOnlySpan<char> behind) => behind is [] or ['—' or '–' or '-' or ':' or '.' or ';', ..];

    /// <summary>Where the words in bold end that a long line begins with, and that have dates; null for other lines.</summary>
    public static int? EndOfLead(TextLine line)
    {
        if (line.Dates.Finds.IsEmpty || !line.StartsBold || !IsSentence(line)) return null;
        var end = line.Styles.TakeWhile(range => range.Style.HasFlag(TextStyle.Bold)).LastOrDefault()?.End ?? 0;
        if (line.Dates.Finds[0] is { IsRange: true } range && range.Start > end && ClosesHead(line.Text, end, range)) return range.End + 1;
        return end <= LongestLead && end < line.Text.Length && line.Dates.Finds[0].End <= end ? end : null;
    }

    private static bool CountsAlone(TextLine line, DateFind find, bool starts, bool ends, bool isSentence)
    {
        if (isSentence && ClosesLead(line, find)) return true;
        if (ends && line.Words.Length <= MostWords && SaysStateOfStudy(line.Text.AsSpan(0, find.Start))) return true;
        if (isSentence || line.Words.Length > MostWords || (line.IsItalic && Rises.HasAny(line.Words))) return false;
        if (starts) return Separates(line.Text, find.End, 1) || line.Text.Length < LongestHead / 2 || (Vocabulary.Studies.LengthAt(line.WordsIn(find.End, line.Text.Length), 0) > 0 && Vocabulary.Institutions.HasAny(line.Words));
        // "… and ended in July 2023.": the preposition may be read as part of the date.
        var isTold = (EndsWithPreposition(line.Text.AsSpan(0, find.Start)) || (!find.IsBareYear && char.IsAsciiLetterLower(line.Text[find.Start]))) && (find.IsBareYear || (line.Words.Length >= FewestWordsOfSentence && line.Text.AsSpan().TrimEnd().EndsWith(".")));
        return IsApart(line.Text, find) || (ends && (Separates(line.Text, find.Start - 1, -1) || !isTold));
    }

    /// <summary>"…, University of Mills – graduated in June 2017.": behind the last sign what became of a study.</summary>
    private static bool SaysStateOfStudy(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd();
        var sign = text.LastIndexOfAny(",–—-(");
        return sign > 0 && EndsWithPreposition(text) && StudyState.IsState(FoldedWords.Of(text[(sign + 1)..text.LastIndexOf(' ')].ToString()));
    }

    /// <summary>More than a head has, or a full stop at its end and many words.</summary>
    private static bool IsSentence(TextLine line)
    {
        if (IsLong(line.Text)) return true;
        var text = line.Text.AsSpan().TrimEnd();
        if (text[..^1].Contains('。')) return true;
        return line.Words.Length > 14 && text.EndsWith(".");
    }

    /// <summary>Who moves the dates to the right with spaces writes no longer a head for that.</summary>
    private static bool IsLong(string text)
    {
        var length = 0;
        for (var at = 0; at < text.Length && length <= LongestHead; at++)
        {
            if (at == 0 || !char.IsWhiteSpace(text[at]) || !char.IsWhiteSpace(text[at - 1])) length++;
        }
        return length > LongestHead;
    }

    private static bool EndsWithPreposition(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd();
        return text.EndsWith(" in", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" im", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" en", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(" w", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" v", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" em", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsApart(string text, DateFind find) => Separates(text, find.Start - 1, -1) && (find.End >= text.Length || Separates(text, find.End, 1));

    private static bool Separates(string text, int at, int step)
    {
        while (at >= 0 && at < text.Length && char.IsWhiteSpace(text[at])) at += step;
        return at >= 0 && at < text.Length && text[at] is '(' or ')' or '[' or ']' or '|' or '·' or '•' or '—' or '–' or '-' or ',' or ':' or ';' or '*' or '.' or '/' or '（' or '）' or '、';
    }

    private static bool IsEdge(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (char.IsLetterOrDigit(text[at])) return false;
        }
        return true;
    }
}
