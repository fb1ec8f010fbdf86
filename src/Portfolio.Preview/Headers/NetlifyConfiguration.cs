using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Tomlyn;
using Tomlyn.Model;
using Tomlyn.Parsing;

namespace Portfolio.Preview.Headers;

/// <summary>The headers that <c>netlify.toml</c> gives to answers, so that the preview's and the published ones cannot differ.</summary>
internal static class NetlifyConfiguration
{
    /// <returns>The rules in their order, or none and the fault that keeps the file from being understood.</returns>
    public static (ImmutableArray<HeaderRule> Rules, Diagnostic? Fault) Read(string file, string toml)
    {
        try
        {
            // Read for its faults alone, which have a line here and none below.
            SyntaxParser.ParseStrict(toml);
            var headers = TomlSerializer.Deserialize(toml, NetlifyToml.Default.TomlTable) is { } table && table.TryGetValue("headers", out var found) ? found as TomlTableArray : null;
            return ([.. (headers ?? []).Select(Rule).OfType<HeaderRule>()], null);
        }
        catch (TomlException fault)
        {
            return ([], PreviewFaults.NotToml(new(file, fault.Line ?? 0, fault.Column ?? 0), fault));
        }
    }

    private static HeaderRule? Rule(TomlTable table) =>
        table.TryGetValue("for", out var written) && written is string pattern && table.TryGetValue("values", out var given) && given is TomlTable values
            ? new HeaderRule(pattern, [.. values.Select(value => KeyValuePair.Create(value.Key, Text(value.Value)))])
            : null;

    private static string Text(object value) => value is TomlArray several ? string.Join(", ", several) : $"{value}";
}
