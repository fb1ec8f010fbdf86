using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Contacts;
using Portfolio.Reading.Markdown;
using Xunit;

namespace Portfolio.Tests.Reading.Contacts;

public sealed class ContactReaderTests
{
    private static readonly HashSet<PrivateKind> Everything = [PrivateKind.Phone, PrivateKind.Address];

    [Theory]
    [InlineData("- **Phone:** 917-555-0100\n- **Email:** ada@example.com\n", "917-555-0100", "- **Email:** ada@example.com\n")]
    [InlineData("917-555-0100 | ada@example.com\n", "917-555-0100", "ada@example.com\n")]
    [InlineData("ada@example.com | 917-555-0100 | example.com\n", "917-555-0100", "ada@example.com | example.com\n")]
    [InlineData("ada@example.com (+48) 555 010 011\n", "(+48) 555 010 011", "ada@example.com\n")]
    [InlineData("- <i class=\"fa fa-phone\"></i> +49 151 5550100\n- x\n", "+49 151 5550100", "- x\n")]
    [InlineData("| tel | [+7 (900) 555-01-00](tel:+79005550100) |\n", "+7 (900) 555-01-00", "")]
    [InlineData("Teléfono\n:   655 010 011\n", "655 010 011", "")]
    [InlineData("📞 030 5550100\n", "030 5550100", "")]
    [InlineData("Tél. : 06 55 50 10 01 (portable)\n", "06 55 50 10 01", "")]
    public void A_telephone_number_goes_with_its_label_and_separator(string contacts, string number, string rest)
    {
        var reading = Read("# Ada Example\n\n" + contacts);
        Assert.Equal(number, Assert.Single(reading.Contacts, contact => contact.Kind == ContactKind.Phone).Value);
        Assert.Equal("# Ada Example\n\n" + rest, reading.Source.Without(Everything).Text);
        Assert.DoesNotContain(number, Visible(reading), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**Address:** 1 Example St, Springfield IL 62704\n", "Springfield, IL")]
    [InlineData("1 Example Street\nSpringfield, IL 62704\n", "Springfield, IL")]
    [InlineData("Musterstraße 5, 12345 Musterstadt\n", "Musterstadt")]
    [InlineData("Dirección: Calle Ejemplo, 8, 28001 Madrid\n", "Madrid")]
    [InlineData("12 rue de l'Exemple, 75001 Paris\n", "Paris")]
    [InlineData("ul. Przykładowa 12/3, 00-950 Warszawa\n", "Warszawa")]
    [InlineData("Адрес: ул. Примерная, д. 5, 101000 Москва\n", "Москва")]
    public void A_street_address_is_private_and_its_town_is_not(string contacts, string town)
    {
        var reading = Read("# Ada Example\n\n" + contacts);
        Assert.Equal(town, Assert.Single(reading.Contacts, contact => contact.Kind == ContactKind.Location).Value);
        Assert.Equal("# Ada Example\n\n", reading.Source.Without(Everything).Text);
        Assert.Equal("Ada Example", Visible(reading).Trim());
    }

    [Theory]
    [InlineData("12 example street, springfield, 62704\n")]
    [InlineData("Flat No. 12, 3rd Cross, Example Layout, Mysuru 570001\n")]
    [InlineData("Ornek Mah. Deneme Cad. No: 12, Izmir\n")]
    [InlineData("Eksempelgata 5B, 0150 Oslo\n")]
    [InlineData("Esimerkkikatu 7 A, Tampere\n")]
    [InlineData("示例市示例区示例路12号\n")]
    [InlineData("서울시 예시구 예시로 12\n")]
    [InlineData("예시특별시 예시구 예시대로 12길 57 예시타워\n")]
    [InlineData("주소: 예시로 17-5, 예시시\n")]
    [InlineData("示例市示例區示例路五段7號5樓\n")]
    [InlineData("示例市示例区示例小区5栋1单元\n")]
    [InlineData("Text.\n\n## About\n\nI live at 12 Example Lane, Springfield.\n")]
    [InlineData("Text.\n\n## Profil\n\nIch wohne in der Musterstraße 5, 12345 Musterstadt.\n")]
    [InlineData("Text.\n\n## Profil\n\nJ'habite au 12 rue de l'Exemple, 75001 Paris.\n")]
    public void A_street_without_a_label_is_private_in_many_countries(string contacts)
    {
        var reading = Read("# Ada Example\n\n" + contacts);
        Assert.Contains(TextTree.Inlines(reading.Blocks), inline => inline is PrivateText { Kind: PrivateKind.Address });
        Assert.DoesNotContain(reading.Source.Without(Everything).Text, character => char.IsDigit(character) && character is '1' or '5' or '7');
    }

    [Fact]
    public void A_number_in_fenced_code_is_private_and_other_code_stays_code()
    {
        var reading = Read("# Ada Example\n\n```\nada@example.com\n917-555-0100\n```\n\n```sh\nmake all\n```\n");
        Assert.Contains(TextTree.Inlines(reading.Blocks), inline => inline is PrivateText { Kind: PrivateKind.Phone });
        Assert.DoesNotContain("555", Visible(reading), StringComparison.Ordinal);
        Assert.DoesNotContain("555", reading.Source.Without(Everything).Text, StringComparison.Ordinal);
        Assert.Equal("make all", Assert.Single(reading.Blocks.OfType<CodeBlock>()).Code);
    }

    [Theory]
    [InlineData("2014 - 2016")]
    [InlineData("2014-02 – 2016-11")]
    [InlineData("03.2019 - 04.2021")]
    [InlineData("2010 2011 2012")]
    [InlineData("ISBN 978-0-00-000000-2")]
    [InlineData("10 000 000 users")]
    [InlineData("Version 1.20.30.40")]
    [InlineData("12345 Musterstadt")]
    [InlineData("https://example.com/profile/9175550100")]
    [InlineData("10 years on the way to a new place")]
    [InlineData("I live in Utrecht and cycled 12 passes in 2019")]
    [InlineData("12 years of work, a road to 5 products")]
    [InlineData("10 years on the road")]
    [InlineData("5 teams in one place, 3 hours of drive, 2 ways close")]
    [InlineData("Engineering 5 products in Heidelberg 2015")]
    [InlineData("앞으로 3년 동안 백엔드로 2개 팀과 일하고 싶습니다")]
    [InlineData("응답 시간을 8초에서 1초로 줄이고 서버를 40대로 10% 줄였습니다")]
    [InlineData("연구 결과로 3가지 방법을 제안, 모바일 도구로 5, 웹으로 3")]
    [InlineData("教数学第3单元, 参与建造3栋住宅, 分3路")]
    public void Years_figures_and_versions_are_no_contacts(string line)
    {
        var reading = Read($"# Ada Example\n\n{line}\n");
        Assert.Empty(reading.Source.Private);
        Assert.Empty(TextTree.Inlines(reading.Blocks).OfType<PrivateText>());
    }

    [Theory]
    [InlineData("[me](https://www.linkedin.com/in/ada/)", ContactKind.Profile, "linkedin.com/in/ada", "LinkedIn")]
    [InlineData("GitHub: ada", ContactKind.Profile, "github.com/ada", "GitHub")]
    [InlineData("Skype: ada_x", ContactKind.Other, "ada_x", "Skype")]
    [InlineData("example.com", ContactKind.Website, "example.com", null)]
    [InlineData("Location: London", ContactKind.Location, "London", null)]
    [InlineData("📍 Île-de-France, France", ContactKind.Location, "Île-de-France, France", null)]
    [InlineData("📍 城市：水车镇", ContactKind.Location, "水车镇", null)]
    [InlineData("ada [at] example [dot] com", ContactKind.Email, "ada@example.com", null)]
    [InlineData("[Ada](mailto:Ada%20Example<ada@example.com>)", ContactKind.Email, "ada@example.com", null)]
    [InlineData("[ada@example.com](mailto)", ContactKind.Email, "ada@example.com", null)]
    [InlineData("![em](mail.svg)ada@example.com", ContactKind.Email, "ada@example.com", null)]
    [InlineData("![em](mail.svg)<ada@example.com>", ContactKind.Email, "ada@example.com", null)]
    public void Contacts_are_found_in_the_forms_that_people_use(string line, ContactKind kind, string value, string? label)
    {
        var contact = Assert.Single(Read($"# Ada Example\n\n{line}\n").Contacts);
        Assert.Equal((kind, value, label), (contact.Kind, contact.Value, contact.Label));
    }

    [Fact]
    public void A_pin_before_an_address_is_no_part_of_its_town()
    {
        var contacts = Read("# Ada Example\n\n📍 Musterstraße 5, 12345 Musterstadt\n").Contacts;
        Assert.Equal("Musterstraße 5, 12345 Musterstadt", Assert.Single(contacts, contact => contact.Kind == ContactKind.Address).Value);
        Assert.Equal("Musterstadt", Assert.Single(contacts, contact => contact.Kind == ContactKind.Location).Value);
    }

    [Fact]
    public void A_telephone_number_below_the_heading_of_the_address_is_no_address()
    {
        var contacts = Read("# Ada Example\n\n#### Anschrift:\n\nMusterstraße 5\n12345 Musterstadt\n\n**Telefon:** +49 151 5550100\n").Contacts;
        Assert.Equal("Musterstraße 5, 12345 Musterstadt", Assert.Single(contacts, contact => contact.Kind == ContactKind.Address).Value);
        Assert.Equal("+49 151 5550100", Assert.Single(contacts, contact => contact.Kind == ContactKind.Phone).Value);
    }

    [Theory]
    [InlineData("## Experience\n\n- 2014-2016: **Miller**, [Acme](https://acme.example/)\n")]
    [InlineData("# CV\n\n#### May 2014 - Present\n\n**Miller** at [Acme](https://acme.example/)\n")]
    [InlineData("Working experience:\n* Miller for [Acme](https://acme.example/)<br/>\n  05/2014 – Present\n")]
    [InlineData("<p><strong>Education</strong></p>\n<p>BSc at [Acme](https://acme.example/)</p>\n")]
    [InlineData("# Ada Example\n\n**Miller** at [Acme](https://acme.example/)\n")]
    public void The_site_of_an_employer_is_not_the_person_s(string cv) => Assert.DoesNotContain(Read(cv + "\n\nA\n\nB\n\nC\n\nD\n").Contacts, contact => contact.Kind == ContactKind.Website);

    [Theory]
    [InlineData("[EN](cv.html) | [FR](lebenslauf.html)\n\n# Ada Example\n\n[ada@example.com](mailto:ada@example.com) | [Code](https://github.com/ada)\n")]
    [InlineData("# CV\n\n## Ada Example\n\n![Ada](ada.jpg)\n\n### Miller\n\nStraw hats.\n\n**Contact details:**\nada@example.com\n[My GitHub](https://github.com/ada)\n")]
    public void What_stands_above_the_name_or_the_contacts_hides_none_of_them(string cv)
    {
        var contacts = Read(cv + "\n## Text\n\nA\n\nB\n\nC\n\nD\n").Contacts;
        Assert.Equal([ContactKind.Email, ContactKind.Profile], contacts.Select(contact => contact.Kind));
    }

    [Theory]
    [InlineData("# Ada Example\n\n### Student, School of Mills (2014 - 2018)\n\nLondon, United Kingdom | 020 7946 0958 | ada@example.com\n")]
    [InlineData("# Ada Example\n\n## Freelance miller, 2010 - present\n\nLondon, United Kingdom\n\n020 7946 0958\n\nada@example.com\n")]
    [InlineData("# Ada Example\n\n### Work\n\nLondon, United Kingdom\n\n020 7946 0958 | ada@example.com\n")]
    [InlineData("# Ada Example\n\n**Experience:**\n12 years\n\nLondon, United Kingdom\n\n020 7946 0958 | ada@example.com\n")]
    public void Contacts_stand_below_what_somebody_is_and_for_how_long(string cv)
    {
        var contacts = Read(cv + "\n## Text\n\nA\n\nB\n\nC\n\nD\n").Contacts;
        Assert.Equal([ContactKind.Location, ContactKind.Phone, ContactKind.Email], contacts.Select(contact => contact.Kind));
    }

    [Theory]
    [InlineData("**Social media manager**\n\nAcme\n\n2014 - 2016\n\n[acme.example](https://acme.example)\n")]
    [InlineData("**Contact Centre Agent**\n\nAcme, 2014 - 2016\n\n[acme.example](https://acme.example)\n\n020 7946 0999\n")]
    [InlineData("Miller, Acme, 2014 - 2016\n\nReference contact:\n\nJane Roe, 020 7946 0999\n")]
    [InlineData("Miller, Acme, 2014 - 2016\n\n**Contact:**\n\n[acme.example](https://acme.example)\n\n020 7946 0999\n")]
    public void A_line_of_a_post_that_has_a_word_for_contacts_opens_none(string post)
    {
        var contacts = Read("# Ada Example\n\nada@example.com\n\n## Experience\n\n" + post + "\n## Text\n\nA\n\nB\n\nC\n\nD\n").Contacts;
        Assert.Equal(ContactKind.Email, Assert.Single(contacts).Kind);
    }

    [Fact]
    public void Links_above_the_name_let_an_odd_section_be_one() =>
        Assert.Empty(Read("[Home](/) [CV](/cv)\n\n# Ada Example\n\n## Jobs I had\n\n### Acme\n\n[acme.example](https://acme.example)\n\n020 7946 0999\n\n## Text\n\nA\n\nB\n\nC\n\nD\n").Contacts);

    [Theory]
    [InlineData("Miller. Find me at [ada.example](https://ada.example)")]
    [InlineData("Writer at [ada.example](https://ada.example)")]
    public void A_page_named_by_its_address_is_the_person_s(string line) =>
        Assert.Equal("ada.example", Assert.Single(Read($"# Ada Example\n\n{line}\n\n## Text\n\nA\n\nB\n\nC\n\nD\n").Contacts).Value);

    [Fact]
    public void Private_front_matter_is_a_private_span()
    {
        var reading = Read("---\nemail: ada@example.com\nphone: 917-555-0100\n---\n# Ada\n");
        Assert.Equal([ContactKind.Email, ContactKind.Phone], reading.Contacts.Select(contact => contact.Kind));
        Assert.Equal("---\nemail: ada@example.com\n---\n# Ada\n", reading.Source.Without(Everything).Text);
    }

    private static ContactReading Read(string markdown) => ContactReader.Read(MarkdownReader.Read(Words.File(markdown)));

    private static string Visible(ContactReading reading) => PlainText.Of(new WithoutPrivate().Rewrite(reading.Blocks));

    private sealed class WithoutPrivate : TextRewriter
    {
        protected override System.Collections.Immutable.ImmutableArray<Inline> Rewrite(Inline inline) => inline is PrivateText ? [] : [inline];
    }
}
