using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Contacts;

/// <summary>Reads which links of a leaf are contacts: pages about the person, and the home page.</summary>
internal sealed partial class LeafLinkReader(FoundContacts found)
{
    public void Read(int at, ContactLeaf leaf, LeafText text)
    {
        foreach (var atom in text.Atoms)
        {
            if (atom.Run is not Link link || link.Address.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) continue;
            var words = text.Text[atom.Start..atom.End].Trim();
            var name = words.Length is > 0 and <= 30 && !words.Contains('.', StringComparison.Ordinal) && !words.Contains("//", StringComparison.Ordinal) ? words : null;
            var (start, end) = LeafLines.SegmentAround(text.Text, atom.Start, atom.End);
            var beside = (text.Text[start..atom.Start] + text.Text[atom.End..end]).Trim();
            var label = LabelBefore().Match(text.Text[start..atom.Start]) is { Success: true } match ? match.Groups[1].Value.Trim() : leaf.Label.Length > 0 ? leaf.Label : name;
            if (NetworkAddresses.Of(link.Address, label) is not { } contact) continue;
            var isAlone = beside.Length <= 30 && !(beside.Split(' ').Length > 4);
            var isOwn = contact.Kind switch
            {
                ContactKind.Profile => NetworkAddresses.IsPersonal(link.Address) && (leaf.IsHead || isAlone),
                ContactKind.Website => leaf.IsHead && isAlone && !leaf.IsHeading && (IsOwnDomain(words, link.Address) || !IsEmployer(text.Text[start..atom.Start])) && !IsMap(link.Address) && IsHomePage(link.Address, label),
                _ => true,
            };
            if (isOwn) found.Add(contact, at, atom.Start);
        }
    }

    private static bool IsHomePage(string address, string? label) =>
        (label is not null && WebsiteLabel().IsMatch(label)) || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.AbsolutePath.Count(character => character == '/') <= 2);

    /// <summary>"Ferry Pilot at [Acme](…)"; in "Ferry Pilot. Find me at […](…)" the post is told, and something else begins.</summary>
    private static bool IsEmployer(string before) => BehindPost().IsMatch(before) && Vocabulary.Titles.HasAny(FoldedWords.Of(before[(before.LastIndexOf(". ", StringComparison.Ordinal) + 1)..]));

    /// <summary>"Writer at [miller.example](https://miller.example)": who names the address means the page.</summary>
    private static bool IsOwnDomain(string words, string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && words.Contains('.', StringComparison.Ordinal) && words.Contains(uri.Host.Replace("www.", "", StringComparison.OrdinalIgnoreCase), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?:@|(?<!\p{L})(?:at|bei|beim|chez|en|em|na|no|presso|bij|hos|på|w|v|ve|в))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex BehindPost();

    private static bool IsMap(string address) =>
        address.Contains("osm.org", StringComparison.OrdinalIgnoreCase) || address.Contains("openstreetmap", StringComparison.OrdinalIgnoreCase)
        || address.Contains("/maps", StringComparison.OrdinalIgnoreCase) || address.Contains("goo.gl", StringComparison.OrdinalIgnoreCase) || address.Contains("maps.", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"([\p{L}][\p{L} .]{0,24}?)\s*[:：]\s*[^\p{L}\p{Nd}]*$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex LabelBefore();

    [GeneratedRegex(@"\b(?:web|website|site|homepage|home page|blog|portfolio|url|page|sitio|webseite|sito|strona|stránka|hemsida|site web)\b|сайт|блог|ウェブ|ブログ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex WebsiteLabel();
}
