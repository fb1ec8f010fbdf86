namespace Portfolio.Downloads.Flow;

/// <summary>Addresses as people read them.</summary>
public static class LinkText
{
    private static readonly string[] Prefixes = ["https://", "http://", "//", "mailto:", "tel:", "www."];

    /// <summary>Without the scheme, <c>www.</c> and a slash at the end: <c>github.com/jane</c>, <c>jane@example.com</c>.</summary>
    public static string Short(string address)
    {
        foreach (var prefix in Prefixes)
        {
            if (address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) address = address[prefix.Length..];
        }
        return address.TrimEnd('/');
    }

    /// <summary>Whether the words of a link are, or contain, its address already.</summary>
    public static bool Says(string words, string address) =>
        Folded(words).Contains(Folded(Short(address)), StringComparison.Ordinal);

    /// <summary>A telephone number may be grouped differently from its address, and an address written with other capitals.</summary>
    private static string Folded(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '(' or ')'))).ToLowerInvariant();
}
