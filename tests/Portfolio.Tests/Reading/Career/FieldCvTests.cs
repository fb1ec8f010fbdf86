using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Career;
using Portfolio.Model.Input;
using Portfolio.Model.Text;
using Portfolio.Reading;
using Portfolio.Reading.Career;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

/// <summary>CVs that stand in front matter alone, as the themes of other generators have them.</summary>
public class FieldCvTests
{
    private const string Resume = """
        ---
        layout: cv
        basics:
          name: Odo Quarry
          label: Stone Cutter
          email: odo@example.org
          phone: '+31 555 010 022'
          nationality: Dutch
          summary: I cut steps, and have cut them for long.
          location:
            address: Steenweg 5
            city: Utrecht
            countryCode: NL
          profiles:
            - network: GitHub
              url: https://github.com/odoquarry
        work:
          - name: Slate & Sons
            position: Roofer
            url: https://example.org/slate
            startDate: "2014-03-01"
            endDate: "2021-05-31"
            location: Utrecht
            summary: Laid roofs of every kind.
            highlights:
              - Laid a big roof
              - Laid a small roof
          - name: Gravel Brothers
            position: Stone Cutter
            startDate: 2021-06
            endDate: ""
            team size: 7
        education:
          - institution: University of Examples
            area: Geology
            studyType: BSc
            startDate: 2010
            endDate: 2014
            courses: [Rocks, Sand]
        skills:
          - name: Cutting
            keywords: [Steps, Sills]
        languages:
          - language: Dutch
            fluency: native
        ---

        """;

    [Fact]
    public void A_CV_in_front_matter_is_read_like_any_other() => CvReaderTests.AssertRead(
        [
            "name: Odo Quarry",
            "role: Roofer | Slate & Sons | 2014-03 | 2021-05",
            "role: Stone Cutter | Gravel Brothers | 2021-06 | present",
            "location: Utrecht",
            "location:",
            "study: BSc, Geology | University of Examples | 2010 | 2014",
            "languages: Dutch",
        ],
        Read(Resume).Cv);

    [Theory]
    [InlineData("Stone Cutter")]
    [InlineData("Nationality: Dutch")]
    [InlineData("I cut steps, and have cut them for long.")]
    [InlineData("Utrecht, NL")]
    [InlineData("Laid roofs of every kind.")]
    [InlineData("Laid a small roof")]
    [InlineData("Team size: 7")]
    [InlineData("Courses: Rocks, Sand")]
    [InlineData("Cutting: Steps, Sills")]
    [InlineData("GitHub")]
    public void What_front_matter_says_of_a_person_and_a_career_is_in_the_CV(string words) => Assert.Contains(words, TextOf(Read(Resume).Cv), StringComparison.Ordinal);

    [Fact]
    public void Telephone_and_street_of_front_matter_stay_out_of_the_text()
    {
        var cv = Read(Resume).Cv;

        Assert.DoesNotContain("010 022", TextOf(cv), StringComparison.Ordinal);
        Assert.DoesNotContain("Steenweg", TextOf(cv), StringComparison.Ordinal);
        Assert.DoesNotContain("010 022", cv.Source.Text[cv.Source.BodyStart..], StringComparison.Ordinal);
        Assert.Contains(cv.Contacts, contact => contact.Kind == ContactKind.Phone);
    }

    [Fact]
    public void The_entries_stand_where_their_keys_do() => Assert.Equal([18, 28, 34], Read(Resume).Explanations.Select(entry => entry.Place.Line));

    [Fact]
    public void Keys_of_a_CV_are_no_misspelt_settings() => Assert.DoesNotContain(Read(Resume).Diagnostics, diagnostic => diagnostic.Code.StartsWith("FM", StringComparison.Ordinal));

    [Fact]
    public void Several_posts_below_one_company_and_tables_of_TOML_are_read()
    {
        CvReaderTests.AssertRead(
            ["role: Senior Roofer | Slate & Sons | 2018 | present", "role: Roofer | Slate & Sons | 2014 | 2018", "role: Warden | Quartz Hall | 2010 | 2014"],
            Read("""
                ---
                name: Odo Quarry
                experience:
                  - company: Slate & Sons
                    positions:
                      - title: Senior Roofer
                        start: 2018
                        end: present
                      - title: Roofer
                        start: 2014
                        end: 2018
                  - company: Quartz Hall
                    title: Warden
                    dates: 2010 - 2014
                ---

                Welcome to my page.
                """).Cv);
        CvReaderTests.AssertRead(
            ["role: Roofer | Slate & Sons | 2014-03 | present"],
            Read("""
                +++
                title = "Odo Quarry"
                [[experience]]
                title = "Roofer"
                company = "Slate & Sons"
                date_start = "2014-03-01"
                date_end = ""
                +++
                """).Cv);
    }

