using System.Text;
using Portfolio.Model.Career;
using Xunit;
using static Portfolio.Tests.Reading.Career.CommonShapes;

namespace Portfolio.Tests.Reading.Career;

/// <summary>What most people write is read without a mistake, whatever the words.</summary>
public class CommonShapesTests
{
    public static TheoryData<string> Shapes => [.. All.Keys];

    public static TheoryData<string> Languages => [.. People.Select(person => person.Language)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_post_is_read_in_its_shape(string shape)
    {
        foreach (var person in People) AssertRead(person, File(person, All[shape]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Posts_below_a_name_need_no_heading(string language) => AssertRead(Of(language), WithoutSections(Of(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Text_that_came_out_of_a_PDF_is_read_without_its_blank_lines(string language) => AssertRead(Of(language), Pasted(Of(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_table_needs_no_header(string language) => AssertRead(Of(language), Table(Of(language)));

    [Fact]
    public void Of_shapes_put_together_at_random_hardly_a_post_is_misread()
    {
        const int Files = 600;
        const double Least = 0.97;
        var shapes = new ComposedShapes(seed: 1);
        var (right, all, misread) = (0, 0, new List<string>());
        for (var at = 0; at < Files; at++)
        {
            var person = People[at % People.Length];
            var (file, shape) = shapes.Next(person);
            var read = Posts(CvReaderTests.Read(Encoding.UTF8.GetBytes(file)).Cv).ToList();
            var hits = Posts(person).Count(read.Remove);
            right += 2 * hits;
            // What was read and is none counts as much as what was not read.
            all += person.Posts.Length + hits + read.Count;
            if (hits < person.Posts.Length || read.Count > 0) misread.Add(shape);
        }
        Assert.True((double)right / all >= Least, $"F1 {(double)right / all:0.000}; misread: {string.Join("; ", misread.Order(StringComparer.Ordinal))}");
    }

    private static Person Of(string language) => People.Single(person => person.Language == language);

    private static void AssertRead(Person person, string file)
    {
        var cv = CvReaderTests.Read(Encoding.UTF8.GetBytes(file)).Cv;
        Assert.Equal("Robin Sample", cv.Name);
        Assert.Equal(Posts(person), Posts(cv));
    }

    private static IEnumerable<string> Posts(Person person) => person.Posts.Select(post => $"{post.Title} | {post.Employer} | {post.From.Year} | {post.To?.Year}");

    private static IEnumerable<string> Posts(Cv cv) =>
        cv.Roles.Select(role => $"{role.Title} | {role.Organization} | {role.Dates?.Start?.Year} | {(role.Dates is { IsOngoing: true } ? null : role.Dates?.End?.Year)}");
}
