using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Portfolio.Preview.Faults;
using Portfolio.Preview.Headers;
using Portfolio.Preview.Pages;

namespace Portfolio.Preview.Serving;

/// <summary>What is to be seen: the last good site, and over it what is wrong with the files now.</summary>
/// <param name="Site">Null as long as there was no good one.</param>
/// <param name="Faults">The errors; none while all is well.</param>
/// <param name="Headers">Those of <c>netlify.toml</c>.</param>
/// <param name="Moves">Where pages went whose address changed.</param>
internal sealed record PreviewState(ServedSite? Site, ImmutableArray<PreviewFault> Faults, ImmutableArray<HeaderRule> Headers, PageMoves Moves)
{
    /// <summary>Before anything is known.</summary>
    public static PreviewState Nothing { get; } = new(null, [], [], PageMoves.None);

    /// <summary>False while the first build is under way.</summary>
    public bool IsReady => Site is not null || !Faults.IsEmpty;

    private string? Panel => Faults.IsEmpty ? null : FaultPanel.Render(Faults, hasPage: Site is not null);

    /// <summary>The page in place of all others while there is no site.</summary>
    public ServedFile Empty() => ServedFile.Of("index.html", Encoding.UTF8.GetBytes(EmptyPage.Render(Panel ?? "")));

    /// <summary>The headers that rules give to an address, a later rule over an earlier one; <c>netlify.toml</c> has the last word.</summary>
    /// <param name="path">As the browser asks for it, percent-encoding undone.</param>
    public IEnumerable<KeyValuePair<string, string>> HeadersOf(string path)
    {
        var address = Site is { } site && path.StartsWith(site.Root, StringComparison.Ordinal) ? "/" + path[site.Root.Length..] : path;
        return (Site?.Headers ?? []).Concat(Headers).Where(rule => rule.Matches(address)).SelectMany(rule => rule.Values);
    }

    /// <summary>What the preview's script is told about the page that it stands in, as JSON.</summary>
    /// <param name="path">The path of the page, percent-encoding undone.</param>
    public string MessageTo(string path)
    {
        var headers = string.Join('\n', HeadersOf(path).Select(header => $"{header.Key}: {header.Value}"));
        if (Site is null) return new JsonObject { ["tag"] = Empty().Tag, ["headers"] = headers }.ToJsonString();
        var answer = Site.AnswerTo(path);
        var tag = answer.File is { } file ? Site.ReadPage(file)?.Tag : null;
        return new JsonObject { ["tag"] = tag, ["headers"] = headers, ["moved"] = answer.Status == 404 ? Moves.From(path, Site.Root) : null, ["panel"] = Panel }.ToJsonString();
    }
}
