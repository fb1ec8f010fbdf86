using System.Text;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

/// <summary>Sections other than roles, studies and talks: each has a kind of its own, and its entries keep it.</summary>
public class TypedSectionsTests
{
    private static Cv Read(string markdown) => CvReaderTests.Read(Encoding.UTF8.GetBytes(markdown)).Cv;

    [Theory]
    [InlineData("References", SectionKind.References)]
    [InlineData("Referenzen", SectionKind.References)]
    [InlineData("Courses", SectionKind.Courses)]
    [InlineData("Fortbildungen", SectionKind.Courses)]
    [InlineData("Patents", SectionKind.Patents)]
    [InlineData("Interests", SectionKind.Interests)]
    [InlineData("Zainteresowania", SectionKind.Interests)]
    [InlineData("Certifications", SectionKind.Certifications)]
    [InlineData("Certificaciones", SectionKind.Certifications)]
    [InlineData("Awards", SectionKind.Awards)]
    [InlineData("受賞歴", SectionKind.Awards)]
    [InlineData("Volunteering", SectionKind.Volunteering)]
    [InlineData("Bénévolat", SectionKind.Volunteering)]
    [InlineData("Memberships & Affiliations", SectionKind.Activities)]
    [InlineData("Gremienarbeit", SectionKind.Activities)]
    [InlineData("学会活動", SectionKind.Activities)]
    [InlineData("2. 職歴", SectionKind.Experience)]
    [InlineData("Posters", SectionKind.Talks)]
    [InlineData("Research Grants", SectionKind.Awards)]
    public void A_section_is_what_its_heading_says(string heading, SectionKind kind) =>
        Assert.Contains(Read($"# Ada Wren\n\n## {heading}\n\nSomething of it.\n").Sections, section => section.Kind == kind && PlainText.Of(section.Heading) == heading);

    [Theory]
    [InlineData("Courses", SectionKind.Courses)]
    [InlineData("Patents", SectionKind.Patents)]
    [InlineData("Certifications", SectionKind.Certifications)]
    [InlineData("Awards", SectionKind.Awards)]
    [InlineData("Memberships", SectionKind.Activities)]
    public void An_item_of_a_typed_section_has_its_kind_title_and_date(string heading, SectionKind kind)
    {
        var item = Assert.Single(Read($"# Ada Wren\n\n## {heading}\n\n- Folding of paper boats (2019)\n").Entries.OfType<Item>());
        Assert.Equal((kind, "Folding of paper boats", "2019"), (item.Kind, item.Title, item.Dates?.Start.ToString()));
    }

    [Theory]
    [InlineData("Supervision")]
    [InlineData("Media")]
    [InlineData("Sonstiges")]
    [InlineData("Professional Service")]
    [InlineData("Committees")]
    public void What_is_dated_below_a_heading_of_another_kind_is_no_role_beside_those_of_the_experience(string heading)
    {
        var cv = Read($"# Ada Wren\n\n## Experience\n\n- 2016 - 2019: Ferry pilot, Wren Boats\n- 2012 - 2016: Deckhand, Heron Ferries\n\n## {heading}\n\n- 2017 - 2019: Secretary, Society of Pilots\n- Editor, Bulletin of the Lakes, 2014 - 2016\n");
        Assert.Equal(["Ferry pilot", "Deckhand"], cv.Roles.Select(role => role.Title));
    }

    [Fact]
    public void A_heading_of_another_kind_may_hold_the_roles_where_no_other_does() =>
        Assert.Equal(["Ferry pilot", "Deckhand"], Read("# Ada Wren\n\n## Curriculum Vitae\n\n- 2016 - 2019: Ferry pilot, Wren Boats\n- 2012 - 2016: Deckhand, Heron Ferries\n").Roles.Select(role => role.Title));

    [Fact]
    public void Several_ranges_of_one_entry_are_periods_of_one_role()
    {
        var role = Assert.Single(Read("# Ada Wren\n\n## Experience\n\n### Ferry pilot, Wren Boats\n2012 - 2014, 2016 - 2019\n\n- The lake.\n").Roles);
        Assert.Equal(["2012 - 2014", "2016 - 2019"], role.Periods.Select(period => $"{period.Start} - {period.End}"));
        Assert.Equal(("2012", "2019"), (role.Dates?.Start.ToString(), role.Dates?.End.ToString()));
    }

    [Theory]
    [InlineData("May 2020 - March 2018", "CV1001")]
    [InlineData("2019-03 - 2019-13", "CV1002")]
    [InlineData("March 20185 - present", "CV1004")]
    public void A_range_that_cannot_be_is_reported_with_its_line_and_stays_as_text(string range, string code)
    {
        var result = CvReaderTests.Read(Encoding.UTF8.GetBytes($"# Ada Wren\n\n## Experience\n\n### Ferry pilot, Wren Boats\n{range}\n\n- The lake.\n"));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == code && diagnostic.Place.Line == 6);
        var role = Assert.Single(result.Cv.Roles);
        Assert.Null(role.Dates);
        Assert.Contains(range, string.Join('\n', role.Head.Lines.Select(line => string.Concat(line.Parts.Select(part => PlainText.Of(part.Content))))) + PlainText.Of(role.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_picture_is_the_photo() =>
        Assert.Equal("files/ada.jpg", Read("# Ada Wren\n\n![Ada on the lake](files/ada.jpg)\n\n## Experience\n").Photo?.Address);
}
