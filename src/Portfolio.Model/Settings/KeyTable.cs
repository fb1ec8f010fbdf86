using System.Collections.Immutable;
using Portfolio.Model.Words;

namespace Portfolio.Model.Settings;

/// <summary>The keys that one place knows.</summary>
/// <param name="Place">What to call it: a file, or the key that these stand below.</param>
/// <param name="Keys">In the order in which they are documented.</param>
public sealed record KeyTable(string Place, ImmutableArray<SettingKey> Keys)
{
    public IEnumerable<string> Names => Keys.Select(key => key.Name);

    /// <summary>The key that the owner wrote; null for one that is not known here.</summary>
    public SettingKey? Find(string written) => Keys.FirstOrDefault(key => key.IsCalled(written));

    /// <summary>The key that was probably meant; null where none is near.</summary>
    public string? Meant(string written) => NearestName.Of(written, Names);
}
