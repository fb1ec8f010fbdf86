using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Portfolio.Tests.Pdf.Conformance;

/// <summary>What a machine can find of PDF/UA-1 (ISO 14289-1), by the numbers of the Matterhorn Protocol 1.1 where they name a condition.</summary>
internal sealed partial class AccessibilityFaults(QpdfReading pdf)
{
    private static readonly HashSet<string> Standard =
        ["Document", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "BlockQuote", "Code", "Span", "Link"];

    private readonly List<string> _faults = [];
    private readonly Dictionary<(string Page, int Mark), string> _owners = [];
    private readonly Dictionary<string, string> _objectOwners = [];
    private readonly List<int> _headings = [];

    public IReadOnlyList<string> Find()
    {
        OfDocument();
        OfStructure();
        foreach (var (page, index) in pdf.Pages.Select((page, index) => (page, index))) OfPage(page, $"page {index + 1}");
        return _faults;
    }

    private void OfDocument()
    {
        var xmp = pdf.Get(pdf.Catalog, "Metadata") is null ? "" : Encoding.UTF8.GetString(pdf.Data(pdf.Catalog, "Metadata"));
        Require(xmp.Length > 0, "06-001 no metadata");
        Require(Regex.IsMatch(xmp, @"pdfuaid:part(>|="")1", RegexOptions.NonBacktracking), "06-002 pdfuaid:part is not 1");
        Require(Regex.IsMatch(xmp, @"<dc:title>.*?<rdf:li xml:lang=""x-default"">[^<]+<", RegexOptions.Singleline | RegexOptions.NonBacktracking), "06-003 no dc:title");
        Require(pdf.Get(pdf.Catalog, "ViewerPreferences", "DisplayDocTitle") is { ValueKind: JsonValueKind.True }, "07-001 DisplayDocTitle is not true");
        Require(pdf.Get(pdf.Catalog, "MarkInfo", "Marked") is { ValueKind: JsonValueKind.True }, "Marked is not true");
        Require(pdf.Get(pdf.Catalog, "MarkInfo", "Suspects") is null or { ValueKind: JsonValueKind.False }, "02-003 Suspects");
        Require(IsTag(pdf.Text(pdf.Catalog, "Lang")), "11-006 the document has no language");
        Require(pdf.Get(pdf.Catalog, "AcroForm") is null && pdf.Get(pdf.Catalog, "OCProperties") is null, "20, 24, 25 forms or layers");
        Require(pdf.Get(pdf.Trailer, "Encrypt") is null, "26 it is encrypted");
        foreach (var file in pdf.List(pdf.Catalog, "AF"))
            Require(pdf.Text(file, "F") is { Length: > 0 } && pdf.Text(file, "UF") is { Length: > 0 }, "21-001 an embedded file without F or UF");
        foreach (var item in Outline(pdf.Get(pdf.Catalog, "Outlines"))) Require(pdf.Text(item, "Title") is { Length: > 0 }, "a bookmark without a title");
    }

    private void OfStructure()
    {
        var root = pdf.Get(pdf.Catalog, "StructTreeRoot");
        Require(root is not null, "01 no structure tree");
        if (root is not { } tree) return;
        Require(pdf.Get(tree, "RoleMap") is null, "02 a role map that nothing needs");
        var documents = pdf.List(tree, "K").ToList();
        Require(documents.Count == 1 && pdf.Text(documents[0], "S") == "Document", "the root has not one Document");
        foreach (var reference in References(tree)) Walk(reference, "StructTreeRoot");
        Require(_headings.Count == 0 || _headings[0] == 1, "14-002 the first heading is not H1");
        foreach (var (before, after) in _headings.Zip(_headings.Skip(1))) Require(after <= before + 1, $"14-003 H{after} follows H{before}");
    }

    private void Walk(string reference, string parent)
    {
        var element = pdf.Resolve(JsonSerializer.SerializeToElement(reference));
        var role = pdf.Text(element, "S") ?? "";
        Require(Standard.Contains(role), $"02-001 the type {role} is not standard");
        Require(Nests(parent, role), $"09 {role} in {parent}");
        Require(pdf.Get(element, "Lang") is null || IsTag(pdf.Text(element, "Lang")), "11-004 a wrong language");
        if (role.Length == 2 && role[0] == 'H') _headings.Add(role[1] - '0');
        if (role == "L") Require(pdf.List(element, "A").Any(attribute => pdf.Text(attribute, "O") == "List" && pdf.Text(attribute, "ListNumbering") is not null), "a list without ListNumbering");
        foreach (var kid in Raw(element, "K"))
        {
            var value = pdf.Resolve(kid);
            if (value.ValueKind == JsonValueKind.Number) Own(QpdfReading.Reference(element, "Pg"), value, reference);
            else if (pdf.Text(value, "Type") == "MCR") Own(QpdfReading.Reference(value, "Pg") ?? QpdfReading.Reference(element, "Pg"), pdf.Get(value, "MCID")!.Value, reference);
            else if (pdf.Text(value, "Type") == "OBJR") _objectOwners[QpdfReading.Reference(value, "Obj")!] = role == "Link" ? reference : "";
            else if (QpdfReading.IsReference(kid)) Walk(kid.GetString()!, role);
        }
    }

