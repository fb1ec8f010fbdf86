using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.Preview.Building;
using Portfolio.Preview.Headers;
using Portfolio.Preview.Watching;
using Portfolio.TestKit;
using Portfolio.Theme.Files;
using Xunit;

namespace Portfolio.Tests.Preview;

public sealed class SourcesTests
{
    private static readonly ThemeAssets Theme = ThemeAssets.Load();

    [Fact]
    public void A_file_that_is_emptied_or_gone_is_one_that_is_being_saved()
    {
        var before = Sources(("cv.md", "# Ada"), ("letters/inn.md", ""));
        Assert.True(Sources(("cv.md", ""), ("letters/inn.md", "")).LackWhatWasIn(before));
        Assert.True(Sources(("letters/inn.md", "")).LackWhatWasIn(before));
        Assert.False(Sources(("cv.md", "# Ada Example"), ("letters/inn.md", "")).LackWhatWasIn(before));
        Assert.False(Sources(("cv.md", "# Ada"), ("letters/inn.md", ""), ("talks/new.md", "")).LackWhatWasIn(before));
        Assert.False(before.LackWhatWasIn(null));
        Assert.True(before.LackWhatWasIn(before with { HeadersFile = ("netlify.toml", "[[headers]]") }));
    }

    [Fact]
    public void Headers_that_are_emptied_and_then_not_understood_are_those_that_were_understood_last()
    {
        using var folder = new TemporaryFolder();
        var reader = new SourceReader(new() { Input = folder.PathOf("input"), Theme = folder.PathOf("theme"), Netlify = folder.PathOf("netlify.toml") });
        folder.Write("input/cv.md", "# Ada");
        Assert.True(Assert.Single(Headers("[[headers]]\nfor = \"/*\"\n[headers.values]\nX-Mill = \"wind\"\n")).Matches("/cv/"));
        Assert.Empty(Headers(""));
        Assert.True(Assert.Single(Headers("[[headers")).Matches("/cv/"));

        ImmutableArray<HeaderRule> Headers(string toml)
        {
            folder.Write("netlify.toml", toml);
            return reader.Read(Changes.Anything, CancellationToken.None).Headers;
        }
    }

    private static Sources Sources(params (string Path, string Text)[] files) => new()
    {
        Input = new("input", files.ToImmutableSortedDictionary(file => file.Path, file => new InputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)), StringComparer.Ordinal)),
        Theme = Theme,
        ThemeFiles = ("theme", ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>.Empty),
        Headers = [],
        HeadersFile = ("netlify.toml", ""),
        Diagnostics = [],
    };
}
