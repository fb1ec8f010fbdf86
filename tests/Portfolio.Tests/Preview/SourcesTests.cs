using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.Preview.Building;
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