    private void Own(string? page, JsonElement mark, string owner) =>
        Require(page is not null && _owners.TryAdd((page, mark.GetInt32()), owner), "a mark that two elements have");

    private void OfPage(JsonElement page, string name)
    {
        var reference = References(pdf.Get(pdf.Catalog, "Pages")!.Value, "Kids")[pdf.Pages.ToList().IndexOf(page)];
        var content = new ContentReading(pdf.Data(page, "Contents"));
        foreach (var fault in content.Faults) _faults.Add($"01 {name}: {fault}");
        var parents = ParentsOf(page, "StructParents") is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Select(item => item.GetString()).ToList() : [];
        foreach (var (tag, mark) in content.Marks)
        {
            var owner = _owners.GetValueOrDefault((reference, mark));
            Require(owner is not null, $"01-005 {name}: mark {mark} is not in the structure");
            Require(owner is null || pdf.Text(pdf.Resolve(JsonSerializer.SerializeToElement(owner)), "S") == tag, $"{name}: mark {mark} is a {tag} on the page alone");
            Require(mark < parents.Count && parents[mark] == owner, $"{name}: the parent tree leads from mark {mark} elsewhere");
        }
        var annotations = Raw(page, "Annots").ToList();
        Require(annotations.Count == 0 || pdf.Text(page, "Tabs") == "S", $"28-008 {name}: Tabs is not S");
        foreach (var annotation in annotations) OfAnnotation(annotation, name);
        foreach (var group in content.Shown.Distinct().GroupBy(shown => shown.Font, shown => shown.Code))
            _faults.AddRange(new FontFaults(pdf, pdf.Get(page, "Resources", "Font", group.Key)!.Value).Find(group).Select(fault => $"31 {name}: {fault}"));
    }

    private void OfAnnotation(JsonElement reference, string name)
    {
        var annotation = pdf.Resolve(reference);
        Require(pdf.Text(annotation, "Subtype") == "Link", $"28 {name}: an annotation that is no link");
        Require(pdf.Text(annotation, "Contents") is { Length: > 0 }, $"28-012 {name}: a link that says nothing");
        Require(_objectOwners.GetValueOrDefault(reference.GetString()!) is { Length: > 0 } owner && ParentsOf(annotation, "StructParent") is { } parent && parent.GetString() == owner,
            $"28-011 {name}: a link without its element");
    }

    /// <summary>What the parent tree has for the number behind the key, not resolved.</summary>
    private JsonElement? ParentsOf(JsonElement owner, string key)
    {
        if (pdf.Get(owner, key) is not { } number || pdf.Get(pdf.Catalog, "StructTreeRoot", "ParentTree") is not { } tree) return null;
        var entries = Numbers(tree).ToList();
        var place = entries.FindIndex(entry => entry.Key == number.GetInt32());
        return place < 0 ? null : pdf.Resolve(entries[place].Value) is { ValueKind: JsonValueKind.Array } array ? array : entries[place].Value;
    }

    private IEnumerable<(int Key, JsonElement Value)> Numbers(JsonElement tree)
    {
        foreach (var pair in Raw(tree, "Nums").Chunk(2)) yield return (pair[0].GetInt32(), pair[1]);
        foreach (var entry in pdf.List(tree, "Kids").SelectMany(Numbers)) yield return entry;
    }

    private static bool Nests(string parent, string role) => role switch
    {
        "Document" => parent == "StructTreeRoot",
        "LI" => parent == "L",
        "Lbl" or "LBody" => parent == "LI",
        "Span" or "Link" or "Code" => parent is "P" or "Span" or "Link" or "Code" or "Lbl" or "LBody" || parent[0] == 'H',
        _ => parent is "Document" or "LBody" or "BlockQuote" or "L",
    };

    private IEnumerable<JsonElement> Outline(JsonElement? parent)
    {
        for (var item = parent is { } outline ? pdf.Get(outline, "First") : null; item is { } current; item = pdf.Get(current, "Next"))
        {
            yield return current;
            foreach (var inner in Outline(current)) yield return inner;
        }
    }

    private List<string> References(JsonElement dictionary, string key = "K") =>
        [.. Raw(dictionary, key).Where(QpdfReading.IsReference).Select(value => value.GetString()!)];

    /// <summary>The items of an array, or the single value in its place, with references as they are.</summary>
    private IEnumerable<JsonElement> Raw(JsonElement dictionary, string key)
    {
        if (!dictionary.TryGetProperty("/" + key, out var value)) return [];
        return pdf.Resolve(value) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [value];
    }

    private void Require(bool holds, string fault)
    {
        if (!holds) _faults.Add(fault);
    }

    private static bool IsTag(string? language) => language is not null && LanguageTag().IsMatch(language);

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$", RegexOptions.NonBacktracking)]
    private static partial Regex LanguageTag();
}
