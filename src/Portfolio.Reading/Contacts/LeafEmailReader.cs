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
                var start = Start(text, match);
                var address = text.Text[start..(match.Index + match.Length)].TrimEnd('.');
                if (text.Atoms.Any(atom => atom.Start < start + address.Length && atom.End > start && atom.Run is Link { Address: var target } && !target.Contains('@', StringComparison.Ordinal) && target.TrimEnd(':') is not "mailto")) continue;
                Take(address, start);
                if (!text.Atoms.Any(atom => atom.Start < start + address.Length && atom.End > start))
                    found.Mark(at, new(start, start + address.Length, null, "mailto:" + address));
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

    /// <summary>Behind the words of a picture that stands right before the address.</summary>
    private static int Start(LeafText text, Match match)
    {
        var sign = match.Index + match.Value.IndexOf('@', StringComparison.Ordinal);
        var picture = text.Atoms.LastOrDefault(atom => atom.Run is Image && atom.Start < sign && atom.End > match.Index);
        return picture.Run is not null && picture.End < sign ? picture.End : match.Index;
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
