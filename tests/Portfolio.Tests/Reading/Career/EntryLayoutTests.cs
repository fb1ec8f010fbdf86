using System.Text;
using Portfolio.Model.Career;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

/// <summary>A person lays all entries out alike, those of other sections, too.</summary>
public class EntryLayoutTests
{
    private static Cv Read(string markdown) => CvReaderTests.Read(Encoding.UTF8.GetBytes(markdown)).Cv;

    [Theory]
    [InlineData("### {0}, {2}\n> {1}\n\n")]
    [InlineData("**{2}: {0}**\n\n{1}\n\n")]
    [InlineData("{1}\n\n**{0}**\n\n*{2}*\n\n")]
    public void A_single_study_is_read_as_the_posts_are(string shape)
    {
        var cv = Read("# Ada Wren\n\nada@example.org\n\n## Education\n\n" + Entry(shape, "Boat building", "Quill and Sons", "2008 - 2012") + "## Experience\n\n"
            + Entry(shape, "Ferry pilot", "Wren Boats", "2016 - 2019") + Entry(shape, "Deckhand", "Heron", "2012 - 2016"));
        Assert.Equal(["Ferry pilot | Wren Boats", "Deckhand | Heron"], cv.Roles.Select(role => $"{role.Title} | {role.Organization}"));
        var study = Assert.Single(cv.Studies);
        Assert.Equal(("Boat building", "Quill and Sons", "2008"), (study.Subject, study.Institution, study.Dates?.Start.ToString()));
    }

    [Theory]
    [InlineData("# Ada Wren\n\nada@example.org\n\n")]
    [InlineData("Ada Wren\n===\n\n[ada@example.org](mailto:ada@example.org) | [Boats](https://example.org/boats)\n\n")]
    [InlineData("# Ada Wren\n\n")]
    [InlineData("**Ada Wren**\n\nada@example.org\n\n")]
    public void A_name_above_posts_without_a_heading_employs_nobody(string name)
    {
        var cv = Read(name + "Ferry pilot - **Wren Boats**, 2016 - 2019\n\nSteered the ferry across the lake in all weathers.\n\nDeckhand - **Heron**, 2012 - 2016\n\nCleaned the decks and sold the tickets to the visitors.\n");
        Assert.Equal("Ada Wren", cv.Name);
        Assert.Equal(["Ferry pilot | Wren Boats", "Deckhand | Heron"], cv.Roles.Select(role => $"{role.Title} | {role.Organization}"));
    }

    [Fact]
    public void A_town_goes_with_its_country_before_a_title_too()
    {
        var cv = Read("# Ada Wren\n\n## Experience\n\n**Wren Boats, Oslo, Norway, Ferry pilot** 2016 - 2019\n\n- The lake.\n\n**Heron, Bergen, Norway, Deckhand** 2012 - 2016\n\n- The decks.\n");
        Assert.Equal(["Ferry pilot | Wren Boats | Oslo, Norway", "Deckhand | Heron | Bergen, Norway"], cv.Roles.Select(role => $"{role.Title} | {role.Organization} | {role.Location}"));
    }

    private static string Entry(string shape, string what, string where, string when) => shape.Replace("{0}", what, StringComparison.Ordinal).Replace("{1}", where, StringComparison.Ordinal).Replace("{2}", when, StringComparison.Ordinal);
}