    [Fact]
    public void A_list_of_a_section_may_stand_beside_a_switch()
    {
        var cv = Read("""
            ---
            profile:
              enable: true
              name: "Nora Sample"
            experience:
              enable: true
              list:
                - title: Lamplighter
                  dates: 2021-Present
                  company: Lantern Works
                  items:
                    - details: Lit the lamps of the quay
                - title: Miller
                  dates: 2015-2020
                  company: Pebble Mills
            education:
              enable: true
              list:
                - degree: Bachelor of Science in Wind
                  university: "Springfield University"
                  dates: "2014"
            ---
            """).Cv;
        CvReaderTests.AssertRead(["name: Nora Sample", "role: Lamplighter | Lantern Works | 2021 | present", "role: Miller | Pebble Mills | 2015 | 2020", "study: Bachelor of Science in Wind | Springfield University |  | 2014"], cv);
        Assert.DoesNotContain("nable", TextOf(cv), StringComparison.Ordinal);
    }

    [Fact]
    public void An_employer_may_have_its_name_and_address_below_its_key()
    {
        var roles = Read("""
            ---
            experiences:
              - title: Molenaar
                organization:
                  name: Grote Molen
                  url: https://molen.example/
                dates: "nov. 2023 - heden"
                location: Groningen, Nederland
                writeup: Maalt graan.
              - title: Stagiair
                organization:
                  name: Kleine Molen
                  url: https://klein.example/
                dates: "feb. 2021 - okt. 2023"
                writeup: Veegde de molen.
            ---
            """).Cv.Roles.ToList();
        Assert.Equal(["Molenaar | Grote Molen | https://molen.example/", "Stagiair | Kleine Molen | https://klein.example/"], roles.Select(role => $"{role.Title} | {role.Organization} | {role.OrganizationUrl}"));
    }

    [Fact]
    public void A_list_of_nothing_but_posts_is_one_of_posts_whatever_its_key()
    {
        const string Text = """
            ---
            name: Tilda Marsh
            contact:
              email: tilda@example.com
            education:
              - institution: Sandhill University
                degrees:
                  - type: Ph.D. in Wind Physics
                    date: June 2017
                    detail: Sails in a calm
                  - type: B.S. in Mills
                    date: June 2011
            consulting:
              - client: Reed & Rush LLP
                task: Review of Sails
                date: March 2016 - April 2016
              - client: Barley County
                task: Assessment of Mills
                date: February 2013 - May 2014
                description: Looked at every wheel
            academic:
              - title: Teaching Assistant
                date: October 2010 - July 2011
                description:
                  - Graded homework
              - title: Research Assistant
                date: September 2009 - July 2010
            gallery:
              - title: A mill
                date: 2010
            ---
            """;
        CvReaderTests.AssertRead(
            [
                "name: Tilda Marsh",
                "role: Review of Sails | Reed & Rush LLP | 2016-03 | 2016-04",
                "role: Assessment of Mills | Barley County | 2013-02 | 2014-05",
                "role: Teaching Assistant |  | 2010-10 | 2011-07",
                "role: Research Assistant |  | 2009-09 | 2010-07",
                "study: Ph.D. in Wind Physics | Sandhill University |  | 2017-06",
                "study: B.S. in Mills | Sandhill University |  | 2011-06",
            ],
            Read(Text).Cv);
    }

    [Fact]
    public void Where_the_text_has_roles_the_front_matter_adds_none() => CvReaderTests.AssertRead(
        ["role: Warden | Quartz Hall | 2010 | 2014"],
        Read("---\nexperience:\n  - company: Slate\n    title: Roofer\n---\n# Odo Quarry\n\n## Experience\n\n### Warden at Quartz Hall\n2010 - 2014\n").Cv);

    [Fact]
    public void A_file_of_front_matter_alone_is_a_portfolio_if_it_has_posts()
    {
        Assert.NotNull(Portfolio(Resume).Content?.Portfolios);
        Assert.Contains(Portfolio("---\nlayout: cv\ntags: [stone]\n---\n").Diagnostics, diagnostic => diagnostic.Code == "IN6013");
    }

    private static ReadResult Portfolio(string text) => ContentReader.Read(new("input", ImmutableSortedDictionary<string, InputFile>.Empty.Add("cv.md", new("cv.md", Encoding.UTF8.GetBytes(text)))));

    private static CvReadResult Read(string text) => CvReaderTests.Read(Encoding.UTF8.GetBytes(text));

    private static string TextOf(Cv cv) => string.Join('\n', cv.Sections.SelectMany(section => section.Parts).SelectMany(Texts));

    private static IEnumerable<string> Texts(SectionPart part) => part switch
    {
        Prose prose => [PlainText.Of(prose.Content)],
        NameLine name => [PlainText.Of(name.Content)],
        Entry entry => [.. entry.Head.Lines.Select(line => string.Concat(line.Parts.Select(words => PlainText.Of(words.Content)))), PlainText.Of(entry.Body)],
        OrganizationGroup group => group.Parts.SelectMany(Texts),
        _ => [],
    };
}
