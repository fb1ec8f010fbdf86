using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.Site;
using Portfolio.Theme.Files;

namespace Portfolio.Tests.Site;

/// <summary>A small whole site of an invented person, built in memory.</summary>
internal static class SampleSite
{
    private static readonly ThemeAssets Theme = ThemeAssets.Load();

    /// <summary>Makes the addresses of unlisted pages.</summary>
    public const string Secret = "a secret of the sample site";

    /// <summary>Two roles that overlap, at one employer; a study; a talk with a file of its own; a public and an unlisted letter.</summary>
    public static ImmutableDictionary<string, string> Files { get; } = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>
    {
        ["site.yml"] = """
            Title: The example inn
            Url: https://jane.example/
            """,
        ["cv.md"] = """
            # Jane Q. Doe

            - **Address:** 12 Example Street, Springfield, IL 62701
            - **Phone:** (217) 555-0142
            - **Email:** jane@example.com

            ## Summary

            Cooks soup for *many* people, and measures what comes back.

            ## Skills

            **Tools:** Knives, Python, PostgreSQL
            **Methods:** Stocks, Fermentation

            ## Experience

            ### Head Cook, Example Inn
            *Mar 2021 - Present · Springfield, IL*

            Runs a kitchen of nine.

            - Plans stocks with Python and PostgreSQL.
            - Teaches fermentation.

            ### Cook, Example Inn
            *Jan 2018 - Jun 2021 · Springfield, IL*

            - Sharpened knives < 0.1 mm & cut costs.

            ## Education

            ### Diploma in Cookery, Springfield College
            *2012 - 2015 · Springfield, IL*

            ## Talks

            ### Soup for a Thousand
            KitchenConf 2022, [slides](https://talks.example/soup)
            """,
        ["talks/soup.md"] = """
            ---
            Title: Soup for a Thousand
            Event: KitchenConf 2022
            Date: 2022-05-14
            ---

            How Python keeps a kettle from boiling over.
            """,
        ["letters/grand-hotel.md"] = """
            ---
            Role: Chef
            Organization: Grand Hotel
            Date: 2024-02-01
            Visibility: public
            ---

            # Jane Q. Doe

            12 Example Street, Springfield, IL 62701
            (217) 555-0142 | jane@example.com

            ---

            Dear Ms Smith,

            At Example Inn I cook for a thousand.

            Best,
            Jane Doe
            """,
        ["letters/secret-bistro.md"] = """
            Dear Sir,

            I would like to become the Sous Chef at Secret Bistro.

            Best,
            Jane Doe
            """,
    });

    /// <param name="change">Of the owner's files.</param>
    /// <param name="theme">Another than the theme of the repository.</param>
    /// <param name="parts">How much is made.</param>
    /// <param name="request">What else is asked for.</param>
    public static Task<BuildResult> BuildAsync(Action<Dictionary<string, string>>? change = null, ThemeAssets? theme = null, SiteParts parts = SiteParts.All, Func<BuildRequest, BuildRequest>? request = null)
    {
        var files = new Dictionary<string, string>(Files, StringComparer.Ordinal);
        change?.Invoke(files);
        var tree = new InputTree("input", files.ToImmutableSortedDictionary(
            file => file.Key,
            file => new InputFile(file.Key, Encoding.UTF8.GetBytes(file.Value)),
            StringComparer.Ordinal));
        var asked = new BuildRequest { Input = tree, Theme = theme ?? Theme, Secret = Secret, Parts = parts };
        return SiteBuilder.BuildAsync(request?.Invoke(asked) ?? asked, CancellationToken.None);
    }
}
