using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Portfolio.Downloads.Markdown;
using Portfolio.Model.Text;
using Xunit;

namespace Portfolio.Tests.Downloads.Markdown;

public sealed class TextMarkdownTests
{
    [Fact]
    public void Marks_that_the_words_hold_are_words()
    {
        Assert.Equal(@"2 \* 3 \< 7 \[a\] snake_case \_x\_ C:\\ \~ AT&T \&amp; \`x\`", Written("2 * 3 < 7 [a] snake_case _x_ C:\\ ~ AT&T &amp; `x`"));
        Assert.Equal(@"\# 1", Written("# 1"));
        Assert.Equal(@"1\. one", Written("1. one"));
        Assert.Equal(@"\- one", Written("- one"));
        Assert.Equal("-5 degrees", Written("-5 degrees"));
        Assert.Equal(@"\> quoted", Written("> quoted"));
    }

    [Fact]
    public void Runs_keep_their_marks()
    {
        ImmutableArray<Inline> content =
        [
            new Strong([new TextRun("bold ")]), new Emphasis([new TextRun("slanted")]), new TextRun(", "), new CodeSpan("a`b"), new LineBreak(),
            new Link("https://a.example/x(1)", "A \"title\"", [new TextRun("there")]), new SoftBreak(), new Strikethrough([new TextRun("gone")]),
        ];
        Assert.Equal(
            "**bold** *slanted*, ``a`b``\\\n[there](<https://a.example/x(1)> \"A \\\"title\\\"\") ~~gone~~",
            Written(new Paragraph(content)));
    }

    [Fact]
    public void Blocks_nest_and_headings_start_at_the_level_that_is_asked_for()
    {
        var text = Written(
            new Heading(3, [new TextRun("One")]),
            new ListBlock(3, true, [new([Words("a"), new ListBlock(null, true, [new([Words("b")]), new([Words("c")])])]), new([Words("d")])]),
            new QuoteBlock([Words("q"), new CodeBlock("sh", "```\nls")]),
            new TableBlock([new([new TextRun("x|y")])], [new([new([new TextRun("1")]), new([new TextRun("2")])])]),
            new Heading(4, [new TextRun("Two")]));
        Assert.Equal(
            """
            ## One

            3. a
               - b
               - c
            4. d

            > q
            >
            > ````sh
            > ```
            > ls
            > ````

            | x\|y |  |
            | --- | --- |
            | 1 | 2 |

            ### Two
            """,
            text);
    }

    /// <summary>Markdig, as CommonMark.</summary>
    [Fact]
    public void Whatever_the_words_they_are_found_again()
    {
        var marks = Gen.Elements("*", "_", "`", "[", "]", "(", ")", "<", ">", "&", "#", "-", "+", "1.", "2)", "~", "|", "\\", "!", "=", "a", "word", "&lt;", "<b>", "http://a.example", "--", ":", "$", "^");
        var lines = Gen.Select(Gen.ArrayOf(marks, 6), words => string.Join(' ', words));
        Prop.ForAll(lines.ToArbitrary(), line =>
        {
            var markdown = Written(line);
            var read = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown)).Body!.TextContent;
            return (Squeezed(read) == Squeezed(line)).Label($"{line}\n{markdown}\n{read}");
        }).QuickCheckThrowOnFailure();
    }

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Paragraph Words(string words) => new([new TextRun(words)]);

    private static string Written(string words) => Written(Words(words));

    private static string Written(params ImmutableArray<Block> blocks) => new TextMarkdown(address => address).Of(blocks, 2);
}
