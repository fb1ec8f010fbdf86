using System.Collections.Frozen;

namespace Portfolio.Reading.Markdown;

/// <summary>Which addresses a link may have.</summary>
internal static class LinkAddress
{
    private static readonly FrozenSet<string> Safe = FrozenSet.Create(StringComparer.Ordinal,
        "http", "https", "mailto", "tel", "sms", "ftp", "skype", "callto", "xmpp", "sip", "tg", "whatsapp", "matrix", "irc", "geo", "facetime", "bitcoin");

    /// <summary>Without the control characters and white space that browsers drop (URL Standard, 4.4), which could hide a scheme.</summary>
    public static string Clean(string address) =>
        string.Concat(address.Where(character => !char.IsControl(character))).Trim();

    /// <summary>"[Mail](ada@example.com)": what nobody could follow without a scheme has one.</summary>
    public static string WithScheme(string address) => IsMail(address) ? "mailto:" + address : address;

    private static bool IsMail(string address) =>
        address.IndexOf('@', StringComparison.Ordinal) is var at and > 0 && !address.AsSpan().ContainsAny("/:?# ") && address.AsSpan(at + 1).IndexOf('@') < 0 && address.AsSpan(at + 1).IndexOf('.') > 0 && char.IsLetter(address[^1]);

    /// <summary>The scheme where it is not on the allow-list; null for a safe one and for an address without any.</summary>
    public static string? UnsafeScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || address.AsSpan(0, colon).ContainsAny("/?#")) return null;
        var scheme = address[..colon].Trim().ToLowerInvariant();
        return Safe.Contains(scheme) ? null : scheme;
    }

    /// <summary>An address as people read it: without scheme, <c>www.</c> and the slash at its end.</summary>
    public static string Spelled(string address)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "tel:", "skype:"])
        {
            if (!address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) continue;
            address = address[scheme.Length..];
            break;
        }
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) address = address[4..];
        return address.TrimEnd('/');
    }
}
