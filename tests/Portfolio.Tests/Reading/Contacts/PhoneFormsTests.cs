using System.Text;
using Portfolio.Model.Input;
using Portfolio.Model.Text;
using Portfolio.Reading.Contacts;
using Portfolio.Reading.Markdown;
using Xunit;

namespace Portfolio.Tests.Reading.Contacts;

public sealed class PhoneFormsTests
{
    [Theory]
    [InlineData("Phone: +1 212\n555 0122")]
    [InlineData("Telefonszám: 2125550101")]
    [InlineData("手机: 2125550102")]
    [InlineData("Text.\n\n## 联系方式\n\n- 2125550109\n\n## 经历\n\n- a\n- b\n- c")]
    [InlineData("Text.\n\n## 인적 사항\n\n- 2125550110\n\n## 경력\n\n- a\n- b\n- c")]
    [InlineData("Phone: 212-**555**-0103")]
    [InlineData("Phone: 212&ndash;555&ndash;0104")]
    [InlineData("Phone: 212\u200b-555-\u200b0105")]
    [InlineData("[mail](mailto:jane@example.com \"or 212-555-0106\")")]
    public void A_number_in_any_dress_is_private_in_the_text_and_in_the_source(string line)
    {
        var reading = Read(line);
        var kept = reading.Source.Without(new HashSet<PrivateKind> { PrivateKind.Phone }).Text;
        Assert.DoesNotContain("555", kept, StringComparison.Ordinal);
        Assert.Contains(TextTree.Inlines(reading.Blocks), inline => inline is PrivateText { Kind: PrivateKind.Phone });
    }

    [Theory]
    [InlineData("Served tel 100200300 requests")]
    [InlineData("part number 212-555-0199 replaced")]
    [InlineData("order 800.555.0100 shipped")]
    [InlineData("mobile 1200000 users and phone 10000000 installs")]
    [InlineData("ISBN 978-3-16-148410-0")]
    [InlineData("Geography · (2007 - 2010)")]
    [InlineData("1 000 000 guests")]
    [InlineData("Data de nascimento: 21/12/1985 (33 anos)")]
    [InlineData("21/12/1985 (33 years)")]
    public void A_figure_is_no_telephone_number(string line) =>
        Assert.DoesNotContain(TextTree.Inlines(Read(line).Blocks), inline => inline is PrivateText);

    private static ContactReading Read(string line) =>
        ContactReader.Read(MarkdownReader.Read(new InputFile("cv.md", Encoding.UTF8.GetBytes($"# Jane Doe\n\njane@example.com\n\n{line}\n"))));
}
