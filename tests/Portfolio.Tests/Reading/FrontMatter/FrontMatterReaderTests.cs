using Portfolio.Model.Settings;
using Portfolio.Reading.FrontMatter;
using Xunit;

namespace Portfolio.Tests.Reading.FrontMatter;

public sealed class FrontMatterReaderTests
{
    [Theory]
    [InlineData("---\nRedirect_From: [a, b]\n---\ntext")]
    [InlineData("---\nredirectFrom:\n  - a\n  - b\n---\ntext")]
    [InlineData("+++\nredirect-from = [\"a\",\n 'b'] # why\n+++\ntext")]
    public void Keys_are_found_whatever_their_case_and_format(string text) =>
        Assert.Equal("a b", string.Join(' ', FrontMatterReader.Read("cv.md", text).Fields.Texts(Key("redirectFrom"))));

    [Fact]
    public void Values_know_their_place()
    {
        var field = FrontMatterReader.Read("cv.md", "---\na: 1\nb:  two\n---\n").Fields.Field(Key("b"))!;
        Assert.Equal(("cv.md(3,1)", "cv.md(3,5)"), (field.Place.ToString(), field.Value.Place.ToString()));
    }

    [Fact]
    public void Toml_has_tables_dates_and_escapes()
    {
        var fields = FrontMatterReader.Read("cv.md", "+++\ntitle = \"A \\u00e9\"\ndate = 2024-05-17\n[author]\nname = 'Ada'\n[[links]]\nurl = \"x\"\n+++\n").Fields;
        Assert.Equal(("A é", "2024-05-17", "Ada"), (fields.Text(Key("title")), fields.Text(Key("date")), fields.Map(Key("author")).Text(Key("name"))));
        Assert.IsType<FrontMatterList>(fields.Field(Key("links"))!.Value);
    }

    [Theory]
    [InlineData("---\ntitle: CV: Ada\n---\n", "FM2003", 2)]
    [InlineData("---\na: 1\n\tb: 2\n---\n", "FM2003", 3)]
    [InlineData("---\na: &x 1\nb: *x\n---\n", "FM2004", 3)]
    [InlineData("---\na: 1\ntext", "FM2001", 1)]
    [InlineData("---\na: 1\nA: 2\n---\n", "FM2007", 3)]
    [InlineData("+++\na = \n+++\n", "FM2008", 2)]
    public void What_is_broken_is_one_diagnostic_with_its_line(string text, string code, int line)
    {
        var diagnostic = Assert.Single(FrontMatterReader.Read("cv.md", text).Diagnostics);
        Assert.Equal((code, line), (diagnostic.Code, diagnostic.Place.Line));
    }

    [Fact]
    public void Of_broken_YAML_the_plain_lines_are_kept_beside_the_fault()
    {
        var reading = FrontMatterReader.Read("cv.md", "---\nname: Ada\ntitle: \"open\nroles: [\nphone: '917-555-0100'\n---\n");
        Assert.Equal("FM2003", Assert.Single(reading.Diagnostics).Code);
        Assert.Equal(["name: Ada", "phone: 917-555-0100"], reading.Fields.Where(field => field.Key != "title").Select(field => $"{field.Key}: {((FrontMatterText)field.Value).Text}"));
    }

    [Theory]
    [InlineData("---\n\nSome prose\n\n---\n")]
    [InlineData("---\nSome prose without a key\n---\n")]
    [InlineData("text\n---\na: 1\n---\n")]
    public void A_rule_above_prose_is_no_front_matter(string text) => Assert.Equal(0, FrontMatterReader.Read("cv.md", text).End);

    [Theory]
    [InlineData("~~~\nname: Odo Quarry\n~~~\nI cut steps.\n")]
    [InlineData("```yaml\nname: Odo Quarry\n```\nI cut steps.\n")]
    public void Fields_as_a_block_of_code_at_the_top_are_front_matter(string text)
    {
        var reading = FrontMatterReader.Read("cv.md", text);
        Assert.Equal("I cut steps.\n", text[reading.End..]);
        Assert.Equal(("name", 2), (reading.Fields[0].Key, reading.Fields[0].Place.Line));
    }

    [Theory]
    [InlineData("~~~\nOdo Quarry\n~~~\n")]
    [InlineData("~~~\nname: Odo: Quarry: [\n~~~\n")]
    [InlineData("~~~\nname: Odo Quarry\n")]
    [InlineData("```\nname: Odo Quarry\n```\n")]
    public void Other_blocks_of_code_at_the_top_stay(string text) => Assert.Equal((0, true), (FrontMatterReader.Read("cv.md", text).End, FrontMatterReader.Read("cv.md", text).Diagnostics.IsEmpty));

    [Fact]
    public void A_slip_of_the_fingers_gets_a_suggestion_and_keys_of_other_generators_none()
    {
        var fields = FrontMatterReader.Read("cv.md", "---\nVisibilty: public\nlayout: page\npermalink: /x\n---\n").Fields;
        var diagnostic = Assert.Single(KeySpelling.Check(fields, new KeyTable("cv.md", [Key("Visibility"), Key("Slug")])));
        Assert.Equal(("FM2009", "Did you mean \"Visibility\"?"), (diagnostic.Code, diagnostic.Cure));
    }

    private static SettingKey Key(string name) => new(name, new AnyForm(), "");
}
