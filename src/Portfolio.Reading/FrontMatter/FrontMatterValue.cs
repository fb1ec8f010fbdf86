using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.FrontMatter;

/// <summary>What stands behind a key in YAML or TOML: a text, a list or more keys. Numbers, dates and booleans are texts as written.</summary>
public abstract record FrontMatterValue
{
    private protected FrontMatterValue()
    {
    }

    public SourcePlace Place { get; init; }

    /// <summary>The texts of a list, or a single one, without blank ones; none where more keys stand there.</summary>
    public ImmutableArray<string> Texts => this switch
    {
        FrontMatterList list => [.. list.Items.OfType<FrontMatterText>().Select(item => item.Text.Trim()).Where(text => text.Length > 0)],
        FrontMatterText text when !string.IsNullOrWhiteSpace(text.Text) => [text.Text.Trim()],
        _ => [],
    };
}

/// <param name="Text">As written, without quotes; empty for a key with nothing behind it.</param>
public sealed record FrontMatterText(string Text) : FrontMatterValue;

public sealed record FrontMatterList(ImmutableArray<FrontMatterValue> Items) : FrontMatterValue;

public sealed record FrontMatterMap(FrontMatterFields Fields) : FrontMatterValue;
