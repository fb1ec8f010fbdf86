using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Lines;

/// <summary>
/// The lines of a paragraph. A line end that was asked for ends a line; one of the source does only where the next word would still have
/// fitted, because then nobody's editor wrapped the text.
/// </summary>
internal static class LineSplitter
{
    private const int LongestDates = 60;
    private const int LongestDatedHead = 90;

    /// <summary>Less the marks before the text, and a word that would not have fitted: "… Department of Wind and" above "Wheels. 2014–2016".</summary>
    private const int WidthOfEditors = 70;

    /// <summary>The lines of a heading: one that ends with a comma or a colon goes on below.</summary>
    public static ImmutableArray<(Inline? Break, ImmutableArray<Inline> Content)> SplitHeading(ImmutableArray<Inline> content)
    {
        var lines = ImmutableArray.CreateBuilder<(Inline? Break, ImmutableArray<Inline> Content)>();
        var current = ImmutableArray.CreateBuilder<Inline>();
        Inline? before = null;
        foreach (var (ended, line) in Split(content))
        {
            if (ended is not null && current.Count > 0 && GoesOnBelow(current[^1]))
            {
                current.Add(ended);
            }
            else if (ended is not null)
            {
                lines.Add((before, current.DrainToImmutable()));
                before = ended;
            }
            current.AddRange(line);
        }
        lines.Add((before, current.ToImmutable()));
        return lines.ToImmutable();
    }

    private static bool GoesOnBelow(Inline last) => PlainText.Of([last]).AsSpan().TrimEnd() is [.., ',' or ':' or '：'];

    /// <summary>Each line with the break that stands before it; null for the first.</summary>
    public static ImmutableArray<(Inline? Break, ImmutableArray<Inline> Content)> Split(ImmutableArray<Inline> content)
    {
        if (!HasBreak(content)) return [(null, content)];
        var pieces = new List<(Inline? Break, ImmutableArray<Inline> Content)>();
        Cut(content, null, pieces);
        return Join(pieces);
    }

    private static bool HasBreak(ImmutableArray<Inline> content) =>
        content.Any(inline => inline is LineBreak or SoftBreak || (inline is InlineContainer container && HasBreak(container.Content)));

