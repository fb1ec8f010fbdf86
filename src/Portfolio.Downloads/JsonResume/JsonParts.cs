using System.Text.Json.Nodes;

namespace Portfolio.Downloads.JsonResume;

/// <summary>JSON without empty members.</summary>
internal static class JsonParts
{
    /// <summary>Null when no member has a value.</summary>
    public static JsonObject? Object(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null) result.Add(name, value);
        }
        return result.Count > 0 ? result : null;
    }

    /// <summary>Null when nothing is in it.</summary>
    public static JsonArray? Array(IEnumerable<JsonNode?> items) =>
        items.Where(item => item is not null).ToArray() is { Length: > 0 } present ? new JsonArray(present) : null;

    /// <summary>Null when it is blank.</summary>
    public static JsonNode? Value(string? text) => string.IsNullOrWhiteSpace(text) ? null : JsonValue.Create(text.Trim());

    /// <summary>Null when it is no address that a program could follow.</summary>
    public static JsonNode? Url(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? JsonValue.Create(url.AbsoluteUri)
            : null;
}
