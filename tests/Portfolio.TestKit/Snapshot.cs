using System.Runtime.CompilerServices;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit.Sdk;

namespace Portfolio.TestKit;

/// <summary>Compares a text with the one that a person has read and accepted: <c>Class.Test_name.verified.txt</c> beside the test.</summary>
/// <remarks>
/// A difference leaves <c>….received.txt</c> there and fails with the lines that differ. <c>PORTFOLIO_ACCEPT=1</c>
/// accepts what is received; read it before it is committed.
/// </remarks>
public static class Snapshot
{
    /// <param name="actual">The text; line ends are taken as <c>\n</c>.</param>
    /// <param name="part">Names one of several snapshots of the same test.</param>
    /// <param name="test">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler; only the part below the tests folder is used, see <see cref="Beside"/>.</param>
    public static void Match(string actual, string part = "", [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        var name = part.Length == 0 ? test : $"{test}.{part}";
        Compare(actual.ReplaceLineEndings("\n"), Beside(file, name), Environment.GetEnvironmentVariable("PORTFOLIO_ACCEPT") == "1");
    }

    /// <summary>The comparison itself.</summary>
    /// <param name="path">Of the snapshot, without <c>.verified.txt</c>.</param>
    /// <param name="accept">True writes the snapshot anew.</param>
    public static void Compare(string actual, string path, bool accept)
    {
        var verified = path + ".verified.txt";
        var received = path + ".received.txt";
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (File.Exists(verified) && expected == actual)
        {
            File.Delete(received);
            return;
        }
        if (accept)
        {
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, actual);
        throw new XunitException($"""
            {Path.GetFileName(verified)} {(File.Exists(verified) ? "differs" : "does not exist yet")}. What was received lies beside it.
            Read it, then accept it with PORTFOLIO_ACCEPT=1.

            {Difference(expected, actual)}
            """);
    }

    /// <summary>
    /// Under CI=true the compiler maps the working copy to <c>/_/</c>, so the path it gives is no path of this machine:
    /// what follows the tests folder is looked up in the working copy that the tests run in.
    /// </summary>
    private static string Beside(string file, string name)
    {
        var path = file.Replace('\\', '/');
        var below = path[(path.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..];
        var folder = Repository.PathOf(Path.GetDirectoryName(below)!);
        return Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(below)}.{name}");
    }

    private static string Difference(string expected, string actual)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual).Lines;
        var shown = Enumerable.Range(0, lines.Count)
            .Where(i => Enumerable.Range(i - 2, 5).Any(near => near >= 0 && near < lines.Count && lines[near].Type != ChangeType.Unchanged))
            .Take(200);
        return string.Join('\n', shown.Select(i => Marked(lines[i])));
    }

    private static string Marked(DiffPiece line) => line.Type switch
    {
        ChangeType.Inserted => $"+ {line.Text}",
        ChangeType.Deleted => $"- {line.Text}",
        _ => $"  {line.Text}",
    };
}
