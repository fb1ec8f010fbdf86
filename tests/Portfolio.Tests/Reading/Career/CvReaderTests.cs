using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Input;
using Portfolio.Reading.Career;
using Portfolio.Reading.Markdown;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

/// <summary>Invented CVs of many shapes and languages; beside each <c>Cvs/NAME.md</c> stands what it says in <c>NAME.expected.txt</c>.</summary>
public class CvReaderTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Portfolio.Tests", "Reading", "Career", "Cvs");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_CV_is_understood_in_its_own_shape_and_language(string name)
    {
        AssertRead(File.ReadAllLines(Path.Combine(Folder, name + ".expected.txt")), Read(File.ReadAllBytes(Path.Combine(Folder, name + ".md"))).Cv);
    }

    /// <summary>Every role, and of the rest what the expectation speaks of.</summary>
    internal static void AssertRead(string[] expected, Cv cv)
    {
        var kinds = expected.Select(line => line.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        var actual = Describe(cv).Where(line => kinds.Contains(line.Split(':')[0]) || line.StartsWith("role:", StringComparison.Ordinal));
        Assert.Equal(expected.Select(line => line.TrimEnd()), actual);
    }

    [Fact]
    public void What_was_done_in_a_post_is_explained_as_no_post()
    {
        var text = File.ReadAllBytes(Repository.PathOf("tests", "Portfolio.Tests", "Reading", "Career", "Cvs", "ja-kikan-to-gyoumu.md"));
        Assert.Equal(["dates stand in its line", "what stands below it was done in it"], Read(text).Explanations.Select(entry => entry.Reason));
    }

    [Fact]
    public void The_titles_of_papers_do_not_tell_the_language()
    {
        var text = File.ReadAllBytes(Repository.PathOf("tests", "Portfolio.Tests", "Reading", "Career", "Cvs", "es-publicaciones-en-ingles.md"));
        Assert.Equal("es", Read(text).Cv.Language);
    }

    [Fact]
    public void Without_its_talks_a_Japanese_page_is_not_Chinese()
    {
        var text = File.ReadAllBytes(Repository.PathOf("tests", "Portfolio.Tests", "Reading", "Career", "Cvs", "ja-toudan-dake.md"));
        Assert.Equal("ja", Read(text).Cv.Language);
    }

    internal static CvReadResult Read(byte[] bytes) => CvReader.Read(MarkdownReader.Read(new InputFile("cv.md", bytes)), null);

    private static IEnumerable<string> Describe(Cv cv)
    {
        yield return $"name: {cv.Name}";
        foreach (var role in cv.Roles) yield return $"role: {role.Title} | {role.Organization} | {Dates(role.Dates)}".TrimEnd();
        foreach (var role in cv.Roles) yield return $"location: {role.Location}".TrimEnd();
        foreach (var study in cv.Studies) yield return $"study: {study.Subject} | {study.Institution} | {Dates(study.Dates)}".TrimEnd();
        foreach (var talk in cv.Talks) yield return $"talk: {talk.Title} | {talk.Date} | {talk.Url}".TrimEnd();
        foreach (var talk in cv.Talks) yield return $"event: {talk.Event}".TrimEnd();
        yield return $"languages: {string.Join(", ", cv.Languages.Select(language => language.Name))}".TrimEnd();
    }

    private static string Dates(DateRange? range) => $"{range?.Start} | {(range is { IsOngoing: true } ? "present" : range?.End?.ToString())}";
}
