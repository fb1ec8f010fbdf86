using System.Collections.Immutable;

namespace Portfolio.EndToEnd.Judges;

/// <summary>A JSON Schema as its validator understands it.</summary>
public static class JsonSchema
{
    /// <summary>OASIS' schema of SARIF 2.1.0, as Microsoft's matchers for tests bring it.</summary>
    public static string Sarif { get; } = Path.Combine(NodeScript.Folder, "node_modules", "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json");

    /// <param name="schema">Its path.</param>
    /// <param name="files">JSON, YAML, or Markdown with front matter.</param>
    /// <returns>What is wrong, file by file in the order given; nothing for a good one.</returns>
    public static ImmutableArray<ImmutableArray<string>> Judge(string schema, params IEnumerable<string> files) =>
        [.. NodeScript.Run<Judgement[]>("json-schema.mjs", [schema, .. files]).Select(judgement => judgement.Errors)];

    private sealed record Judgement(string File, ImmutableArray<string> Errors);
}
