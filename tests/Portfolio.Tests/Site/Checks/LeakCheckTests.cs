using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Privacy;
using Portfolio.Model.Text;
using Portfolio.Site;
using Portfolio.Site.Checks;
using Portfolio.Site.Output;
using Portfolio.Site.Pipelines;
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
    [InlineData("2125550100123 is another number")]
    [InlineData("born 212, died 555 in room 0100")]
    public void What_may_be_published_is_no_leak(string text) => Assert.Empty(Find(OutputFile.Text("cv.txt", text)));

    [Fact]
    public void A_value_in_many_files_is_one_mistake()
    {
        var file = OutputFile.Text("a.txt", "212 555 0100");
        var fault = Assert.Single(Find([file, file with { Path = "b.txt" }, file with { Path = "c.txt" }], [Phone]));
        Assert.Contains("'a.txt', too and in 2 more files", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_number_is_found_alone_but_not_within_a_longer_one()
    {
        var number = new WithheldValue(PrivateKind.Phone, "555-0100", new("cv.md", 3, 1));
        Assert.Single(Find([OutputFile.Text("a.txt", "call 555 0100 now")], [number]));
        Assert.Empty(Find([OutputFile.Text("a.txt", "order 9905550100")], [number]));
    }

    [Fact]
    public void The_bytes_of_a_packed_file_are_no_text() =>
        Assert.Empty(Find(new OutputFile("cv.pdf", Encoding.ASCII.GetBytes("2125550100"), "nothing here")));

    private static IEnumerable<Portfolio.Model.Diagnostics.Diagnostic> Find(OutputFile file) => Find([file], [Phone, Street]);

    private static IEnumerable<Portfolio.Model.Diagnostics.Diagnostic> Find(ImmutableArray<OutputFile> files, ImmutableArray<WithheldValue> withheld) =>
        LeakCheck.Find([new FileGroup { Name = "pages", Files = files, Links = GroupLinks.ToFiles([]) }], withheld, new BuildMemory());
}
