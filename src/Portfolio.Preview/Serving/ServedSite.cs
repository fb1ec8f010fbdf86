using System.Collections.Concurrent;
using System.Collections.Immutable;
using Portfolio.Preview.Headers;
using Portfolio.Site;
using Portfolio.Site.Output;

namespace Portfolio.Preview.Serving;

/// <summary>A site in memory, answering as Netlify would: folders, redirects, headers, the page for what is not found.</summary>
internal sealed class ServedSite
{
    private const string HeadersFile = "_headers";
    private const string RedirectsFile = "_redirects";
    private const string NotFoundFile = "404.html";

    private readonly ImmutableArray<OutputFile> _files;
    private readonly ConcurrentDictionary<string, ServedFile> _served = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _documents;
    private readonly SiteRules _rules;

    /// <param name="pages">The site without its documents.</param>
    /// <param name="documents">Makes the documents when the first is asked for.</param>
    /// <param name="before">The site before it, from which what is the same is taken over.</param>
    public ServedSite(BuildResult pages, DocumentsToCome documents, ServedSite? before = null)
    {
        Root = pages.Root;
        Documents = documents;
        (_files, _documents) = (pages.Files, pages.NotMade);
        _rules = SiteRules.Read(TextOf(HeadersFile), TextOf(RedirectsFile), before?._rules);
    }

    /// <summary>What every path of the site begins with; a slash, unless it stands in a folder of its host.</summary>
    public string Root { get; }

    public DocumentsToCome Documents { get; }

    /// <summary>What the site itself says about its answers.</summary>
    public ImmutableArray<HeaderRule> Headers => _rules.Headers;

    /// <summary>Null also for the two files that the host reads and does not serve.</summary>
    public OutputFile? Find(string file) => file is HeadersFile or RedirectsFile ? null : OutputFile.Find(_files, file);

    /// <param name="path">As the browser asks for it, percent-encoding undone.</param>
    public Answer AnswerTo(string path)
    {
        if (!path.StartsWith(Root, StringComparison.Ordinal))
            return path == "/" || path + "/" == Root ? new Answer(302, Location: Root) : NotFound;
        var inside = path[Root.Length..];
        if (Redirected("/" + inside, forced: true) is { } forced) return forced;
        var file = inside.Length == 0 || inside.EndsWith('/') ? inside + "index.html" : inside;
        if (Has(file)) return new Answer(200, file);
        if (Has(file + "/index.html")) return new Answer(301, Location: Escaped(path) + "/");
        return Redirected("/" + inside, forced: false) ?? NotFound;
    }

    /// <summary>The bytes for a path that <see cref="AnswerTo"/> gave; null for a document that could not be made.</summary>
    public async Task<ServedFile?> ReadAsync(string file, CancellationToken cancellation) =>
        ReadPage(file) ?? (await Documents.FindAsync(file, cancellation) is { } document ? ServedFile.Of(document) : null);

    /// <summary>A page that is there without waiting; null for documents.</summary>
    public ServedFile? ReadPage(string file) => Find(file) is { } made ? Served(made) : null;

    /// <summary>What became of the pages of the site before this one; all are new where there was none.</summary>
    public SiteDifference Since(ServedSite? before) => SiteDifference.Between(before?._files ?? [], _files);

    private Answer NotFound => new(404, Find(NotFoundFile) is null ? null : NotFoundFile);

    private bool Has(string file) => Find(file) is not null || _documents.BinarySearch(file, StringComparer.Ordinal) >= 0;

    private ServedFile Served(OutputFile file) => _served.GetOrAdd(file.Path, static (_, file) => ServedFile.Of(file), file);

    private Answer? Redirected(string path, bool forced)
    {
        foreach (var rule in _rules.Redirects.Where(rule => rule.IsForced == forced))
        {
            if (rule.Target(path) is not { } target) continue;
            if (rule.Status is >= 300 and < 400) return new Answer(rule.Status, Location: target.StartsWith('/') ? Root + target[1..] : target);
            var file = target.TrimStart('/');
            if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
            if (Has(file)) return new Answer(rule.Status, file);
        }
        return null;
    }

    private string TextOf(string path) => OutputFile.Find(_files, path)?.ReadText() ?? "";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
