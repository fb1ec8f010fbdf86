using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using Portfolio.EndToEnd.Judges;
using Portfolio.EndToEnd.Sites;

namespace Portfolio.EndToEnd.Serving;

/// <summary>Serves a built site on loopback as Netlify would: its headers, its redirects, its compression, folders, and the page for what is not found.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication _application;
    private readonly string _folder;
    private readonly NetlifyRules _rules;

    private SiteServer(TestSite site)
    {
        _folder = Path.GetFullPath(site.Built);
        _rules = site.Rules;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddResponseCompression(options => options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        _application = builder.Build();
        _application.UseResponseCompression();
        _application.Run(AnswerAsync);
    }

    /// <summary>Without a slash at the end, as in <c>http://127.0.0.1:41234</c>.</summary>
    public string Url { get; private set; } = "";

    public static async Task<SiteServer> StartAsync(TestSite site)
    {
        var server = new SiteServer(site);
        await server._application.StartAsync();
        server.Url = server._application.Urls.Single();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (_rules.Redirects.FirstOrDefault(rule => rule.From.TrimEnd('/') == path.TrimEnd('/')) is { Status: >= 300 } redirect)
        {
            context.Response.StatusCode = redirect.Status;
            context.Response.Headers.Location = redirect.To;
            return;
        }
        var file = Path.GetFullPath(Path.Combine(_folder, path.TrimStart('/')));
        if (!file.StartsWith(_folder, StringComparison.Ordinal)) file = Path.Combine(_folder, "404.html");
        if (Directory.Exists(file) && !path.EndsWith('/'))
        {
            context.Response.Redirect(path + "/", permanent: true);
            return;
        }
        if (path.EndsWith('/')) file = Path.Combine(file, "index.html");
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(_folder, "404.html");
        }
        await SendAsync(context.Response, path, file);
    }

    private async Task SendAsync(HttpResponse response, string path, string file)
    {
        response.ContentType = ContentTypes.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        if (response.ContentType.StartsWith("text/", StringComparison.Ordinal)) response.ContentType += "; charset=UTF-8";
        foreach (var (name, value) in _rules.HeadersOf(path)) response.Headers[name] = value;
        await response.SendFileAsync(file);
    }
}
