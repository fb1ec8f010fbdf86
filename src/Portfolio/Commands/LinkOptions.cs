using System.CommandLine;
using Portfolio.Site.Outside;

namespace Portfolio.Commands;

/// <summary>What the caller says about the check of links to the outside.</summary>
/// <param name="cacheFolder">Where programs keep what they can get again; null where the machine has no such place.</param>
internal sealed class LinkOptions(string? cacheFolder)
{
    private const int LongestAge = 365;
    private const int LongestTimeOut = 300;

    private static readonly OutsideOptions Usual = new();

    private readonly Option<bool> _external = new("--external") { Description = "Follows the links to other sites as well; the only command that asks anybody." };

    private readonly Option<string?> _cache = new("--cache")
    {
        Description = "The folder that keeps good answers, outside the repository.",
        HelpName = "folder",
        DefaultValueFactory = _ => cacheFolder,
    };

    private readonly Option<int> _maxAge = new("--max-age")
    {
        Description = "For how many days a good answer holds; 0 asks for everything.",
        HelpName = "days",
        DefaultValueFactory = _ => (int)Usual.MaxAge.TotalDays,
    };

    private readonly Option<int> _timeOut = new("--timeout")
    {
        Description = "How many seconds an answer may take.",
        HelpName = "seconds",
        DefaultValueFactory = _ => (int)Usual.TimeOut.TotalSeconds,
    };

    private readonly Option<string[]> _private = new("--allow-private")
    {
        Description = "A host of your own that may be asked although it stands in a private network, with its port: 127.0.0.1:8080. Links in the CV can then reach it.",
        HelpName = "host",
        DefaultValueFactory = _ => [],
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _external, _cache, _maxAge, _timeOut, _private }) command.Add(option);
        command.Validators.Add(result =>
        {
            if (IsGiven(_maxAge) && result.GetValue(_maxAge) is < 0 or > LongestAge) result.AddError($"--max-age is a number of days from 0 to {LongestAge}.");
            if (IsGiven(_timeOut) && result.GetValue(_timeOut) is < 1 or > LongestTimeOut) result.AddError($"--timeout is a number of seconds from 1 to {LongestTimeOut}.");
            if (!result.GetValue(_external) && new Option[] { _cache, _maxAge, _timeOut, _private }.FirstOrDefault(IsGiven) is { } alone)
                result.AddError($"{alone.Name} is for --external only.");

            bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };
        });
    }

    /// <summary>How to ask; null where nobody is to be asked.</summary>
    public OutsideOptions? Of(ParseResult parsed) => !parsed.GetValue(_external) ? null : Usual with
    {
        CacheFile = parsed.GetValue(_cache) is { } folder ? Path.Combine(folder, "links.json") : null,
        MaxAge = TimeSpan.FromDays(parsed.GetValue(_maxAge)),
        TimeOut = TimeSpan.FromSeconds(parsed.GetValue(_timeOut)),
        PrivateHosts = [.. parsed.GetRequiredValue(_private).Select(host => host.ToLowerInvariant())],
    };
}
