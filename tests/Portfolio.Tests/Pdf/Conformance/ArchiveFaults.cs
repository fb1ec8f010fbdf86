using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Portfolio.Tests.Pdf.Conformance;

/// <summary>What a machine can find of PDF/A-3a, by the clauses of ISO 19005-3; what PDF/UA asks too is found by <see cref="AccessibilityFaults"/>.</summary>
internal sealed class ArchiveFaults(QpdfReading pdf)
{
    private static readonly HashSet<string> Operators = ["BDC", "EMC", "BT", "ET", "Tf", "Ts", "Td", "TJ", "rg", "RG", "w", "m", "l", "S"];
    private static readonly HashSet<string> Actions = ["URI", "GoTo"];
    private static readonly HashSet<string> Relationships = ["Source", "Data", "Alternative", "Supplement", "Unspecified"];
    private static readonly string[] Forbidden = ["AA", "OpenAction", "JS", "SMask", "LZWDecode", "FFilter", "FDecodeParms", "PS", "Alternates", "OPI", "Requirements", "NeedsRendering", "Perms", "BM", "CA", "ca"];

    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Find()
    {
        OfFile();
        OfMetadata();
        OfAttachments();
        foreach (var item in pdf.Objects.SelectMany(Dictionaries)) OfDictionary(item);
        foreach (var page in pdf.Pages)
        {
            foreach (var name in new ContentReading(pdf.Data(page, "Contents")).Operators.Distinct().Where(name => !Operators.Contains(name))) _faults.Add($"6.2.2, 6.2.4 the operator {name}");
        }
        return _faults;
    }

    private void OfFile()
    {
        var start = Encoding.Latin1.GetString(pdf.Bytes.AsSpan(0, 20));
        Require(Regex.IsMatch(start, @"^%PDF-1\.[0-7]\r?\n%[\u0080-\u00FF]{4}", RegexOptions.NonBacktracking), "6.1.2 the header");
        Require(Regex.IsMatch(Encoding.Latin1.GetString(pdf.Bytes.AsSpan(pdf.Bytes.Length - 10)), @"%%EOF\r?\n?$", RegexOptions.NonBacktracking), "6.1.3 something behind the end");
        Require(pdf.List(pdf.Trailer, "ID").Count() == 2, "6.1.3 no identifier");
        Require(pdf.Get(pdf.Trailer, "Encrypt") is null, "6.1.3 it is encrypted");
        var intents = pdf.List(pdf.Catalog, "OutputIntents").ToList();
        Require(intents.Count == 1 && pdf.Text(intents[0], "S") == "GTS_PDFA1", "6.2.3 no output intent of PDF/A");
        if (intents.Count == 0) return;
        var profile = pdf.Data(intents[0], "DestOutputProfile");
        Require(pdf.Get(intents[0], "DestOutputProfile", "N") is { } components && components.GetInt32() == 3, "6.2.3 the profile has not three components");
        Require(Encoding.ASCII.GetString(profile.AsSpan(36, 4)) == "acsp" && Encoding.ASCII.GetString(profile.AsSpan(16, 4)) == "RGB ", "6.2.3 no ICC profile of RGB");
    }

    private void OfMetadata()
    {
        var dictionary = pdf.Get(pdf.Catalog, "Metadata")!.Value;
        Require(pdf.Text(dictionary, "Type") == "Metadata" && pdf.Text(dictionary, "Subtype") == "XML", "6.6.2.1 the metadata are not declared");
        Require(pdf.Get(dictionary, "Filter") is null, "the metadata are filtered");
        var xmp = Encoding.UTF8.GetString(pdf.Data(pdf.Catalog, "Metadata"));
        Require(Regex.IsMatch(xmp, @"pdfaid:part(>|="")3", RegexOptions.NonBacktracking) && Regex.IsMatch(xmp, @"pdfaid:conformance(>|="")A", RegexOptions.NonBacktracking), "6.6.4 it does not say PDF/A-3a");
        Require(xmp.Contains("pdfaExtension:schemas", StringComparison.Ordinal), "6.6.2.3 the schema of PDF/UA is not described");
        if (pdf.Get(pdf.Trailer, "Info") is not { } information) return;
        foreach (var (key, inXmp) in new[] { ("Title", "dc:title"), ("Author", "dc:creator"), ("Producer", "pdf:Producer") })
        {
            if (pdf.Text(information, key) is { } said)
                Require(Regex.IsMatch(xmp, $"<{inXmp}>(\\s*<rdf:[^>]+>)*\\s*{Regex.Escape(System.Security.SecurityElement.Escape(said))}<", RegexOptions.NonBacktracking), $"6.6.2 {key} is not the same in the metadata");
        }
        foreach (var (key, inXmp) in new[] { ("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate") })
        {
            if (pdf.Text(information, key) is { } date) Require(xmp.Contains($"<{inXmp}>{date[2..6]}-{date[6..8]}-{date[8..10]}", StringComparison.Ordinal), $"6.6.2 {key} is not the same in the metadata");
        }
    }

    private void OfAttachments()
    {
        var files = pdf.List(pdf.Catalog, "AF").ToList();
        var named = pdf.Get(pdf.Catalog, "Names", "EmbeddedFiles") is { } tree ? pdf.List(tree, "Names").Count(item => item.ValueKind == JsonValueKind.Object) : 0;
        Require(named == files.Count, "6.8 an embedded file that is not associated");
        foreach (var file in files)
        {
            Require(Relationships.Contains(pdf.Text(file, "AFRelationship") ?? ""), "6.8 a file without its relationship");
            Require(pdf.Get(file, "EF", "F") is { } embedded && pdf.Text(embedded, "Subtype") is { } type && type.Contains('/', StringComparison.Ordinal), "6.8 a file without its media type");
            Require(pdf.Get(file, "EF", "UF") is not null || pdf.Get(file, "EF", "F") is not null, "6.8 a file that is not embedded");
        }
    }

    private void OfDictionary(JsonElement dictionary)
    {
        foreach (var key in Forbidden) Require(pdf.Get(dictionary, key) is null, $"a forbidden key {key}");
        foreach (var filter in pdf.List(dictionary, "Filter")) Require(QpdfReading.Text(filter) == "FlateDecode", "6.1.7.2 another filter than FlateDecode");
        if (pdf.Get(dictionary, "A") is { ValueKind: JsonValueKind.Object } action && pdf.Text(action, "S") is { } kind && pdf.Get(action, "O") is null) Require(Actions.Contains(kind), $"6.5.1 the action {kind}");
        if (pdf.Text(dictionary, "Type") == "Annot") Require(pdf.Get(dictionary, "F") is { } flags && (flags.GetInt32() & 0b100111) == 4, "6.3.2 an annotation that is hidden or not printed");
        foreach (var value in dictionary.EnumerateObject())
        {
            Require(Encoding.UTF8.GetByteCount(value.Name) <= 128, "6.1.13 a name that is too long");
            if (value.Value.ValueKind == JsonValueKind.String) Require(Encoding.UTF8.GetByteCount(QpdfReading.Text(value.Value)) <= 32767, "6.1.13 a text that is too long");
        }
    }

    private static IEnumerable<JsonElement> Dictionaries(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(item => Dictionaries(item.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Dictionaries),
        _ => [],
    };

    private void Require(bool holds, string fault)
    {
        if (!holds) _faults.Add(fault);
    }
}
