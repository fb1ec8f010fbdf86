using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Model.Settings;

/// <summary>What <c>site.yml</c> says; every setting has a default, and a site without the file is a good site.</summary>
public sealed record SiteSettings
{
    /// <summary>The name of the site. Null: the name of its one person, or the names of all.</summary>
    public string? Title { get; init; }

    /// <summary>Where the site will stand, without a slash at the end. The command line's <c>--base-url</c> overrides it.</summary>
    public Uri? Url { get; init; }

    /// <summary>The language of what the site itself says where no CV rules, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The paper of the documents. Null: what the CV's language and country use.</summary>
    public Paper? Paper { get; init; }

    /// <summary>Shows the time between two roles where the career is drawn. Otherwise the picture leaves it out.</summary>
    public bool ShowsBreaks { get; init; }

    /// <summary>The documents whose words are divided where lines end.</summary>
    public ImmutableHashSet<HyphenatedKind> Hyphenate { get; init; } = [];

    /// <summary>The private things that the owner publishes all the same.</summary>
    public ImmutableHashSet<PrivateKind> Publish { get; init; } = [];

    /// <summary>What is not published.</summary>
    public IReadOnlySet<PrivateKind> Withheld => Enum.GetValues<PrivateKind>().Except(Publish).ToHashSet();
}

/// <summary>Documents whose words may be divided.</summary>
public enum HyphenatedKind
{
    Cv,
    Letters,
}

/// <summary>The size of a printed page.</summary>
public enum Paper
{
    A4,
    Letter,
}
