using System.Diagnostics;
using System.Globalization;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.Site;
using Portfolio.TestKit.Samples;
using Portfolio.Theme.Files;

namespace Portfolio.Benchmarks;

/// <summary>What an edit costs when everything else is known, as in a preview: the pages at once, the documents after them.</summary>
internal static class WarmBuilds
{
    private const int Edits = 60;

    public static async Task MeasureAsync(int people, TextWriter results)
    {
        var request = new BuildRequest { Input = GeneratedInput.Tree(people), Theme = ThemeAssets.Load(), Parts = SiteParts.Pages };
        await SiteBuilder.BuildAsync(request, CancellationToken.None);
        var (pages, documents) = (new List<double>(), new List<double>());
        for (var edit = 0; edit < Edits; edit++)
        {
            var edited = request with { Input = Edited(request.Input, edit % people, edit) };
            pages.Add(await MillisecondsAsync(edited));
            if (people == 1) documents.Add(await MillisecondsAsync(edited with { Parts = SiteParts.All }));
        }
        results.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} people, one edited: pages {Median(pages):0.0} ms (at best {pages.Min():0.0})"));
        if (documents.Count > 0) results.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  then its documents {Median(documents):0.0} ms (at best {documents.Min():0.0})"));
    }

    private static InputTree Edited(InputTree input, int person, int edit)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"person-{person:00000}/cv.md");
        var text = GeneratedPortfolios.Cv(person).Replace("## Skills", string.Create(CultureInfo.InvariantCulture, $"Edited {edit} times.\n\n## Skills"), StringComparison.Ordinal);
        return input with { Files = input.Files.SetItem(path, new InputFile(path, Encoding.UTF8.GetBytes(text))) };
    }

    private static async Task<double> MillisecondsAsync(BuildRequest request)
    {
        var started = Stopwatch.GetTimestamp();
        var site = await SiteBuilder.BuildAsync(request, CancellationToken.None);
        var time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return site.HasErrors ? throw new InvalidOperationException(string.Join('\n', site.Diagnostics)) : time;
    }

    /// <summary>Of the second half: the first builds compile what they run.</summary>
    private static double Median(List<double> times) => times.Skip(times.Count / 2).Order().ElementAt(times.Count / 4);
}
