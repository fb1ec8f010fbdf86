using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Model.Text;

/// <summary>
/// A block of the neutral text tree that HTML, PDF, DOCX and text are all rendered from. The cases are closed:
/// a renderer that handles those in this file handles every text.
/// </summary>
/// <remarks>Raw HTML never gets here: the reader turns what its allow-list passes into these cases.</remarks>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Where the block starts in the owner's file.</summary>
    public SourcePlace Place { get; init; }
}

public sealed record Paragraph(ImmutableArray<Inline> Content) : Block;

/// <summary>A heading inside an entry or a section of prose. Section and entry headings are part of the model, not of the text.</summary>
/// <param name="Level">As written, 1 to 6. Outputs set their own levels below the heading that they stand under.</param>
/// <param name="Content">The words of the heading.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Content) : Block;

/// <param name="Start">The first number of an ordered list; null for bullets.</param>
/// <param name="IsTight">Items are lines, not paragraphs with space between them.</param>
/// <param name="Items">In order.</param>
public sealed record ListBlock(int? Start, bool IsTight, ImmutableArray<ListItem> Items) : Block;

public sealed record ListItem(ImmutableArray<Block> Content) : Block;

public sealed record QuoteBlock(ImmutableArray<Block> Content) : Block;

/// <param name="Language">The language named on the fence, or null.</param>
/// <param name="Code">Lines separated by <c>\n</c>, without the last one's end.</param>
public sealed record CodeBlock(string? Language, string Code) : Block;

/// <summary>A rule between two thoughts (<c>---</c>).</summary>
public sealed record ThematicBreak : Block;

/// <param name="Header">The cells of the header row; empty where the table has none.</param>
/// <param name="Rows">Every row with as many cells as the widest.</param>
public sealed record TableBlock(ImmutableArray<TableCell> Header, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>The rows, and before them the header where it has words: many a table has one only because Markdown asks for it.</summary>
    public ImmutableArray<TableRow> AllRows => Header.Any(cell => !cell.Content.IsEmpty) ? [new TableRow(Header) { Place = Place }, .. Rows] : Rows;
}

public sealed record TableRow(ImmutableArray<TableCell> Cells) : Block;

public sealed record TableCell(ImmutableArray<Inline> Content) : Block;

/// <summary>Terms with their descriptions.</summary>
public sealed record DefinitionList(ImmutableArray<Definition> Items) : Block;

public sealed record Definition(ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<Block> Content) : Block;
