using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Model.Text;

/// <summary>A run of the neutral text tree. The cases are closed, as those of <see cref="Block"/> are.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>Words, without line ends; entities are characters.</summary>
public sealed record TextRun(string Text) : Inline;

/// <summary>A run with runs inside it.</summary>
public abstract record InlineContainer(ImmutableArray<Inline> Content) : Inline;

public sealed record Emphasis(ImmutableArray<Inline> Content) : InlineContainer(Content);

public sealed record Strong(ImmutableArray<Inline> Content) : InlineContainer(Content);

public sealed record Underline(ImmutableArray<Inline> Content) : InlineContainer(Content);

public sealed record Strikethrough(ImmutableArray<Inline> Content) : InlineContainer(Content);

public sealed record Superscript(ImmutableArray<Inline> Content) : InlineContainer(Content);

public sealed record Subscript(ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>Smaller than the text around it (HTML's <c>small</c>): side remarks.</summary>
public sealed record Small(ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>Text in another language than the document's.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Content">The words in that language.</param>
public sealed record Foreign(string Language, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <summary>
/// A telephone number or street address with its label and separators: all that must go when it is withheld.
/// Only <see cref="Privacy.Withholding"/> decides whether it stays.
/// </summary>
public sealed record PrivateText(PrivateKind Kind, ImmutableArray<Inline> Content) : InlineContainer(Content);

/// <param name="Address">As written: absolute, relative to the portfolio, <c>mailto:</c> or a fragment; its scheme is on the allow-list.</param>
/// <param name="Title">The tooltip of the source, or null.</param>
/// <param name="Content">What is clicked on.</param>
public sealed record Link(string Address, string? Title, ImmutableArray<Inline> Content) : InlineContainer(Content)
{
    /// <summary>Where it starts in the owner's file; line 0 for a link that the owner did not write.</summary>
    public SourcePlace Place { get; init; }
}

public sealed record Image(string Address, string Alternative, string? Title) : Inline
{
    /// <inheritdoc cref="Link.Place"/>
    public SourcePlace Place { get; init; }
}

public sealed record CodeSpan(string Code) : Inline;

/// <summary>A line end that the owner asked for (two spaces, a backslash or <c>br</c>).</summary>
public sealed record LineBreak : Inline;

/// <summary>A line end of the source that asks for nothing: shown as a space, but a hint to the reader (dates below a title).</summary>
public sealed record SoftBreak : Inline;

/// <summary>What is withheld unless the owner publishes it.</summary>
public enum PrivateKind
{
    Phone,
    Address,

    /// <summary>Where a photo was taken, as its file says; never a part of a text.</summary>
    Location,
}
