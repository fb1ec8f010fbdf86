using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portfolio.Model.Career;
using Portfolio.Model.Input;
using Portfolio.Model.Text;
using Portfolio.Site;
using Portfolio.Theme.Files;
using Xunit;

namespace Portfolio.Tests.Site;

/// <summary>A build that remembers makes the bytes and says the words of a build that does not, whatever was changed in between.</summary>
public sealed class BuildMemoryTests
{
    private static readonly ThemeAssets Theme = ThemeAssets.Load();

    private static readonly ImmutableSortedDictionary<string, string> Start = SampleSite.Files.RemoveRange(["site.yml"])
        .SelectMany(file => new[] { KeyValuePair.Create("ada/" + file.Key, file.Value), KeyValuePair.Create("jane/" + file.Key, file.Value.Replace("555-0142", "555-0143", StringComparison.Ordinal)) })
        .Append(KeyValuePair.Create("site.yml", SampleSite.Files["site.yml"]))
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>What owners do between two builds, and some things that break the site.</summary>
    private static readonly ImmutableArray<(string Name, Func<ImmutableSortedDictionary<string, string>, ImmutableSortedDictionary<string, string>> Do)> Edits =
    [
        ("a word more in a role", files => Edit(files, "ada/cv.md", cv => cv.Replace("a kitchen of nine", "a big kitchen of nine", StringComparison.Ordinal))),
        ("a role's name", files => Edit(files, "jane/cv.md", cv => cv.Replace("### Cook, Example Inn", "### Sous Chef, Example Inn", StringComparison.Ordinal))),
        ("somebody's name", files => Edit(files, "jane/cv.md", cv => cv.Replace("# Jane Doe", "# Jane Roe", StringComparison.Ordinal))),
        ("a talk unlisted", files => Edit(files, "ada/talks/soup.md", talk => talk.Replace("Event:", "Visibility: unlisted\nEvent:", StringComparison.Ordinal))),
        ("another telephone number", files => Edit(files, "jane/cv.md", cv => cv.Replace("555-0143", "555-0144", StringComparison.Ordinal))),
        ("one's number in another's text", files => Edit(files, "ada/letters/grand-hotel.md", letter => letter + "\nOr ring Jane: 217.555.0143, 217.555.0144\n")),
        ("a link to somebody else's page", files => Edit(files, "ada/cv.md", cv => cv + "\nSee [Jane](/jane/roles/cook-example-inn/) and [her talks](/jane/talks/#talks).\n")),
        ("a link to a document", files => Edit(files, "jane/letters/secret-bistro.md", letter => letter + "\nMy [CV](/jane/Jane-Doe-CV.pdf).\n")),
        ("a file that is linked", files => Edit(files, "ada/cv.md", cv => cv + "\n[Menu](files/menu.txt)\n").SetItem("ada/files/menu.txt", "Soup")),
        ("that file's words", files => Edit(files, "ada/files/menu.txt", _ => "Soup and bread")),
        ("that file gone", files => files.Remove("ada/files/menu.txt")),
        ("a letter gone", files => files.Remove("jane/letters/grand-hotel.md")),
        ("a letter more", files => files.SetItem("jane/letters/new.md", "Dear Sir,\n\nI would like to become the Chef at Corner Bar.\n\nJane Doe\n")),
        ("a person gone", files => files.RemoveRange(files.Keys.Where(path => path.StartsWith("jane/", StringComparison.Ordinal)))),
        ("a person more", files => files.SetItem("zoe/cv.md", "# Zoe Doe\n\n## Work\n\n### Miller, Windmill\n2019 - 2021\n\nGrinds.\n")),
        ("the name of the site", files => Edit(files, "site.yml", settings => settings.Replace("The example inn", "Two inns", StringComparison.Ordinal))),
        ("the language of a CV", files => Edit(files, "ada/cv.md", cv => cv.StartsWith("---", StringComparison.Ordinal) ? cv : $"---\nLanguage: de\n---\n\n{cv}")),
        ("the paper", files => Edit(files, "site.yml", settings => settings + "\nPaper: A4\n")),
        ("telephone numbers published", files => Edit(files, "site.yml", settings => settings + "\nPublish: [phone]\n")),
        ("an old address", files => Edit(files, "ada/talks/soup.md", talk => talk.Replace("Event:", "RedirectFrom: [/soup/]\nEvent:", StringComparison.Ordinal))),
        ("nothing", files => files),
        ("everything as at the start", _ => Start),
    ];

    [Fact]
    public void After_any_edits_the_result_is_that_of_a_fresh_build()
    {
        var memory = new BuildMemory();
        var files = Start;
        var step =
            from edit in Gen.Choose(0, Edits.Length - 1)
            from parts in Gen.Elements(SiteParts.All, SiteParts.All, SiteParts.Pages, SiteParts.NoDocuments)
            from other in Gen.Choose(0, 4)
            select (Edits[edit], parts, other);
        // One after another with one memory: the property is about the whole history.
        Prop.ForAll(Arb.From(step), choice =>
        {
            var (edit, parts, other) = choice;
            files = edit.Do(files);
            var request = new BuildRequest
            {
                Input = TreeOf(files),
                Theme = Theme,
                Parts = parts,
                BaseUrl = other == 0 ? new Uri("https://elsewhere.example/site/") : null,
                IsIndexed = other != 1,
            };
            AssertSame(Build(request), Build(request with { Memory = memory }), edit.Name);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20261, 7919));
    }

