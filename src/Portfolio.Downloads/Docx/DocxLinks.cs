namespace Portfolio.Downloads.Docx;

/// <summary>The addresses that a document leads to. The text has names for them: ISO/IEC 29500-1, 17.16.22.</summary>
internal sealed class DocxLinks
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly List<(string Id, Uri Address)> _links = [];

    /// <summary>In the order in which they were first asked for.</summary>
    public IReadOnlyList<(string Id, Uri Address)> All => _links;

    public string IdOf(Uri address)
    {
        if (_ids.TryGetValue(address.AbsoluteUri, out var known)) return known;
        var id = $"link{_links.Count + 1}";
        _ids.Add(address.AbsoluteUri, id);
        _links.Add((id, address));
        return id;
    }
}
