using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>A title for a dated role of whose head nothing was understood: the words of the head, else those right below it.</summary>
internal static class NearestWords
{
    private const int MostWords = 16;

    /// <summary>The role with a title; the role as it was where nothing near it can be one.</summary>
    public static Role Take(Role role) => FromHead(role) ?? FromBody(role) ?? role;

    private static Role? FromHead(Role role)
    {
        for (var at = 0; at < role.Head.Lines.Length; at++)
        {
            var parts = role.Head.Lines[at].Parts;
            for (var part = 0; part < parts.Length; part++)
            {
                if (parts[part].Kind != HeadPartKind.Text || TitleIn(parts[part].Content) is not { } title) continue;
                var line = role.Head.Lines[at] with { Parts = parts.SetItem(part, parts[part] with { Kind = HeadPartKind.Title }) };
                return role with { Title = title, Head = new(role.Head.Lines.SetItem(at, line)) };
            }
        }
        return null;
    }

    private static Role? FromBody(Role role)
    {
        if (role.Body is not [Heading or Paragraph, .. var rest] || TitleIn(TextTree.InlinesOf(role.Body[0])) is not { } title) return null;
        var line = new HeadLine([new(HeadPartKind.Title, TextTree.InlinesOf(role.Body[0]))]);
        return role with { Title = title, Head = new(role.Head.Lines.Add(line)), Body = rest };
    }

    private static string? TitleIn(ImmutableArray<Inline> content) =>
        PlainText.Of(content) is var text && FoldedWords.Of(text).Length is > 0 and <= MostWords && text.Any(char.IsLetter) ? HeadText.Clean(text) : null;
}
