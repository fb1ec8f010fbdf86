using System.Text.Json.Nodes;
using Portfolio.Model.Diagnostics;
using Portfolio.Site.Output;

namespace Portfolio.Site.Reporting;

/// <summary>Diagnostics for programs, in the form that <c>docs/commands.md</c> describes.</summary>
public static class JsonReportRenderer
{
    /// <param name="diagnostics">Their places as the reader of the report finds the files.</param>
    public static string Render(IReadOnlyCollection<Diagnostic> diagnostics) => new JsonObject
    {
        ["errors"] = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error),
        ["warnings"] = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning),
        ["notes"] = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Note),
        ["diagnostics"] = new JsonArray([.. diagnostics.Select(Render)]),
    }.ToJsonString(ReadableJson.Options);

    /// <summary>One of them. A line of 0 means the file as a whole, a column of 0 the line as a whole.</summary>
    public static JsonNode Render(Diagnostic diagnostic) => new JsonObject
    {
        ["code"] = diagnostic.Code,
        ["severity"] = diagnostic.Severity.ToString().ToLowerInvariant(),
        ["file"] = diagnostic.Place.File,
        ["line"] = diagnostic.Place.Line,
        ["column"] = diagnostic.Place.Column,
        ["message"] = diagnostic.Message,
        ["cure"] = diagnostic.Cure,
    };
}
