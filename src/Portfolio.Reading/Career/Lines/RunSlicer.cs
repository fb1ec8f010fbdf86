using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Career.Lines;

/// <summary>Cuts runs at offsets of their plain text. The slices of a content together are its words, each once.</summary>
internal static class RunSlicer
{
    /// <param name="content">What is cut.</param>
    /// <param name="start">An offset in <see cref="PlainText.Of(ImmutableArray{Inline})"/>.</param>
    /// <param name="end">The offset behind the last character.</param>
    public static ImmutableArray<Inline> Slice(ImmutableArray<Inline> content, int start, int end)
    {
        var result = ImmutableArray.CreateBuilder<Inline>();
        var position = 0;
        Slice(content, start, end, ref position, result);
        return result.ToImmutable();
    }

    private static void Slice(ImmutableArray<Inline> content, int start, int end, ref int position, ImmutableArray<Inline>.Builder result)
    {
        foreach (var inline in content)
        {
            if (position >= end && inline is not InlineContainer) return;
            switch (inline)
            {
                case InlineContainer container:
                    var inner = ImmutableArray.CreateBuilder<Inline>();
                    Slice(container.Content, start, end, ref position, inner);
                    if (inner.Count > 0) result.Add(container with { Content = inner.ToImmutable() });
                    break;
                case TextRun run:
                    if (Cut(run.Text, start, end, position) is { Length: > 0 } text) result.Add(text.Length == run.Text.Length ? run : new TextRun(text));
                    position += run.Text.Length;
                    break;
                case CodeSpan code:
                    if (Cut(code.Code, start, end, position) is { Length: > 0 } cut) result.Add(cut.Length == code.Code.Length ? code : new CodeSpan(cut));
                    position += code.Code.Length;
                    break;
                case Image image:
                    // A picture is not cut: it goes where it starts.
                    if (position >= start && position < end) result.Add(image);
                    position += image.Alternative.Length;
                    break;
                default:
                    if (position >= start && position < end) result.Add(inline);
                    position++;
                    break;
            }
        }
    }

    private static string Cut(string text, int start, int end, int position)
    {
        var from = Math.Clamp(start - position, 0, text.Length);
        var to = Math.Clamp(end - position, 0, text.Length);
        return to > from ? text[from..to] : "";
    }
}
