using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>The runs of a block as one text, line ends as <c>\n</c>, that can be cut by offset.</summary>
internal sealed class LeafText
{
    private LeafText(string text, ImmutableArray<(int Start, int End, Inline Run)> atoms) => (Text, Atoms) = (text, atoms);

    public string Text { get; }

    /// <summary>Links, code and images with their stretches: they are taken whole or not at all.</summary>
    public ImmutableArray<(int Start, int End, Inline Run)> Atoms { get; }

    public static LeafText Of(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        var atoms = ImmutableArray.CreateBuilder<(int, int, Inline)>();
        Append(content);
        return new(text.ToString(), atoms.ToImmutable());

        void Append(ImmutableArray<Inline> runs)
        {
            foreach (var run in runs)
            {
                var start = text.Length;
                if (run is InlineContainer container) Append(container.Content);
                else text.Append(Words(run));
                if (run is Link or CodeSpan or Image) atoms.Add((start, text.Length, run));
            }
        }
    }

    public LeafText WithoutAtoms() => new(Text, []);

    /// <summary>The range, grown so that no link or code is cut in two.</summary>
    public (int Start, int End) Whole(int start, int end)
    {
        foreach (var atom in Atoms)
        {
            if (atom.Start >= end || atom.End <= start) continue;
            (start, end) = (Math.Min(start, atom.Start), Math.Max(end, atom.End));
        }
        return (start, end);
    }

    /// <summary>The runs cut at the given offsets, which are in order: one list more than there are offsets.</summary>
    /// <remarks>Containers are cut, too. Runs without words stay with what stands before them.</remarks>
    public static ImmutableArray<ImmutableArray<Inline>> Cut(ImmutableArray<Inline> content, IReadOnlyList<int> offsets)
    {
        var pieces = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>(offsets.Count + 1);
        var piece = ImmutableArray.CreateBuilder<Inline>();
        var next = 0;
        var at = 0;
        foreach (var run in content)
        {
            var end = at + LengthOf(run);
            var rest = run;
            // A text is cut by offsets, not by halves: a long one with many cuts would be copied again and again.
            for (var from = at; ; next++)
            {
                // What ends at an offset stands before it, and so does what has no words.
                if (next == offsets.Count || end <= offsets[next])
                {
                    if (rest is TextRun text && from > at) piece.Add(new TextRun(text.Text[(from - at)..]));
                    else piece.Add(rest);
                    break;
                }
                if (offsets[next] > from)
                {
                    if (rest is TextRun whole) piece.Add(new TextRun(whole.Text[(from - at)..(offsets[next] - at)]));
                    else
                    {
                        var (left, right) = Split(rest, offsets[next] - from);
                        piece.Add(left);
                        rest = right;
                    }
                    from = offsets[next];
                }
                pieces.Add(piece.DrainToImmutable());
            }
            at = end;
        }
        for (; next < offsets.Count; next++) pieces.Add(piece.DrainToImmutable());
        pieces.Add(piece.DrainToImmutable());
        return pieces.DrainToImmutable();
    }

    private static (Inline Left, Inline Right) Split(Inline run, int offset)
    {
        switch (run)
        {
            case InlineContainer container:
                var halves = Cut(container.Content, [offset]);
                return (container with { Content = halves[0] }, container with { Content = halves[1] });
            default:
                return (run, new TextRun(""));
        }
    }

    public static int LengthOf(Inline run) => run switch
    {
        InlineContainer container => container.Content.Sum(LengthOf),
        _ => Words(run).Length,
    };

    private static string Words(Inline run) => run switch
    {
        TextRun text => text.Text,
        CodeSpan code => code.Code,
        Image image => image.Alternative,
        LineBreak or SoftBreak => "\n",
        _ => "",
    };
}
