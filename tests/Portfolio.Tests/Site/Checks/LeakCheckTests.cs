using System.Text;
using Portfolio.Model.Privacy;
using Portfolio.Model.Text;
using Portfolio.Site.Checks;
using Portfolio.Site.Output;
using Xunit;

namespace Portfolio.Tests.Site.Checks;

public sealed class LeakCheckTests
{
    private static readonly WithheldValue Phone = new(PrivateKind.Phone, "Phone: (212) 555-0100", new("cv.md", 3, 1));
    private static readonly WithheldValue Street = new(PrivateKind.Address, "12 Example Street, Springfield", new("cv.md", 4, 1));

    [Theory]
    [InlineData("cv/index.html", "<p>212 555 0100</p>")]
    [InlineData("cv/index.html", "<a href=\"tel:+12125550100\">call</a>")]
    [InlineData("cv/index.html", "<p>212<b>-555-</b>0100</p>")]
    [InlineData("cv/index.html", "<p>212&#8209;555&#8209;0100</p>")]
    [InlineData("cv.txt", "212.555.0100")]
    [InlineData("x.vcf", "ADR:;;12 example  street")]
    public void A_withheld_value_is_found_in_any_dress(string path, string text)
    {
        var fault = Assert.Single(Find(OutputFile.Text(path, text)));
        Assert.Equal("SC9003", fault.Code);
        Assert.Equal("cv.md", fault.Place.File);
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_packed_file_is_searched_in_what_can_be_read_out_of_it() =>
        Assert.Single(Find(new OutputFile("cv.pdf", Encoding.ASCII.GetBytes("packed"), "call 212 555 0100")));

    [Theory]
    [InlineData("the town of Springfield")]
    [InlineData("212 roles, 555 talks, 100 letters")]
    public void What_may_be_published_is_no_leak(string text) => Assert.Empty(Find(OutputFile.Text("cv.txt", text)));

    private static IEnumerable<Portfolio.Model.Diagnostics.Diagnostic> Find(OutputFile file) => LeakCheck.Find([file], [Phone, Street]);
}
