using System.Globalization;
using System.Text;
using System.Text.Json;
using Portfolio.TestKit;

namespace Portfolio.Tests.Pdf.Conformance;

/// <summary>A PDF as qpdf reads it: objects as JSON, streams decoded.</summary>
internal sealed class QpdfReading
{
    private readonly JsonElement _objects;

    public QpdfReading(ReadOnlySpan<byte> pdf)
    {
        using var document = JsonDocument.Parse(Judge.AskAbout(pdf, "qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=all", "{file}"));
        _objects = document.RootElement.GetProperty("qpdf")[1].Clone();
        Bytes = pdf.ToArray();
        Trailer = _objects.GetProperty("trailer").GetProperty("value");
        Catalog = Get(Trailer, "Root")!.Value;
        Pages = [.. Kids(Get(Catalog, "Pages")!.Value)];
    }

    public byte[] Bytes { get; }

    public JsonElement Trailer { get; }

    public JsonElement Catalog { get; }

    /// <summary>The dictionaries of the pages, in order.</summary>
    public IReadOnlyList<JsonElement> Pages { get; }

    /// <summary>All objects: dictionaries (of streams too) and others.</summary>
    public IEnumerable<JsonElement> Objects => _objects.EnumerateObject().Where(item => item.Name != "trailer").Select(item => DictionaryOf(item.Value));

    /// <summary>The value behind a key of a dictionary, references followed; null where there is none.</summary>
    public JsonElement? Get(JsonElement dictionary, string key) =>
        dictionary.ValueKind == JsonValueKind.Object && dictionary.TryGetProperty("/" + key, out var value) ? Resolve(value) : null;

    public JsonElement? Get(JsonElement dictionary, string first, params ReadOnlySpan<string> rest)
    {
        var value = Get(dictionary, first);
        foreach (var key in rest) value = value is { } inner ? Get(inner, key) : null;
        return value;
    }

    /// <summary>A name without its slash, or a text.</summary>
    public string? Text(JsonElement dictionary, string key) => Get(dictionary, key) is { ValueKind: JsonValueKind.String } value ? Text(value) : null;

    public static string Text(JsonElement value)
    {
        var text = value.GetString()!;
        if (text.StartsWith("b:", StringComparison.Ordinal)) return Encoding.Latin1.GetString(Convert.FromHexString(text[2..]));
        return text.StartsWith("u:", StringComparison.Ordinal) ? text[2..] : text.TrimStart('/');
    }

    public IEnumerable<JsonElement> List(JsonElement dictionary, string key) => Get(dictionary, key) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select(Resolve),
        { } single => [single],
    };

    /// <summary>The reference as it is written, <c>12 0 R</c>, for comparing.</summary>
    public static string? Reference(JsonElement dictionary, string key) =>
        dictionary.TryGetProperty("/" + key, out var value) && IsReference(value) ? value.GetString() : null;

    public static bool IsReference(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString()!.EndsWith(" 0 R", StringComparison.Ordinal);

    public JsonElement Resolve(JsonElement value) =>
        IsReference(value) && _objects.TryGetProperty("obj:" + value.GetString(), out var found) ? DictionaryOf(found) : value;

    /// <summary>The decoded bytes of the stream that the key refers to.</summary>
    public byte[] Data(JsonElement dictionary, string key) =>
        Convert.FromBase64String(_objects.GetProperty("obj:" + Reference(dictionary, key)).GetProperty("stream").GetProperty("data").GetString()!);

    public static double Number(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? value.GetDouble()
        : double.Parse(value.GetString()!, CultureInfo.InvariantCulture);

    private static JsonElement DictionaryOf(JsonElement entry) =>
        entry.TryGetProperty("stream", out var stream) ? stream.GetProperty("dict") : entry.GetProperty("value");

    private IEnumerable<JsonElement> Kids(JsonElement node) =>
        Text(node, "Type") == "Page" ? [node] : List(node, "Kids").SelectMany(Kids);
}
