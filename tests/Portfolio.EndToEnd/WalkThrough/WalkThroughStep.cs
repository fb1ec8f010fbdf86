using System.Text.RegularExpressions;

namespace Portfolio.EndToEnd.WalkThrough;

/// <summary>A block of <c>docs/walk-through.md</c>.</summary>
/// <param name="Kind">The language of the block: <c>sh</c> is run, <c>text</c> is what is said then, all else is saved.</param>
/// <param name="File">What a block is to be saved as: the last file that the words before it name.</param>
/// <param name="Text">The block itself.</param>
internal sealed partial record WalkThroughStep(string Kind, string File, string Text)
{
    public static IReadOnlyList<WalkThroughStep> Read(string markdown)
    {
        var steps = new List<WalkThroughStep>();
        var file = "";
        var words = 0;
        foreach (Match block in Block().Matches(markdown))
        {
            file = FileName().Matches(markdown[words..block.Index]) is [.., var last] ? last.Groups[1].Value : file;
            steps.Add(new(block.Groups[1].Value, file, block.Groups[2].Value));
            words = block.Index + block.Length;
        }
        return steps;
    }

    /// <summary>The lines that are to be said, where <c>…</c> stands for anything.</summary>
    public IEnumerable<string> Patterns() =>
        Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal));

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("`(input/[\\w/.-]+)`", RegexOptions.None, 1000)]
    private static partial Regex FileName();
}
