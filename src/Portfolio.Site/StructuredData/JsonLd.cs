using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Portfolio.Site.StructuredData;

/// <summary>schema.org documents as they stand in a page's <c>script</c> element.</summary>
internal static class JsonLd
{
    // Letters stay readable; <, >, & and quotes are escaped, so no text can end the script element.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Serialize(JsonObject document)
    {
        document.Insert(0, "@context", "https://schema.org");
        return document.ToJsonString(Options);
    }

    /// <summary>The object without the properties that have no value.</summary>
    public static JsonObject Of(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var json = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not (null or JsonArray { Count: 0 })) json[name] = value;
        }
        return json;
    }

    public static JsonArray Array(IEnumerable<JsonNode?> values) => new([.. values]);

    public static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
