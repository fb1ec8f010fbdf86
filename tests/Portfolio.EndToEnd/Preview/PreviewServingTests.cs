using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Preview;

/// <summary>What the preview sends is what would be published, and to nobody but this machine.</summary>
public sealed class PreviewServingTests(PreviewServingTests.OwnSite preview) : IClassFixture<PreviewServingTests.OwnSite>
{
    [Fact]
    public async Task Every_file_of_a_build_is_served_as_it_is_built()
    {
        foreach (var file in BuiltSites.Own.Files().Where(file => file is not (".portfolio" or "_redirects" or "_headers")))
        {
            var bytes = await preview.Client.GetByteArrayAsync(AddressOf(file));
            var expected = await File.ReadAllBytesAsync(BuiltSites.Own.PathOf(file));
            Assert.True(Same(expected, bytes, isPage: file.EndsWith(".html", StringComparison.Ordinal)), file);
        }
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_that_Netlify_would_send()
    {
        foreach (var file in BuiltSites.Own.Files().Where(file => file is not (".portfolio" or "_redirects" or "_headers")).Append("nowhere/"))
        {
            using var answer = await preview.Client.GetAsync(new Uri(AddressOf(file), UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            var sent = answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            foreach (var (name, value) in BuiltSites.Own.Rules.HeadersOf("/" + file))
                Assert.True(Squeezed(value) == Squeezed(sent.GetValueOrDefault(name)), $"{file}: {name}: {sent.GetValueOrDefault(name)}");
        }
    }

    [Theory]
    [InlineData("/", "text/html; charset=UTF-8")]
    [InlineData("/michael-welles/feed.xml", "application/rss+xml; charset=UTF-8")]
    [InlineData("/michael-welles/feed.json", "application/feed+json; charset=UTF-8")]
    [InlineData("/michael-welles/Michael-Welles-CV.pdf", "application/pdf")]
    [InlineData("/michael-welles/Michael-Welles-CV.md", "text/markdown; charset=UTF-8")]
    [InlineData("/michael-welles/Michael-Welles.vcf", "text/vcard; charset=UTF-8")]
    [InlineData("/robots.txt", "text/plain; charset=UTF-8")]
    public async Task A_file_has_its_media_type(string address, string type)
    {
        using var answer = await preview.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_folder()
    {
        using var answer = await preview.Client.GetAsync(new Uri("/michael-welles/cv", UriKind.Relative));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/michael-welles/cv/"), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_shows_the_page_for_that()
    {
        using var answer = await preview.Client.GetAsync(new Uri("/nowhere/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(Same(await File.ReadAllBytesAsync(BuiltSites.Own.PathOf("404.html")), await answer.Content.ReadAsByteArrayAsync(), isPage: true));
    }

    [Fact]
    public async Task A_browser_that_has_the_newest_page_is_told_so()
    {
        using var first = await preview.Client.GetAsync(new Uri("/", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var answer = await preview.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Contains("Content-Security-Policy", answer.Headers.Select(header => header.Key));
    }

    [Fact]
    public async Task HEAD_is_GET_without_the_body()
    {
        using var get = await preview.Client.GetAsync(new Uri("/", UriKind.Relative));
        using var head = await preview.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/"));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    /// <summary>RFC 9110, 14: what readers of PDFs and players of films ask for.</summary>
    [Theory]
    [InlineData("bytes=0-9", HttpStatusCode.PartialContent, 0, 10)]
    [InlineData("bytes=10-", HttpStatusCode.PartialContent, 10, int.MaxValue)]
    [InlineData("bytes=-5", HttpStatusCode.PartialContent, -5, 5)]
    [InlineData("bytes=99999999-", HttpStatusCode.RequestedRangeNotSatisfiable, 0, 0)]
    public async Task A_part_of_a_file_can_be_asked_for(string range, HttpStatusCode status, int from, int length)
    {
        var address = new Uri("/favicon.ico", UriKind.Relative);
        var whole = await preview.Client.GetByteArrayAsync(address);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Range", range);
        using var answer = await preview.Client.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
        if (status == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            Assert.Equal(whole.Length, answer.Content.Headers.ContentRange!.Length);
            return;
        }
        var start = from < 0 ? whole.Length + from : from;
        var part = whole.AsSpan(start, Math.Min(length, whole.Length - start)).ToArray();
        Assert.Equal(part, await answer.Content.ReadAsByteArrayAsync());
        if (status == HttpStatusCode.PartialContent) Assert.Equal((start, start + part.Length - 1, whole.Length), (answer.Content.Headers.ContentRange!.From, answer.Content.Headers.ContentRange.To, answer.Content.Headers.ContentRange.Length));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example:5080")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.168.1.10")]
    public async Task A_name_that_was_made_to_lead_here_is_turned_away(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };
        using var answer = await preview.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_machine_may_call_itself_localhost()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "localhost:5080" } };
        using var answer = await preview.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_foreign_page_may_lead_here_but_not_load_what_is_here()
    {
        using var load = new HttpRequestMessage(HttpMethod.Get, "/michael-welles/resume.json");
        load.Headers.Add("Sec-Fetch-Site", "cross-site");
        load.Headers.Add("Sec-Fetch-Mode", "no-cors");
        using var refused = await preview.Client.SendAsync(load);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var link = new HttpRequestMessage(HttpMethod.Get, "/");
        link.Headers.Add("Sec-Fetch-Site", "cross-site");
        link.Headers.Add("Sec-Fetch-Mode", "navigate");
        using var followed = await preview.Client.SendAsync(link);
        Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        using var answer = await preview.Client.PostAsync(new Uri("/", UriKind.Relative), new StringContent("x"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/../netlify.toml")]
    [InlineData("/..%2fnetlify.toml")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/michael-welles/..%2f..%2f..%2finput/site.yml")]
    [InlineData("//etc/passwd")]
    [InlineData("/_redirects")]
    [InlineData("/site.yml")]
    [InlineData("/michael-welles/cv.md")]
    public async Task No_address_leads_out_of_the_site(string address)
    {
        // As it is: a client of good manners would tidy it up.
        var uri = new Uri(preview.Process.Url);
        using var socket = new System.Net.Sockets.TcpClient(uri.Host, uri.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        Assert.Matches("^HTTP/1.1 (404|400) ", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task Only_this_machine_can_reach_it()
    {
        var port = new Uri(preview.Process.Url).Port;
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName())).Where(address => !IPAddress.IsLoopback(address)).Append(IPAddress.IPv6Loopback);
        foreach (var address in others)
        {
            using var socket = new System.Net.Sockets.TcpClient(address.AddressFamily);
            await Assert.ThrowsAnyAsync<System.Net.Sockets.SocketException>(() => socket.ConnectAsync(address, port));
        }
    }

    [Fact]
    public async Task Without_a_netlify_toml_the_headers_are_those_of_Portfolio_itself()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/cv.md", SampleInput.Cv);
        using var process = PreviewProcess.Begin(PortfolioCommand.Line("preview", "--port", "0") with { Folder = folder.Path });
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(process.Url));
        Assert.Equal(Squeezed(BuiltSites.Own.Rules.HeadersOf("/")["Content-Security-Policy"]), Squeezed(answer.Headers.GetValues("Content-Security-Policy").Single()));
    }

    private static string AddressOf(string file) =>
        "/" + string.Join('/', (file == "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file).Split('/').Select(Uri.EscapeDataString));

    /// <summary>Pages carry the preview's script, and are the same but for it.</summary>
    private static bool Same(byte[] built, byte[] served, bool isPage)
    {
        if (!isPage) return built.AsSpan().SequenceEqual(served);
        var scripts = Regex.Matches(Encoding.UTF8.GetString(served), """<script src="/_preview/preview.js"[^>]*></script>\n""", RegexOptions.NonBacktracking);
        return scripts is [var script] && Encoding.UTF8.GetString(served).Remove(script.Index, script.Length) == Encoding.UTF8.GetString(built);
    }

    private static string Squeezed(string? value) => (value ?? "").Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The repository's own site, previewed where its <c>netlify.toml</c> is, as it would be built.</summary>
    public sealed class OwnSite : IAsyncLifetime, IDisposable
    {
        internal PreviewProcess Process { get; private set; } = null!;

        public HttpClient Client { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Process = await PreviewProcess.StartAsync(Repository.Root, "--base-url", TestSite.BaseUrl);
            Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Process.Url) };
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose()
        {
            Client.Dispose();
            Process.Dispose();
        }
    }
}
