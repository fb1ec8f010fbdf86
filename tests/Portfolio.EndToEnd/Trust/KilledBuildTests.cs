using System.Diagnostics;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Trust;

/// <summary>Rule 4, the hard way: builds are killed a hundred times, at any moment and most of all while they write.</summary>
public sealed class KilledBuildTests : IDisposable
{
    /// <summary>As short as a CV can be, and without documents: what is tried a hundred times is the writing, and it does not know one file from another.</summary>
    private const string Cv = "# Ada Example\n\n## Experience\n\n### Engineer, Example Works\n*Jan 2020 - Present*\n";

    private const int Kills = 100;
    private const int Lanes = 4;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_build_that_is_killed_at_any_moment_leaves_the_old_site_or_the_new_one()
    {
        var old = BuildInto("old", Cv);
        var started = Stopwatch.GetTimestamp();
        var @new = BuildInto("new", Cv.Replace("Ada", "Eve", StringComparison.Ordinal));
        var whole = Stopwatch.GetElapsedTime(started);
        Assert.NotEqual(old, @new);

        var seen = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => KillInLane(lane, whole, [old, @new]))));
        Assert.All(seen.SelectMany(states => states), state => Assert.True(state == old || state == @new, $"neither the old site nor the new one:\n{state}"));
        Assert.Equal(Kills, seen.Sum(states => states.Count));
        // Those that came too late found the new site: what is compared does tell the two apart.
        Assert.All(seen, states => Assert.Equal(2, states.Distinct(StringComparer.Ordinal).Count()));

        // What was left over is no hindrance to the next build.
        Assert.Equal(old, BuildInto("lane0", Cv));
        Assert.Equal(["input", "output"], Directory.EnumerateFileSystemEntries(_folder.PathOf("lane0")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private List<string> KillInLane(int lane, TimeSpan whole, string[] states)
    {
        var name = $"lane{lane}";
        CopySite(name, "old");
        var seen = new List<string>();
        for (var kill = lane; kill < Kills; kill += Lanes)
        {
            // Whichever site stands there, the other is built over it.
            var next = seen.Count > 0 && seen[^1] == states[1] ? "old" : "new";
            File.Copy(_folder.PathOf(next, "input", "cv.md"), _folder.PathOf(name, "input", "cv.md"), overwrite: true);
            using var build = Command.Start(Line(name));
            // A number between 0 and 1 that looks like chance and is the same in every run.
            var chance = kill * 0.618033988749895 % 1;
            // One in each lane comes too late, however slow the machine is.
            if (kill % 25 == 24) build.WaitForExit();
            else if (kill % 10 < 7) build.WaitForExit(whole * chance / 2);
            else WaitForWriting(build, name, TimeSpan.FromMilliseconds(25 * chance));
            if (!build.HasExited) build.Kill();
            build.WaitForExit();
            seen.Add(SiteState.Of(_folder.PathOf(name, "output")));
        }
        return seen;
    }

    /// <summary>Until the new site is begun beside the old one, and a little longer.</summary>
    private void WaitForWriting(Process build, string lane, TimeSpan longer)
    {
        while (!build.HasExited && !Directory.Exists(_folder.PathOf(lane, "output.building"))) Thread.Sleep(1);
        build.WaitForExit(longer);
    }

    private string BuildInto(string name, string cv)
    {
        _folder.Write($"{name}/input/cv.md", cv);
        var result = Command.Run(Line(name));
        Assert.True(result.ExitCode == 0, result.ToString());
        return SiteState.Of(_folder.PathOf(name, "output"));
    }

    private void CopySite(string to, string from)
    {
        foreach (var file in Directory.EnumerateFiles(_folder.PathOf(from), "*", SearchOption.AllDirectories))
            _folder.Write($"{to}/{Path.GetRelativePath(_folder.PathOf(from), file)}", File.ReadAllBytes(file));
    }

    private CommandLine Line(string name) =>
        PortfolioCommand.Line("build", "--input", _folder.PathOf(name, "input"), "--output", _folder.PathOf(name, "output"), "--base-url", TestSite.BaseUrl, "--only", "pages");

    public void Dispose() => _folder.Dispose();
}
