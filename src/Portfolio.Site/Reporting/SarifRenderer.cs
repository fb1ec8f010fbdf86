using System.Text.Json.Nodes;
using Portfolio.Model.Diagnostics;
using Portfolio.Site.Output;

namespace Portfolio.Site.Reporting;

/// <summary>Diagnostics as a log of the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0).</summary>
public static class SarifRenderer
{
    /// <param name="diagnostics">Their places as the reader of the log finds the files.</param>
    /// <param name="version">Of this program.</param>
    public static string Render(IReadOnlyCollection<Diagnostic> diagnostics, string version)
    {
        var codes = diagnostics.Select(diagnostic => diagnostic.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "Portfolio",
                        ["version"] = version,
                        ["rules"] = new JsonArray([.. codes.Select(code => new JsonObject { ["id"] = code })]),
                    },
                },
                // Columns count as .NET counts characters (3.14.17).
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. diagnostics.Select(diagnostic => Result(diagnostic, codes.IndexOf(diagnostic.Code)))]),
            }),
        }.ToJsonString(ReadableJson.Options);
    }

    private static JsonObject Result(Diagnostic diagnostic, int rule)
    {
        var result = new JsonObject
        {
            ["ruleId"] = diagnostic.Code,
            ["ruleIndex"] = rule,
            ["level"] = diagnostic.Severity.ToString().ToLowerInvariant(),
            ["message"] = new JsonObject { ["text"] = $"{diagnostic.Message.TrimEnd('.')}. {diagnostic.Cure}" },
        };
        if (diagnostic.Place.File.Length > 0) result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Location(diagnostic.Place) });
        return result;
    }

    private static JsonObject Location(SourcePlace place)
    {
        var location = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Address(place.File) } };
        if (place.Line == 0) return location;
        var region = new JsonObject { ["startLine"] = place.Line };
        if (place.Column > 0) region["startColumn"] = place.Column;
        location["region"] = region;
        return location;
    }

    /// <summary>A relative reference, or a <c>file:</c> address for an absolute path (3.4.3; RFC 3986).</summary>
    private static string Address(string path) => (path.StartsWith('/') ? "file://" : "") + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