    [Fact]
    public void What_did_not_change_is_taken_over_as_it_is()
    {
        var memory = new BuildMemory();
        var before = Build(RequestOf(Start, memory)).Files.ToDictionary(file => file.Path);
        var after = Build(RequestOf(Edits[0].Do(Start), memory)).Files;
        Assert.All(after.Where(file => file.Path.StartsWith("jane/", StringComparison.Ordinal)), file => Assert.Same(before[file.Path], file));
        Assert.NotSame(before["ada/cv/index.html"], after.Single(file => file.Path == "ada/cv/index.html"));
    }

    [Fact]
    public void Letters_and_talks_are_not_read_anew_where_their_CV_alone_has_changed()
    {
        var memory = new BuildMemory();
        var before = Build(RequestOf(Start, memory)).Content!.Portfolios[0];
        var after = Build(RequestOf(Edits[0].Do(Start), memory)).Content!.Portfolios[0];
        Assert.NotSame(before.Cv, after.Cv);
        Assert.NotEmpty(before.Letters);
        Assert.Equal<object>(before.Letters, after.Letters, ReferenceEquals);
        // The text is that of the file; what it does not say is filled from the CV.
        Assert.True(SoupOf(before) == SoupOf(after));

        static ImmutableArray<Block> SoupOf(PortfolioContent portfolio) => portfolio.Talks.Single(talk => talk.Place.File == "ada/talks/soup.md").Body;
    }

    [Fact]
    public void A_link_to_somebody_elses_page_breaks_and_mends_with_that_page()
    {
        var memory = new BuildMemory();
        var linked = Edit(Start, "ada/cv.md", cv => cv + "\nSee [Jane](https://jane.example/jane/roles/head-cook-example-inn/).\n");
        Assert.False(IsBroken(linked));
        Assert.True(IsBroken(Edit(linked, "jane/cv.md", cv => cv.Replace("### Head Cook, Example Inn", "### Chef, Example Inn", StringComparison.Ordinal))));
        Assert.False(IsBroken(linked));

        bool IsBroken(ImmutableSortedDictionary<string, string> files) =>
            Build(RequestOf(files, memory)).Diagnostics.Any(fault => fault.Code == "SC9001" && fault.Message.Contains("/jane/roles/", StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_that_come_later_join_the_pages_that_are_there()
    {
        var memory = new BuildMemory();
        var pages = Build(RequestOf(Start, memory) with { Parts = SiteParts.Pages });
        Assert.False(pages.HasErrors, string.Join('\n', pages.Diagnostics));
        Assert.DoesNotContain(pages.Files, file => file.Path.EndsWith(".pdf", StringComparison.Ordinal));
        var whole = Build(RequestOf(Start, memory));
        Assert.Contains(whole.Files, file => file.Path == "ada/Jane-Doe-CV.pdf");
        Assert.Same(pages.Files.Single(file => file.Path == "ada/index.html"), whole.Files.Single(file => file.Path == "ada/index.html"));
        Assert.Contains("/ada/Jane-Doe-CV.pdf", pages.Files.Single(file => file.Path == "ada/index.html").ReadText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_offer_no_documents_that_are_never_made()
    {
        var site = Build(RequestOf(Start, new BuildMemory()) with { Parts = SiteParts.NoDocuments });
        Assert.False(site.HasErrors, string.Join('\n', site.Diagnostics));
        Assert.All(site.Files.Where(file => file.IsHtml), page => Assert.DoesNotMatch(@"\.(pdf|docx|vcf)\b|resume\.json|-CV\.", page.ReadText()));
    }

    private static ImmutableSortedDictionary<string, string> Edit(ImmutableSortedDictionary<string, string> files, string path, Func<string, string> change) =>
        files.TryGetValue(path, out var text) ? files.SetItem(path, change(text)) : files;

    private static BuildRequest RequestOf(ImmutableSortedDictionary<string, string> files, BuildMemory memory) =>
        new() { Input = TreeOf(files), Theme = Theme, Memory = memory };

    private static InputTree TreeOf(ImmutableSortedDictionary<string, string> files) =>
        new("input", files.ToImmutableSortedDictionary(file => file.Key, file => new InputFile(file.Key, Encoding.UTF8.GetBytes(file.Value)), StringComparer.Ordinal));

    private static BuildResult Build(BuildRequest request) => SiteBuilder.BuildAsync(request, CancellationToken.None).GetAwaiter().GetResult();

    private static void AssertSame(BuildResult fresh, BuildResult remembered, string edit)
    {
        Assert.Equal(fresh.Diagnostics.Select(diagnostic => $"{diagnostic} {diagnostic.Cure}"), remembered.Diagnostics.Select(diagnostic => $"{diagnostic} {diagnostic.Cure}"));
        Assert.Equal(fresh.Files.Select(file => file.Path), remembered.Files.Select(file => file.Path));
        Assert.Equal(fresh.Addresses.AsEnumerable(), remembered.Addresses);
        Assert.Equal(fresh.NotMade.AsEnumerable(), remembered.NotMade);
        Assert.Equal(fresh.Heaviest, remembered.Heaviest);
        Assert.All(fresh.Files.Zip(remembered.Files), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), $"{pair.First.Path} after {edit}"));
    }
}
