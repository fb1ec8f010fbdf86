using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Site;
using Portfolio.Site.Checks;
using Portfolio.Site.Output;
using Portfolio.Site.Pipelines;
using Xunit;

namespace Portfolio.Tests.Site.Checks;

public sealed class PathCheckTests
{
    private static readonly ImmutableArray<PortfolioContent> People =
        [.. new[] { "ada", "Ada", "zoe" }.Select(path => new PortfolioContent { Path = path, Cv = new Cv { Name = path, Language = "en", Sections = [], Source = new("cv.md", "", []) } })];

    [Fact]
    public void Every_path_that_is_taken_twice_or_is_a_folder_is_found()
    {
        var names = Gen.Elements("cv", "CV", "cv/index.html", "files/a.txt", "Files", "a.txt");
        var ofPeople = Gen.Elements(0, 0, 0, 2, 2, 2, 1).SelectMany(person => names.Select(name => (Person: person, Name: name)));
        var ofSite = Gen.OneOf(Gen.Elements("ada/", "zoe/", "").SelectMany(folder => names.Select(name => folder + name)), Gen.Elements("ada", "assets"));
        Prop.ForAll(Arb.From(ofPeople.ListOf()), Arb.From(ofSite.ListOf()), (people, site) =>
        {
            var groups = people.GroupBy(path => path.Person).Select(own => Group(People[own.Key], own.Select(path => $"{People[own.Key].Path}/{path.Name}"))).Append(Group(null, site)).ToImmutableArray();
            var paths = groups.SelectMany(group => group.Files).Select(file => file.Path).ToList();
            var clashing = paths.Where((path, at) => paths.Where((_, other) => other != at)
                    .Any(other => other.Equals(path, StringComparison.OrdinalIgnoreCase) || other.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase)))
                .Distinct(StringComparer.OrdinalIgnoreCase);
            Assert.Equal(clashing.Count(), PathCheck.Find(SiteFolder.Of(groups, new BuildMemory())).Count());
        }).QuickCheckThrowOnFailure();
    }

    private static FileGroup Group(PortfolioContent? portfolio, IEnumerable<string> paths) => new()
    {
        Name = "pages",
        Portfolio = portfolio is null ? null : new PortfolioView(portfolio, new SiteMap(new SiteContent { Settings = new(), Portfolios = People, Files = [] }, null)),
        Files = [.. paths.Select(path => OutputFile.Text(path, ""))],
        Links = GroupLinks.ToFiles([]),
    };
}
