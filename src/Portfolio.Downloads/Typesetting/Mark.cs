using Portfolio.Pdf.Objects;

namespace Portfolio.Downloads.Typesetting;

/// <summary>
/// What words are: a node of the document's structure, as a chain up to the document. Two stretches of words with the same
/// mark (the same object) are one paragraph, one link, one list item.
/// </summary>
public sealed class Mark(Mark? parent, string role)
{
    /// <summary>Null for what stands directly in the document.</summary>
    public Mark? Parent => parent;

    /// <summary>A standard type of ISO 32000-1, 14.8.4.</summary>
    public string Role => role;

    /// <summary>A BCP 47 tag where the words are in another language; else null.</summary>
    public string? Language { get; init; }

    public PdfDictionary? Attributes { get; init; }

    /// <summary>Where a link leads: an absolute address in ASCII; null for everything else.</summary>
    public string? Address { get; init; }

    /// <summary>What is said of a link.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether this, or something that it stands in, has one of the roles.</summary>
    public bool IsWithin(params ReadOnlySpan<string> roles) => roles.Contains(Role) || (Parent?.IsWithin(roles) ?? false);

    /// <summary>The language of the words, or that of the document where they are in it.</summary>
    public string LanguageOr(string ofDocument) => Language ?? Parent?.LanguageOr(ofDocument) ?? ofDocument;
}
