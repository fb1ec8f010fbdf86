using System.Collections.Immutable;

namespace Portfolio.Model.Settings;

/// <summary>A key that the owner may write, in a file of settings or in front matter: what its reader, its schema and its documentation all go by.</summary>
/// <param name="Name">As it is documented; the owner's capitals, hyphens and underscores do not matter.</param>
/// <param name="Form">What may stand behind it.</param>
/// <param name="Meaning">What it decides, in a sentence or two of Markdown.</param>
public sealed record SettingKey(string Name, KeyForm Form, string Meaning)
{
    /// <summary>Other names that are understood too: those of other generators and of other languages.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What holds where the key is missing, as Markdown.</summary>
    public string Default { get; init; } = "nothing";

    /// <summary>The name first, then the others.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Name);

    public bool IsCalled(string written) => Names.Any(name => Fold(name) == Fold(written));

    /// <summary>A key as keys are compared: <c>RedirectFrom</c>, <c>redirect_from</c> and <c>redirect-from</c> are one.</summary>
    public static string Fold(string key) =>
        key.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
}
