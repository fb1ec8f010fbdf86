using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Reads the e-mail addresses of a leaf, also those that are written out with "at" and "dot".</summary>
internal sealed partial class LeafEmailReader(FoundContacts found)
{
    private string? _anyAddress;

    public void Read(int at, ContactLeaf leaf, LeafText text)
    {
        foreach (var atom in text.Atoms)
        {
            if (atom.Run is Link { Address: var target } && target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) Take(Bare(Uri.UnescapeDataString(target[7..].TrimStart('/').Split('?')[0])), atom.Start);
        }
        if (text.Text.Contains('@', StringComparison.Ordinal))
        {
            foreach (Match match in Email().Matches(text.Text))
            {
                var address = match.Value.TrimEnd('.');
                if (text.Atoms.Any(atom => atom.Start < match.Index + address.Length && atom.End > match.Index && atom.Run is Link { Address: var target } && !target.Contains('@', StringComparison.Ordinal) && target.TrimEnd(':') is not "mailto")) continue;
                Take(address, match.Index);
                if (!text.Atoms.Any(atom => atom.Start < match.Index + address.Length && atom.End > match.Index))
                    found.Mark(at, new(match.Index, match.Index + address.Length, null, "mailto:" + address));
            }
        }
        if (!leaf.IsContact || text.Text.Length > LeafLines.LongestLeaf) return;
        foreach (Match match in HiddenEmail().Matches(text.Text))
            Take($"{match.Groups[1].Value}@{Dot().Replace(match.Groups[2].Value, ".")}", match.Index);

        void Take(string address, int offset)
        {
            if (address.IndexOf('@', StringComparison.Ordinal) < 1) return;
            if (leaf.IsContact) Add(address, at, offset);
            else _anyAddress ??= address;
        }
    }

    /// <summary>"Ada Lovelace&lt;ada@example.org&gt;" (RFC 5322, 3.4): the address in the brackets alone.</summary>
    private static string Bare(string address) => address.LastIndexOf('<') is >= 0 and var open && address.IndexOf('>', open) is > 0 and var close ? address[(open + 1)..close] : address;

    /// <summary>Where no contact section names an e-mail address, the first one in the text is it.</summary>
    public void ReadFallback(int leafCount)
    {
        if (_anyAddress is { } address && found.Contacts.All(contact => contact.Kind != ContactKind.Email)) Add(address, leafCount, 0);
    }

    private void Add(string address, int leaf, int offset) => found.Add(new(ContactKind.Email, address, "mailto:" + address), leaf, offset);

    [GeneratedRegex(@"[\p{L}\p{Nd}][\p{L}\p{Nd}._%+-]{0,63}@[\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+){1,6}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: MatchLimit.Milliseconds)]
    private static partial Regex Email();

    [GeneratedRegex(@"([\w.+-]{1,64})\s?(?:\[at\]|\(at\)|\{at\}|<at>|\s+at\s+(?=\S+\s+dot\s))\s?([\w-]+(?:\s?(?:\.|\[dot\]|\(dot\)|\{dot\}|\bdot\b)\s?[\w-]+)+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex HiddenEmail();

    [GeneratedRegex(@"\s?(?:\[dot\]|\(dot\)|\{dot\}|\bdot\b|\.)\s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Dot();
}
