using Portfolio.TrueType;

namespace Portfolio.Downloads.Typesetting;

/// <summary>A font that is asked for characters that the family lacks. It is read when the first of them turns up.</summary>
/// <param name="name">Of its file.</param>
/// <param name="read">Its bytes as a font.</param>
public sealed class FallbackFont(string name, Func<TrueTypeFont> read)
{
    private readonly Lazy<(TrueTypeFont? Font, string? Fault)> _reading = new(() =>
    {
        try
        {
            return (read(), null);
        }
        catch (FontFormatException fault)
        {
            return (null, fault.Message);
        }
    });

    public string Name => name;

    /// <summary>Null where it cannot be used.</summary>
    public TrueTypeFont? Font => _reading.Value.Font;

    /// <summary>Why it cannot be used; null where it can, or was not asked for.</summary>
    public string? Fault => _reading.IsValueCreated ? _reading.Value.Fault : null;
}
