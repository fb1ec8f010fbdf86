using System.Globalization;
using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Site;
using Xunit;

namespace Portfolio.Tests.Site.Publishing;

/// <summary>Which letters and talks a build shows, and where the unlisted ones stand.</summary>
public sealed class ShownPagesTests
{
    private const string Key = "0123456789abcdef0123";

    private static readonly string Words = string.Join(' ', Enumerable.Range(0, 60).Select(number => $"word{number}"));

    [Fact]
    public async Task An_unlisted_letter_stands_below_an_address_made_of_the_secret_and_nothing_mentions_it()
    {
        var site = await BuildAsync(Letter(""));
        var folder = $"letters/unlisted/{UnlistedKey.OfSecret(SampleSite.Secret, "letters/bistro")}/";
        AssertOnlyIn(site, folder, ["Bistro Secreto", UnlistedKey.OfSecret(SampleSite.Secret, "letters/bistro"), "letters/bistro"]);
        Assert.Equal(
            ["Jane-Doe-Letter-and-CV.pdf", "Jane-Doe-Letter.docx", "Jane-Doe-Letter.pdf", "card.png", "index.html", "index.md"],
            site.Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)).Select(file => file.Path[folder.Length..]));
        var page = Text(site, folder + "index.html");
        Assert.Contains("""<meta name="robots" content="noindex">""", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ld+json", page, StringComparison.Ordinal);
        Assert.Contains("/letters/unlisted/*\n  X-Robots-Tag: noindex\n", Text(site, "_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_in_the_front_matter_is_the_address_whatever_the_secret()
    {
        var site = await BuildAsync(Letter($"Key: {Key}\n"));
        AssertOnlyIn(site, $"letters/unlisted/{Key}/", ["Bistro Secreto", Key]);
    }

    [Fact]
    public async Task An_unlisted_talk_is_mentioned_by_nothing_and_shows_no_skill()
    {
        var site = await BuildAsync(Talk($"Visibility: unlisted\nKey: {Key}\n", "Python in the Attic"));
        AssertOnlyIn(site, $"talks/unlisted/{Key}/", ["Attic", Key]);
        Assert.Contains("noindex", Text(site, $"talks/unlisted/{Key}/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_date_of_an_unlisted_letter_is_not_what_goes_on_is_counted_up_to()
    {
        var site = await BuildAsync(Letter("Date: 2031-07-01\n"));
        Assert.DoesNotContain("2031", Text(site, "skills/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_secret_the_address_is_made_of_the_letters_own_words_and_a_warning_says_so()
    {
        var site = await BuildAsync(Letter("", Words), request => request with { Secret = null });
        var fault = Assert.Single(site.Diagnostics, fault => fault.Code == "PB9201");
        Assert.Equal((Severity.Warning, "letters/bistro.md"), (fault.Severity, fault.Place.File));
        Assert.Contains("portfolio keys", fault.Cure, StringComparison.Ordinal);
        var again = await BuildAsync(Letter("", Words), request => request with { Secret = null });
        var changed = await BuildAsync(Letter("", Words + " more"), request => request with { Secret = null });
        Assert.Equal(PageBelowUnlisted(site), PageBelowUnlisted(again));
        Assert.NotEqual(PageBelowUnlisted(site), PageBelowUnlisted(changed));
    }

    [Fact]
    public async Task A_few_words_make_no_address_that_cannot_be_guessed()
    {
        var site = await BuildAsync(Letter(""), request => request with { Secret = null });
        Assert.Contains(site.Diagnostics, fault => fault is { Code: "PB9202", Severity: Severity.Warning, Place.File: "letters/bistro.md" });
        AssertOnlyIn(site, "nowhere/", ["Bistro Secreto"]);
    }

    [Theory]
    [InlineData("short", "PB9206")]
    [InlineData("123456789012345678901234", null)]
    public async Task A_secret_that_can_be_guessed_is_an_error(string secret, string? code) =>
        Assert.Equal(code, (await BuildAsync(Letter(""), request => request with { Secret = secret })).Diagnostics.SingleOrDefault(fault => fault.Severity == Severity.Error)?.Code);

    [Fact]
    public async Task A_former_address_does_not_lead_to_an_unlisted_page()
    {
        var site = await BuildAsync(Letter("RedirectFrom: /letters/bistro/\n"));
        Assert.Contains(site.Diagnostics, fault => fault is { Code: "PB9205", Place.File: "letters/bistro.md" });
        Assert.DoesNotContain(site.Files, file => file.Path is "_redirects" or "letters/bistro/index.html");
    }

    [Theory]
    [InlineData("Visibility: draft\n", "Draft: only previews show this page.")]
    [InlineData("Published: 2031-05-04\n", "Draft: only previews show this page until 4 May 2031.")]
    public async Task A_talk_that_is_not_yet_published_is_only_in_previews_and_marked_there(string front, string notice)
    {
        var today = new DateOnly(2031, 5, 3);
        var site = await BuildAsync(Talk(front, "Python in the Attic"), request => request with { Today = today });
        AssertOnlyIn(site, "nowhere/", ["Attic", "attic"]);

        var preview = await BuildAsync(Talk(front, "Python in the Attic"), request => request with { Today = today, ShowsDrafts = true });
        Assert.Contains(notice, Text(preview, "talks/python-in-the-attic/index.html"), StringComparison.Ordinal);
        Assert.Contains("noindex", Text(preview, "talks/python-in-the-attic/index.html"), StringComparison.Ordinal);
        Assert.Matches("""Python in the Attic</a> <span class="draft">Draft</span>""", Text(preview, "talks/index.html"));
        AssertOnlyIn(preview, "talks/", ["Attic", "attic"]);
    }

    [Fact]
    public async Task A_page_appears_on_its_day()
    {
        var site = await BuildAsync(Talk("Published: 2031-05-04\n", "Attic"), request => request with { Today = new(2031, 5, 4) });
        Assert.Contains("<loc>https://jane.example/talks/attic/</loc>", Text(site, "sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"notice\"", Text(site, "talks/attic/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_says_what_day_it_is_a_page_with_a_day_waits_unless_its_address_is_kept()
    {
        var site = await BuildAsync(Talk("Published: 2021-05-04\n", "Attic"));
        Assert.Contains(site.Diagnostics, fault => fault is { Code: "PB9204", Severity: Severity.Warning, Place.File: "talks/attic.md" });
        AssertOnlyIn(site, "nowhere/", ["Attic"]);

        var kept = await BuildAsync(files =>
        {
            Talk("Published: 2021-05-04\n", "Attic")(files);
            files["addresses.txt"] = "/talks/attic/\n";
        });
        Assert.Contains(kept.Files, file => file.Path == "talks/attic/index.html");
    }

    [Theory]
    [InlineData("Published: soon\n", "TK5008")]
    [InlineData("Key: attic\n", "TK5009")]
    public async Task What_would_publish_a_page_by_mistake_is_an_error(string front, string code)
    {
        var fault = Assert.Single((await BuildAsync(Talk(front, "Attic"))).Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal((code, "talks/attic.md", 3), (fault.Code, fault.Place.File, fault.Place.Line));
    }

    [Fact]
    public async Task A_draft_of_a_letter_stands_below_an_unlisted_address_even_in_a_preview()
    {
        var preview = await BuildAsync(Letter("Visibility: draft\n"), request => request with { ShowsDrafts = true });
        AssertOnlyIn(preview, "letters/unlisted/", ["Bistro Secreto"]);
        Assert.Contains("only previews show this page", Text(preview, PageBelowUnlisted(preview)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_of_a_preview_and_none_of_its_files_is_to_be_indexed() =>
        Assert.Equal("/*\n  X-Robots-Tag: noindex\n", Text(await BuildAsync(_ => { }, request => request with { IsIndexed = false }), "_headers"));

    private static Action<Dictionary<string, string>> Letter(string front, string more = "") => files =>
        files["letters/bistro.md"] = $"---\nRole: Sous Chef\nOrganization: Bistro Secreto\n{front}---\n\nDear Sir,\n\nSoup with Python. {more}\n\nBest,\nJane Doe\n";

    private static Action<Dictionary<string, string>> Talk(string front, string title) => files =>
        files["talks/attic.md"] = $"---\nTitle: {title}\n{front}---\n\nHow Python keeps a kettle from boiling over.\n";

    /// <summary>Without the sample's own unlisted letter, which is not what these tests look for.</summary>
    private static Task<BuildResult> BuildAsync(Action<Dictionary<string, string>> change, Func<BuildRequest, BuildRequest>? request = null) =>
        SampleSite.BuildAsync(
            files =>
            {
                files.Remove("letters/secret-bistro.md");
                change(files);
            },
            request: request);

    private static void AssertOnlyIn(BuildResult site, string folder, string[] words)
    {
        var found = from file in site.Files
                    where !file.Path.StartsWith(folder, StringComparison.Ordinal)
                    from word in words
                    where (file.Path + Encoding.Latin1.GetString(file.Bytes.Span) + file.PlainText).Contains(word, StringComparison.OrdinalIgnoreCase)
                    select string.Create(CultureInfo.InvariantCulture, $"{word} in {file.Path}");
        Assert.Empty(found);
        Assert.True(folder == "nowhere/" || site.Files.Any(file => file.Path.StartsWith(folder, StringComparison.Ordinal)), folder);
    }

    private static string PageBelowUnlisted(BuildResult site) =>
        site.Files.Single(file => file.Path.StartsWith("letters/unlisted/", StringComparison.Ordinal) && file.IsHtml).Path;

    private static string Text(BuildResult site, string path) => site.Files.Single(file => file.Path == path).ReadText();
}
