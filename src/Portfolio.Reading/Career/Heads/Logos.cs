using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>A line that is a picture and its words ("Acme Logo"): no name, where another line of the head has one.</summary>
internal static class Logos
{
    /// <summary>Leaves such lines of a head unread.</summary>
    public static void LeaveOut(IReadOnlyList<HeadLineInput> lines)
    {
        // Hardly a head has one.
        if (!HaveOne(lines)) return;
        var pictures = lines.Where(line => line.Chunks.Count > 0 && IsPicture(line.Line)).ToList();
        if (lines.Count(line => line.Chunks.Count > 0) < pictures.Count + 2 && !lines.Any(line => !pictures.Contains(line) && line.Chunks.Exists(chunk => line.Line.WordsIn(chunk.Start, chunk.End) is var words && Vocabulary.Institutions.HasAny(words) && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Studies.HasAny(words)))) return;
        foreach (var line in pictures) line.Chunks.Clear();
    }

    private static bool HaveOne(IReadOnlyList<HeadLineInput> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Chunks.Count > 0 && lines[at].Line.StyleAt(0).HasFlag(TextStyle.Image) && IsPicture(lines[at].Line)) return true;
        }
        return false;
    }

    private static bool IsPicture(TextLine line) => line.Styles.All(range => range.Style.HasFlag(TextStyle.Image) || !line.Text.AsSpan(range.Start, range.End - range.Start).ContainsAnyExcept(" |·-–—,".AsSpan()));
}
