using System.Text;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

public class RoleCorrectionsTests
{
    [Fact]
    public void The_front_matter_puts_fields_of_a_role_right()
    {
        var role = Assert.Single(CvReaderTests.Read(Encoding.UTF8.GetBytes("""
            ---
            Roles:
              - Match: Acme
                Title: Chief of Everything
                Location: Utrecht
                Start: 2019-03
                End: present
                Slug: chief
            ---
            # Ada Example

            ## Experience

            ### Developer at Acme
            2019 - 2020
            """)).Cv.Roles);
        Assert.Equal("Chief of Everything", role.Title);
        Assert.Equal("Utrecht", role.Location);
        Assert.Equal("2019-03", role.Dates!.Value.Start.ToString());
        Assert.True(role.Dates.Value.IsOngoing);
        Assert.Equal("chief", role.Slug);
    }

    [Fact]
    public void Every_field_of_a_role_can_be_put_right_or_taken_away()
    {
        var roles = CvReaderTests.Read(Encoding.UTF8.GetBytes("""
            ---
            Roles:
              - Match: Acme
                Organization: Acme Works
                OrganizationUrl: https://acme.example/
                Dates: May 2018 - now
              - Match: Away
                Organization:
                Location:
            ---
            # Ada Example

            ## Experience

            ### Developer at Acme
            2019 - 2020

            ### Engineer at Away
            2017 - 2018, Utrecht
            """)).Cv.Roles.ToList();
        Assert.Equal(("Acme Works", "https://acme.example/", "2018-05", true),
            (roles[0].Organization, roles[0].OrganizationUrl, roles[0].Dates!.Value.Start.ToString(), roles[0].Dates!.Value.IsOngoing));
        Assert.Equal(("Engineer", null, null), (roles[1].Title, roles[1].Organization, roles[1].Location));
    }

    [Fact]
    public void A_misspelt_key_and_an_item_without_a_role_are_reported()
    {
        var diagnostics = CvReaderTests.Read(Encoding.UTF8.GetBytes("""
            ---
            Roles:
              - Match: Nobody
                Organisaton: Acme
            ---
            # Ada Example

            ## Experience

            ### Developer at Acme
            2019 - 2020
            """)).Diagnostics;
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == "CV1010");
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == "FM2009" && diagnostic.Cure.Contains("Organization", StringComparison.Ordinal));
    }
}
