using System.Text;
using Portfolio.Model.Career;
using Portfolio.Tests.Reading.Career;
using Xunit;

namespace Portfolio.Tests.Reading.Contacts;

/// <summary>The same two contacts in every form that people give them.</summary>
public sealed class ContactFormsTests
{
    [Theory]
    [InlineData("# Ada Example\n\n- Email: ada@example.com\n- GitHub: ada\n")]
    [InlineData("# Ada Example\n\n- **E-mail**: [ada@example.com](mailto:ada@example.com)\n- **GitHub**: <https://github.com/ada>\n")]
    [InlineData("# Ada Example\n\nada@example.com | github.com/ada\n")]
    [InlineData("# Ada Example\n\n[Mail](mailto:ada@example.com) • [GitHub](https://github.com/ada)\n")]
    [InlineData("# Ada Example\n\n[![Mail](https://img.shields.io/badge/Mail-red)](mailto:ada@example.com) [![GitHub](https://img.shields.io/badge/GitHub-black)](https://github.com/ada)\n")]
    [InlineData("# Ada Example\n\n| | |\n|---|---|\n| Email | ada@example.com |\n| GitHub | [ada](https://github.com/ada) |\n")]
    [InlineData("# Ada Example\n\n| Email | GitHub |\n|---|---|\n| ada@example.com | [ada](https://github.com/ada) |\n")]
    [InlineData("# Ada Example\n\n<i class=\"fa fa-envelope\"></i> <ada@example.com> <i class=\"fa fa-github\"></i> [ada](https://github.com/ada)\n")]
    [InlineData("# Ada Example\n\n📧 ada@example.com\n🐙 [github.com/ada](https://github.com/ada)\n")]
    [InlineData("# Ada Example\n\nEmail\n: ada@example.com\n\nGitHub\n: ada\n")]
    [InlineData("---\nEmail: ada@example.com\nGitHub: ada\n---\n# Ada Example\n")]
    [InlineData("# Ada Example\n\nText.\n\n## Contact\n\nada@example.com, github.com/ada\n")]
    public void Mail_and_profile_are_found_in_every_form(string cv)
    {
        var contacts = Read(cv).Contacts;
        Assert.Equal("ada@example.com", Assert.Single(contacts, contact => contact.Kind == ContactKind.Email).Value);
        Assert.Equal("github.com/ada", Assert.Single(contacts, contact => contact.Kind == ContactKind.Profile).Value);
    }

    [Theory]
    [InlineData("# Ada Example\n\n![Ada](files/ada.jpg)\n")]
    [InlineData("![Ada](files/ada.jpg)\n\n# Ada Example\n")]
    [InlineData("# Ada Example <img src=\"files/ada.jpg\" alt=\"Ada\" width=\"100\">\n")]
    [InlineData("# Ada Example\n\n| ![Ada](files/ada.jpg) | Utrecht |\n|---|---|\n")]
    [InlineData("# Ada Example\n\n[![Mail](https://img.shields.io/badge/Mail-red)](mailto:ada@example.com)\n\n![Ada](files/ada.jpg)\n")]
    [InlineData("# Ada Example\n\n![mail](https://img.icons8.com/mail.png) ada@example.com\n\n![Ada](files/ada.jpg)\n")]
    public void A_photo_is_found_where_people_put_it(string cv) => Assert.Equal("files/ada.jpg", Read(cv).Photo?.Address);

    private static Cv Read(string cv) => CvReaderTests.Read(Encoding.UTF8.GetBytes(cv)).Cv;
}
