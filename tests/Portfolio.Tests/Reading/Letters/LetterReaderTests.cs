using Portfolio.Model.Career;
using Portfolio.Reading.Letters;
using Portfolio.Reading.Markdown;
using Xunit;

namespace Portfolio.Tests.Reading.Letters;

public sealed class LetterReaderTests
{
    [Theory]
    [InlineData("I'm writing about the Staff Software Engineer role on the Storage Platform team.", "Staff Software Engineer", "Storage Platform")]
    [InlineData("I apply for the position of Data Engineer at Example Works. More.", "Data Engineer", "Example Works")]
    [InlineData("I want to join Example Works as a Platform Engineer. The other position is gone.", "Platform Engineer", "Example Works")]
    [InlineData("hiermit bewerbe ich mich um die Stelle als Softwareentwickler bei Beispiel GmbH. Danke.", "Softwareentwickler", "Beispiel GmbH")]
    [InlineData("Je vous adresse ma candidature au poste de développeur senior chez Exemple SA. Merci.", "développeur senior", "Exemple SA")]
    [InlineData("Me interesa el puesto de ingeniera de datos en Ejemplo. Gracias.", "ingeniera de datos", "Ejemplo")]
    public void A_letter_says_in_its_own_words_what_it_is_for(string words, string role, string organization)
    {
        var letter = Read($"# Ada Example\n\n---\n\n{words}\n\nBest,\nAda\n");
        Assert.Equal((role, organization), (letter.RoleTitle, letter.Organization));
    }

    [Fact]
    public void A_letter_has_a_sender_a_body_and_a_signature()
    {
        var letter = Read("Ada Example\n1 Example Street, London NW1 5AB\n\n17 May 2024\n\nDear Team,\n\nI am good.\n\nI look forward to it.\nKind regards,\nAda Example\n");
        Assert.Equal("p Ada ExampleAddress<⏎1 Example Street, London NW1 5AB>\np 17 May 2024", Trees.Show(letter.Sender));
        Assert.Equal("p Dear Team,\np I am good.\np I look forward to it.", Trees.Show(letter.Body));
        Assert.Equal("p Kind regards,⏎Ada Example", Trees.Show(letter.Signature));
        Assert.Equal("2024-05-17", letter.Date.ToString());
    }

    [Theory]
    [InlineData("林知微", "尊敬的招聘负责人：", "此致⏎敬礼")]
    [InlineData("簡雲帆", "您好，", "敬上")]
    [InlineData("한새봄", "안녕하세요, 채용 담당자님.", "감사합니다.⏎한새봄 드림")]
    public void A_letter_is_divided_by_its_greeting_and_its_closing_in_chinese_and_korean(string sender, string greeting, string closing)
    {
        var letter = Read($"{sender}\n\n{greeting}\n\nText.\n\n{closing.Replace('⏎', '\n')}\n");
        Assert.Equal($"p {sender}", Trees.Show(letter.Sender));
        Assert.Equal($"p {greeting}\np Text.", Trees.Show(letter.Body));
        Assert.Equal($"p {closing}", Trees.Show(letter.Signature));
    }

    [Fact]
    public void Front_matter_wins()
    {
        var letter = Read("---\nRole: Engineer\nCompany: Example Works\nVisibility: public\nDate: 2024-02\nSlug: example\n---\nDear Team,\n\nI like the Other Engineer role at Elsewhere.\n");
        Assert.Equal(("Engineer", "Example Works", Visibility.Public, "2024-02", "example"),
            (letter.RoleTitle, letter.Organization, letter.Publication.Visibility, letter.Date.ToString(), letter.Slug));
    }

    [Fact]
    public void A_wrong_visibility_is_an_error_with_its_place()
    {
        var reading = LetterReader.Read(MarkdownReader.Read(Words.File("---\nRole: x\nVisibility: secret\n---\nDear Team,\n", "letters/a.md")), "en");
        Assert.Equal("letters/a.md(3,13): error LT4001: There is no visibility \"secret\"", Assert.Single(reading.Diagnostics).ToString());
    }

    private static Letter Read(string markdown) => LetterReader.Read(MarkdownReader.Read(Words.File(markdown, "letters/a.md")), "en").Letter!;
}
