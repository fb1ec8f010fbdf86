using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Reads what stands between the separators of a contact line.</summary>
internal sealed partial class LeafSegmentReader(FoundContacts found)
{
    public void Read(int at, ContactLeaf leaf, LeafText text)
    {
        foreach (var (start, end) in LeafLines.LinesOf(text.Text)) Line(at, text, start, end, leaf);
    }

    /// <summary>What stands between separators: a labelled place, a user name behind a network's name, an address without a scheme.</summary>
    private void Line(int at, LeafText text, int lineStart, int lineEnd, ContactLeaf leaf)
    {
        var line = text.Text[lineStart..lineEnd];
        if (line.Length > LeafLines.LongestLine) return;
        foreach (var (start, end) in LeafLines.SegmentsOf(line))
        {
            var segment = line[start..end];
            var label = Math.Max(ContactLabels.LocationLabelLength(segment), ContactLabels.AddressLabelLength(segment));
            var rest = segment[label..].Trim().Trim('*', '_').Trim();
            var isPlace = label > 0 || (leaf.Label.Length > 0 && (ContactLabels.IsLocation(leaf.Label) || ContactLabels.IsAddress(leaf.Label)));
            if (isPlace && rest.Length is > 1 and <= 60 && !rest.Any(char.IsDigit) && !rest.Contains('@', StringComparison.Ordinal))
            {
                found.Add(new(ContactKind.Location, rest), at, lineStart + start);
                continue;
            }
            var (from, to) = (lineStart + start, lineStart + end);
            if (text.Atoms.Any(atom => atom.Start < to && atom.End > from && atom.Run is Link)) continue;
            if (User().Match(segment) is { Success: true } user && NetworkAddresses.OfUser(user.Groups[1].Value, user.Groups[2].Value) is { } profile) found.Add(profile, at, from);
            else if (leaf.Label.Length > 0 && UserName().IsMatch(segment) && NetworkAddresses.OfUser(leaf.Label, segment.Trim()) is { } named) found.Add(named, at, from);
            else if (BareAddress().Match(segment) is { Success: true } bare)
            {
                var address = "https://" + bare.Groups[1].Value;
                if (NetworkAddresses.Of(address, null) is { } contact) found.Add(contact, at, from);
                found.Mark(at, new(from + bare.Groups[1].Index, from + bare.Groups[1].Index + bare.Groups[1].Length, null, address));
            }
            else Profiles(at, from, segment);
        }
    }

    /// <summary>"ada@example.com, github.com/ada": between commas only what leads to a network; "Next.js, socket.io" are no addresses.</summary>
    private void Profiles(int at, int from, string segment)
    {
        for (var start = 0; start < segment.Length;)
        {
            var end = segment.AsSpan(start).IndexOfAny(',', ';') is var comma and >= 0 ? start + comma : segment.Length;
            if ((start > 0 || end < segment.Length) && BareAddress().Match(segment[start..end]) is { Success: true } bare && NetworkAddresses.Of("https://" + bare.Groups[1].Value, null) is { Kind: ContactKind.Profile } profile)
            {
                found.Add(profile, at, from + start);
                var first = from + start + bare.Groups[1].Index;
                found.Mark(at, new(first, first + bare.Groups[1].Length, null, "https://" + bare.Groups[1].Value));
            }
            start = end + 1;
        }
    }

    [GeneratedRegex(@"^[^\p{L}\p{Nd}]{0,6}([\p{L}.][\p{L}.-]{0,14})[^\p{L}\p{Nd}]{0,4}[:：]\s*[^\p{L}\p{Nd}@]{0,4}(@?[\p{L}\p{Nd}][\p{L}\p{Nd}_.-]{1,39})[^\p{L}\p{Nd}]{0,4}$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex User();

    [GeneratedRegex(@"^\s*@?[\p{L}\p{Nd}][\p{L}\p{Nd}_.-]{1,39}\s*$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex UserName();

    [GeneratedRegex(@"^(?:[^@\n]{0,24}[:：]\s*|[^\p{L}\p{Nd}]{0,4})((?:[a-z0-9-]+\.){1,4}(?:com|org|net|io|dev|me|info|biz|co|ai|app|tech|eu|de|at|ch|fr|es|pt|br|it|nl|be|pl|cz|sk|ru|ua|se|no|dk|fi|uk|us|ca|au|nz|jp|in|xyz|name|pro|blog|page|site|online|cv|work)(?:/[^\s|]*)?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex BareAddress();
}
