using System.Collections.Immutable;

namespace Portfolio.Pictures.Typesetting;

/// <summary>A text in as many lines, and as large, as a place allows.</summary>
internal sealed record FittedText(ImmutableArray<SetLine> Lines, double Size)
{
    private const string Ellipsis = "…";

    /// <summary>The text in the first of the sizes in which it needs no more than its lines; in the last, what is too much ends in an ellipsis.</summary>
    /// <param name="text">On one line.</param>
    /// <param name="fonts">Can draw it.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="choices">Sizes in pixels, the most welcome first, and how many lines each may take.</param>
    public static FittedText Of(string text, FontChoice fonts, double width, params ReadOnlySpan<(double Size, int Lines)> choices)
    {
        var words = Words.Of(text);
        var widths = words.Select(word => SetLine.Of(word, fonts).Ems).ToArray();
        foreach (var (size, most) in choices)
        {
            if (widths.Max() * size <= width && Broken(widths, width / size) is var ends && ends.Count <= most)
                return new([.. Balanced(widths, width / size, ends).Select(range => SetLine.Of(string.Concat(words[range]).Trim(' '), fonts))], size);
        }
        var (smallest, lines) = choices[^1];
        return new(Cut(text, fonts, width / smallest, lines), smallest);
    }

    /// <summary>Lines as full as they can be.</summary>
    private static List<Range> Broken(double[] widths, double width)
    {
        var lines = new List<Range>();
        var (start, length) = (0, 0.0);
        for (var word = 0; word < widths.Length; word++)
        {
            if (word > start && length + widths[word] > width)
            {
                lines.Add(start..word);
                (start, length) = (word, 0);
            }
            length += widths[word];
        }
        lines.Add(start..widths.Length);
        return lines;
    }

    /// <summary>The same number of lines, as even in length as they can be: the narrowest width that needs no more.</summary>
    private static List<Range> Balanced(double[] widths, double width, List<Range> lines)
    {
        if (lines.Count == 1) return lines;
        var (narrow, wide, best) = (widths.Max(), width, lines);
        for (var step = 0; step < 16; step++)
        {
            var middle = (narrow + wide) / 2;
            var tried = Broken(widths, middle);
            if (tried.Count == lines.Count) (wide, best) = (middle, tried);
            else narrow = middle;
        }
        return best;
    }

    /// <summary>Lines that end within a word where a word alone is too wide, and an ellipsis where the lines do not suffice.</summary>
    private static ImmutableArray<SetLine> Cut(string text, FontChoice fonts, double width, int most)
    {
        var lines = ImmutableArray.CreateBuilder<SetLine>();
        var rest = text;
        while (rest.Length > 0)
        {
            var isLast = lines.Count == most - 1;
            var end = EndOfLine(rest, fonts, width, isLast);
            lines.Add(SetLine.Of(rest[..end].TrimEnd(' ') + (isLast && end < rest.Length ? Ellipsis : ""), fonts));
            if (isLast) break;
            rest = rest[end..].TrimStart(' ');
        }
        return lines.DrainToImmutable();
    }

    /// <summary>How much of the text stands on a line: whole words, or part of the first where even that is too wide.</summary>
    private static int EndOfLine(string text, FontChoice fonts, double width, bool isLast)
    {
        if (SetLine.Of(text, fonts).Ems <= width) return text.Length;
        var sign = isLast ? Ellipsis : "";
        var end = 0;
        foreach (var word in Words.Of(text))
        {
            if (SetLine.Of(text[..(end + word.Length)] + sign, fonts).Ems > width) break;
            end += word.Length;
        }
        if (end > 0) return end;
        for (end = 1; end < text.Length; end++)
        {
            if (char.IsLowSurrogate(text[end])) continue;
            if (SetLine.Of(text[..(end + 1)] + sign, fonts).Ems > width) break;
        }
        return end;
    }
}
