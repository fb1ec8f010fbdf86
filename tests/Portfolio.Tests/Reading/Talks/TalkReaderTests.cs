using System.Text;
using Portfolio.Model.Input;
using Portfolio.Model.Text;
using Portfolio.Reading.Markdown;
using Portfolio.Reading.Talks;
using Xunit;

namespace Portfolio.Tests.Reading.Talks;

public sealed class TalkReaderTests
{
    [Theory]
    [InlineData("Questions? Call me at 917-555-0100.", "917-555-0100")]
    [InlineData("- Phone: 030 5550100", "030 5550100")]
    [InlineData("Write or [ring](tel:+49305550100), please.", "ring")]
    [InlineData("> In a quote: **+49 30 5550100**", "+49 30 5550100")]
    public void A_telephone_number_in_the_text_of_a_talk_is_private(string text, string number)
    {
        var body = Body(text);
        Assert.Contains(number, string.Concat(Private(body).Select(found => PlainText.Of(found.Content))), StringComparison.Ordinal);
        Assert.All(Private(body), found => Assert.Equal(PrivateKind.Phone, found.Kind));
    }

    [Theory]
    [InlineData("In 2014 - 2016 we served 1 500 000 requests.")]
    [InlineData("20140517 10 15 20 25")]
    [InlineData("ISBN 978-3-16-148410-0")]
    [InlineData("The hall is at 1 Example Street, Springfield, IL 62704.")]
    public void Years_figures_and_the_address_of_the_hall_are_not(string text) => Assert.Empty(Private(Body(text)));

    private static IEnumerable<PrivateText> Private(IEnumerable<Block> blocks) => TextTree.Inlines([.. blocks]).OfType<PrivateText>();

    private static IEnumerable<Block> Body(string text)
    {
        var file = new InputFile("talks/a.md", Encoding.UTF8.GetBytes("---\ntitle: A talk\n---\n\n" + text + "\n"));
        return TalkReader.Read(MarkdownReader.Read(file), "en").Talk!.Body;
    }
}
