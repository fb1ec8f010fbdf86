using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Structure;

/// <summary>A node of the structure tree, which says what the marks on the pages mean and in which order they are read. ISO 32000-1, 14.7.2.</summary>
/// <param name="role">A standard type of ISO 32000-1, 14.8.4: <c>H1</c>, <c>P</c>, <c>LI</c>, <c>Link</c>.</param>
public sealed class StructureElement(string role)
{
    private readonly List<StructureKid> _kids = [];

    public string Role => role;

    /// <summary>The language where it is another than that of the element around, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>What stands for it when it cannot be seen.</summary>
    public string? Alternative { get; init; }

    /// <summary>The text that its marks spell, where they cannot be read as text.</summary>
    public string? ActualText { get; init; }

    /// <summary>The attributes of one owner: <c>/O /List /ListNumbering /Disc</c>. ISO 32000-1, 14.8.5.</summary>
    public PdfDictionary? Attributes { get; init; }

    internal IReadOnlyList<StructureKid> Kids => _kids;

    /// <summary>Puts an element behind those that are there.</summary>
    /// <returns>The child.</returns>
    public StructureElement Add(StructureElement child)
    {
        _kids.Add(new ElementKid(child));
        return child;
    }

    public StructureElement Add(string childRole) => Add(new StructureElement(childRole));

    internal void Add(StructureKid kid) => _kids.Add(kid);
}
