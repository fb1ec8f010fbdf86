using System.Text;
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

    private static Person Of(string language) => People.Single(person => person.Language == language);

    private static void AssertRead(Person person, string file)
    {
        var cv = CvReaderTests.Read(Encoding.UTF8.GetBytes(file)).Cv;
        Assert.Equal("Robin Sample", cv.Name);
        Assert.Equal(
            person.Posts.Select(post => $"{post.Title} | {post.Employer} | {post.From.Year} | {post.To?.Year}"),
            cv.Roles.Select(role => $"{role.Title} | {role.Organization} | {role.Dates?.Start?.Year} | {(role.Dates is { IsOngoing: true } ? null : role.Dates?.End?.Year)}"));
    }
}
