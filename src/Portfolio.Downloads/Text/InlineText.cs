using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Text;

/// <summary>The words of a run, with the line ends that the owner asked for.</summary>
internal static class InlineText
{
    public static string[] LinesOf(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        Append(text, content);
        return text.ToString().Split('\n');
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case LineBreak: text.Append('\n'); break;
                case InlineContainer container: Append(text, container.Content); break;
                default: text.Append(PlainText.Of([inline])); break;
            }
        }
    }
}
