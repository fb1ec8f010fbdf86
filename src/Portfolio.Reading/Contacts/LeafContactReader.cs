using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Reads the contacts of one leaf after the other.</summary>
internal sealed partial class LeafContactReader(ImmutableArray<ContactLeaf> leaves, FoundContacts found)
{
    private readonly LeafPhoneReader _phones = new(leaves, found);
    private readonly LeafAddressReader _addresses = new(leaves, found);
    private readonly LeafEmailReader _emails = new(found);
    private readonly LeafLinkReader _links = new(found);
    private readonly LeafSegmentReader _segments = new(found);

    /// <summary>Leaves in which something was found.</summary>
    private readonly HashSet<int> _hits = [];

    public void Read(int at)
    {
        var leaf = leaves[at];
        var text = LeafText.Of(leaf.Content);
        if (text.Text.Length == 0) return;
        var before = found.Count;
        if (text.Text.Length > LeafLines.LongestLeaf) text = text.WithoutAtoms();
        _phones.Read(at, leaf, text);
        _addresses.Read(at, leaf, text);
        _emails.Read(at, leaf, text);
        if (leaf.IsContact && text.Text.Length <= LeafLines.LongestLeaf)
        {
            _links.Read(at, leaf, text);
            _segments.Read(at, leaf, text);
        }
        if (found.Count > before) _hits.Add(at);
    }

    /// <summary>A town without a label is one where other contacts stand beside it.</summary>
    public void ReadTownsBesideContacts()
    {
        for (var at = 0; at < leaves.Length; at++)
        {
            if (!leaves[at].IsContact || leaves[at].IsHeading || !(_hits.Contains(at) || _hits.Contains(at - 1) || _hits.Contains(at + 1))) continue;
            foreach (var segment in PlainText.Of(leaves[at].Content).Split(['\n', '|', '•', '·', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (TownAndCountry().IsMatch(segment)) found.Add(new(ContactKind.Location, LeafLines.WithoutIcon(segment)), at);
            }
        }
    }

    /// <summary>Where no contact section names an e-mail address, the first one in the text is it.</summary>
    public void ReadFallbackAddress() => _emails.ReadFallback(leaves.Length);

    [GeneratedRegex(@"^[^\p{L}\p{Nd}]{0,4}\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3},\s*\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}(?:,\s*\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,2})?$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex TownAndCountry();
}