    private static void Cut(ImmutableArray<Inline> content, Inline? first, List<(Inline? Break, ImmutableArray<Inline> Content)> pieces)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        var before = first;
        foreach (var inline in content)
        {
            // "<i>Acme <br>", and the dates on the next line of the source: one end of a line.
            if (inline is SoftBreak && before is LineBreak && PlainText.Of(line.ToImmutable()).AsSpan().Trim().IsEmpty) continue;
            if (inline is LineBreak or SoftBreak)
            {
                pieces.Add((before, line.ToImmutable()));
                line.Clear();
                before = inline;
            }
            else if (inline is InlineContainer container && HasBreak(container.Content))
            {
                var inner = new List<(Inline? Break, ImmutableArray<Inline> Content)>();
                Cut(container.Content, null, inner);
                for (var at = 0; at < inner.Count; at++)
                {
                    if (at > 0)
                    {
                        pieces.Add((before, line.ToImmutable()));
                        line.Clear();
                        before = inner[at].Break;
                    }
                    if (inner[at].Content.Length > 0) line.Add(container with { Content = inner[at].Content });
                }
            }
            else
            {
                line.Add(inline);
            }
        }
        pieces.Add((before, line.ToImmutable()));
    }

    private static ImmutableArray<(Inline? Break, ImmutableArray<Inline> Content)> Join(List<(Inline? Break, ImmutableArray<Inline> Content)> pieces)
    {
        var lines = ImmutableArray.CreateBuilder<(Inline? Break, ImmutableArray<Inline> Content)>();
        var goesOn = WrappedLines.In(pieces.ConvertAll(piece => piece.Content));
        var current = pieces[0];
        var lastText = PlainText.Of(pieces[0].Content);
        var lastContent = pieces[0].Content;
        for (var at = 1; at < pieces.Count; at++)
        {
            var piece = pieces[at];
            var text = PlainText.Of(piece.Content);
            if (piece.Break is SoftBreak && (IsSign(text) || IsSign(lastText) || EndsRange(lastText, text) || GoesOn()))
            {
                current = (current.Break, [.. current.Content, piece.Break, .. piece.Content]);
            }
            else
            {
                lines.Add(current);
                current = piece;
            }
            lastText = text;
            lastContent = piece.Content;

            bool GoesOn() => (goesOn[at] || ClosesBracket(lastText, text) || (BeginsWithin(text) && EndsWithLink(lastContent) && HasLink(piece.Content))) && !IsLabelled(piece.Content) && !EndsWithDate(lastText) && !StartsWithDate(text) && !EndsBold(lastContent, piece.Content) && !(pieces.Count == 2 && EndsWithDate(text) && LineShape.SaysNames(lastText) && !lastText.AsSpan().TrimEnd().EndsWith(",") && !(lastText.Length >= WidthOfEditors && IsWordBeforeDates(text))) && !(current.Content == lastContent && IsDatedHead(lastText, text));
        }
        lines.Add(current);
        return lines.ToImmutable();
    }

    /// <summary>"**Acme**", "–", "*Developer*", each on a line: the sign divides one line.</summary>
    private static bool IsSign(string text) => text.Trim() is "-" or "–" or "—" or "|" or "·" or "•" or "/" or "@";

    /// <summary>"Miller, Acme, Februar 2014 —" above "today": the other end of the range, and nothing else.</summary>
    private static bool EndsRange(string line, string next)
    {
        if (next.Length > LongestDate || line.AsSpan().TrimEnd() is not [.., '—' or '–' or '-']) return false;
        var start = line.Length > LongestDate ? line.IndexOf(' ', line.Length - LongestDate) + 1 : 0;
        var range = $"{line[start..].Trim()} {next.Trim()}";
        return Dates.DateScanner.Scan(range).Finds is [.., { IsRange: true } find] && find.End == range.Length && find.Start < line.Length - start;
    }

    private const int LongestDate = 30;

    /// <summary>A bold label starts a line of its own.</summary>
    private static bool IsLabelled(ImmutableArray<Inline> content)
    {
        if (content is not [Strong label, .. var rest]) return false;
        return rest.IsEmpty || PlainText.Of([label]).AsSpan().TrimEnd().EndsWith(":") || (rest[0] is TextRun run && run.Text.AsSpan().TrimStart().StartsWith(":"));
    }

    /// <summary>A line that is bold as a whole, or is set in type from its first word to its last ("**2018** — *Developer* at **Acme**"), ends where the type ends.</summary>
    private static bool EndsBold(ImmutableArray<Inline> line, ImmutableArray<Inline> next) => next is [TextRun run, ..]
        && (line is [Strong] || (line is [Strong or Emphasis or CodeSpan, .., Strong or Emphasis] && run.Text.Length > 0 && char.IsUpper(run.Text[0])));

    /// <summary>"Wheels. 2014–2016"</summary>
    private static bool IsWordBeforeDates(string line) => Dates.DateScanner.Scan(line).Finds is [{ Start: > 0 } find] && line.AsSpan(0, find.Start).Trim() is [.. var word, '.'] && !word.ContainsAny(' ', '.') && PlaceWords.Score(word.ToString()) == 0;

    private static bool EndsWithDate(string line) =>
        line.Length < 150 && Dates.DateScanner.Scan(line).Finds is [.., var last] && line.AsSpan(last.End).Trim(" .,;)*_").IsEmpty;

    /// <summary>"2016–2021", or "2012:" and "2012" before a gap: nobody's wrapped text goes on like that.</summary>
    private static bool StartsWithDate(string line)
    {
        var start = line.Length > LongestDates ? line[..LongestDates] : line;
        if (Dates.DateScanner.Scan(start).Finds is not [var first, ..] || start.AsSpan(0, first.Start).ContainsAnyExcept(" `(*_[".AsSpan())) return false;
        var rest = start.AsSpan(first.End).TrimStart("`)*_]");
        return first.IsRange ? rest.IsEmpty || !char.IsLetter(rest[0]) : rest.StartsWith("\t") || rest.StartsWith("  ") || (rest.TrimStart() is [':' or '：' or '|' or '–' or '—', ..]);
    }

    /// <summary>"2019 - 2022 Developer - Acme S.A." above a line that begins with a capital: a head, and the first sentence below it.</summary>
    private static bool IsDatedHead(string line, string next)
    {
        if (line.Length > LongestDatedHead || next.TrimStart() is not [var first, ..] || !char.IsUpper(first)) return false;
        var last = line.AsSpan().TrimEnd();
        if (last.IsEmpty || last[^1] == ',' || !(char.IsUpper(last[last.LastIndexOf(' ') + 1]) || last[^1] is ')' or ']')) return false;
        return Dates.DateScanner.Scan(line).Finds is [{ IsRange: true } range, ..] && !line.AsSpan(0, range.Start).ContainsAnyExcept(" `(*_[".AsSpan());
    }

    /// <summary>"[Centro](…)" above "de la [Universidad](…)": no line begins with what joins two names.</summary>
    private static bool BeginsWithin(string line) => line.AsSpan().TrimStart() is var rest && rest.IndexOf(' ') is > 0 and var space && char.IsLower(rest[0]) && LineShape.JoinsNames(rest[..space]);

    private static bool EndsWithLink(ImmutableArray<Inline> line) => line is [.., Link] || (line is [.., InlineContainer last] && EndsWithLink(last.Content));

    private static bool HasLink(ImmutableArray<Inline> line) => line.Any(inline => inline is Link || (inline is InlineContainer inner && HasLink(inner.Content)));

    /// <summary>"Acme (makers of" above "mills)": no line ends inside brackets.</summary>
    private static bool ClosesBracket(string line, string next) =>
        line.LastIndexOf('(') is >= 0 and var open && !line.AsSpan(open).Contains(')') && next.IndexOf(')', StringComparison.Ordinal) is > 0 and var close && !next.AsSpan(0, close).Contains('(');
}
