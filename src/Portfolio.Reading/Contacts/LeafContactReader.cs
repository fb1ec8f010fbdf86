using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Reads the contacts of one leaf after the other.</summary>
internal sealed partial class LeafContactReader(ImmutableArray<ContactLeaf> leaves, FoundContacts found)
{
    private const int LongestContactLine = 200;

    /// <summary>No contacts stand in a paragraph of more characters; clear telephone numbers are found in it all the same.</summary>
    private const int LongestLeaf = 20_000;

    /// <summary>Leaves in which something was found.</summary>
    private readonly HashSet<int> _hits = [];
    private string? _anyAddress;

    public void Read(int at)
    {
        var leaf = leaves[at];
        var text = LeafText.Of(leaf.Content);
        if (text.Text.Length == 0) return;
        var before = found.Count;
        if (text.Text.Length > LongestLeaf) text = text.WithoutAtoms();
        Phones(at, leaf, text);
        Addresses(at, leaf, text);
        Emails(at, leaf, text);
        if (leaf.IsContact && text.Text.Length <= LongestLeaf)
        {
            Links(at, leaf, text);
            foreach (var (start, end) in LinesOf(text.Text)) Segments(at, text, start, end, leaf);
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
                if (TownAndCountry().IsMatch(segment)) found.Add(new(ContactKind.Location, segment), at);
            }
        }
    }

    /// <summary>Where no contact section names an e-mail address, the first one in the text is it.</summary>
    public void ReadFallbackAddress()
    {
        if (_anyAddress is { } address && found.Contacts.All(contact => contact.Kind != ContactKind.Email)) AddEmail(address, leaves.Length, 0);
    }

    private void Phones(int at, ContactLeaf leaf, LeafText text)
    {
        var isLabelled = leaf.Label.Length > 0 && ContactLabels.IsPhone(leaf.Label);
        foreach (var (lineStart, lineEnd) in LinesOf(text.Text))
        {
            var line = text.Text[lineStart..lineEnd];
            foreach (var (start, length) in PhoneNumbers.Find(line, leaf.IsContact && line.Length <= LongestContactLine, isLabelled))
            {
                var (from, to) = (lineStart + start, lineStart + start + length);
                if (text.Atoms.Any(atom => atom.Run is Link { Address: var target } && atom.Start <= from && atom.End >= to && !IsPhoneLink(target) && target.Contains("://", StringComparison.Ordinal)))
                    continue;
                AddPhone(text.Text[from..to], at, from);
                MarkPhone(at, text, from, to, lineStart, lineEnd);
                MarkLabel(leaf, isLabelled);
            }
        }
        foreach (var atom in text.Atoms)
        {
            if (atom.Run is not Link link || !IsPhoneLink(link.Address)) continue;
            var digits = string.Concat(link.Address.Where(character => char.IsAsciiDigit(character) || character == '+'));
            if (digits.Length < 6) continue;
            var words = text.Text[atom.Start..atom.End].Trim();
            AddPhone(words.Count(char.IsAsciiDigit) >= 6 ? words : digits, at, atom.Start);
            found.AddPrivate(PrivateKind.Phone, digits);
            var start = text.Text.LastIndexOf('\n', Math.Max(0, Math.Min(atom.Start, text.Text.Length) - 1)) + 1;
            var end = text.Text.IndexOf('\n', atom.End);
            MarkPhone(at, text, atom.Start, atom.End, Math.Min(start, atom.Start), end < 0 ? text.Text.Length : end);
            MarkLabel(leaf, isLabelled);
        }
    }

    private void AddPhone(string number, int leaf, int offset)
    {
        number = number.Trim();
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        found.AddPrivate(PrivateKind.Phone, number);
        found.Add(new(ContactKind.Phone, number, "tel:" + (number.Contains('+', StringComparison.Ordinal) ? "+" : "") + digits), leaf, offset);
    }

    /// <summary>The number goes with its label, a remark behind it, and the separator that would be left over.</summary>
    private void MarkPhone(int at, LeafText text, int start, int end, int lineStart, int lineEnd)
    {
        (start, end) = text.Whole(start, end);
        var before = text.Text[lineStart..start];
        var segment = before.LastIndexOfAny(['|', '•', '·', ';', '\t', ',']) + 1;
        start = lineStart + segment + ContactLabels.PhoneLabelBefore(before[segment..]);
        end += Remark().Match(text.Text[end..lineEnd]).Length;
        found.Mark(at, Grown(text, start, end, lineStart, lineEnd, PrivateKind.Phone));
    }

    private void MarkLabel(ContactLeaf leaf, bool isLabelled)
    {
        if (!isLabelled || leaf.LabelLeaf is not { } label) return;
        found.Mark(label, new(0, Math.Max(1, LeafText.Of(leaves[label].Content).Text.Length), PrivateKind.Phone, null));
    }

    private void Addresses(int at, ContactLeaf leaf, LeafText text)
    {
        var isLabelled = leaf.Label.Length > 0 && ContactLabels.IsAddress(leaf.Label);
        if ((!leaf.IsContact && !isLabelled && !text.Text.Contains(':', StringComparison.Ordinal)) || text.Text.Length > LongestLeaf) return;
        var lines = LinesOf(text.Text).ToList();
        for (var at1 = 0; at1 < lines.Count; at1++)
        {
            var (lineStart, lineEnd) = lines[at1];
            var line = text.Text[lineStart..lineEnd];
            if (line.Length > LongestContactLine) continue;
            if (StretchOf(leaf, isLabelled, line) is not { } stretch) continue;
            var (start, end) = (lineStart + stretch.Start, lineStart + stretch.End);
            var last = at1;
            // The town on the line below the street belongs to it.
            while (end == lineEnd && last + 1 < lines.Count && PostalAddresses.IsTownLine(text.Text[lines[last + 1].Start..lines[last + 1].End]))
            {
                last++;
                (lineEnd, end) = (lines[last].End, lines[last].End);
            }
            var label = ContactLabels.AddressLabelLength(text.Text[start..end]);
            var address = text.Text[(start + label)..end].Trim().Trim('*', '_', '|', ',', ';').Trim();
            AddAddress(address, at, start);
            found.Mark(at, Grown(text, start, end, lines[at1].Start, lineEnd, PrivateKind.Address));
            if (isLabelled && leaf.LabelLeaf is { } labelLeaf)
                found.Mark(labelLeaf, new(0, Math.Max(1, LeafText.Of(leaves[labelLeaf].Content).Text.Length), PrivateKind.Address, null));
            if (last == lines.Count - 1) NextLeafAsTown(at + 1);
            at1 = last;
        }
    }

    private void NextLeafAsTown(int next)
    {
        if (next >= leaves.Length || !leaves[next].IsContact || leaves[next].IsHeading) return;
        var text = LeafText.Of(leaves[next].Content).Text;
        if (text.Contains('\n', StringComparison.Ordinal) || !PostalAddresses.IsTownLine(text)) return;
        found.Mark(next, new(0, text.Length, PrivateKind.Address, null));
        found.AddPrivate(PrivateKind.Address, text);
        if (PostalAddresses.Town(text) is { } town) found.Add(new(ContactKind.Location, town), next);
    }

    private void AddAddress(string address, int leaf, int offset)
    {
        found.AddPrivate(PrivateKind.Address, address);
        found.Add(new(ContactKind.Address, address.Replace("\n", ", ", StringComparison.Ordinal)), leaf, offset);
        if (PostalAddresses.Town(address) is { } town) found.Add(new(ContactKind.Location, town), leaf, offset);
    }

    /// <summary>The part of a line that is an address with its label; null where there is none.</summary>
    private static (int Start, int End)? StretchOf(ContactLeaf leaf, bool isLabelled, string line)
    {
        if (line.Contains('@', StringComparison.Ordinal) && !line.AsSpan().ContainsAny("|•·\t")) return null;
        var label = ContactLabels.AddressLabelLength(line);
        var rest = line[label..];
        var isTold = label > 0 || isLabelled;
        if (isTold && rest.Any(char.IsAsciiDigit) && (leaf.IsContact || PostalAddresses.HasStreet(rest)) && !rest.AsSpan().ContainsAny("|•·\t@") && !rest.Contains("://", StringComparison.Ordinal))
            return (0, line.Length);
        if (!leaf.IsContact && !isTold) return null;
        (int Start, int End)? stretch = null;
        foreach (var (start, end) in SegmentsOf(line))
        {
            var segment = line[start..end];
            if (stretch is null)
            {
                var told = ContactLabels.AddressLabelLength(segment);
                if (!segment.Contains('@', StringComparison.Ordinal) && (PostalAddresses.HasStreet(segment) || (told > 0 && segment.Any(char.IsAsciiDigit)))) stretch = (start, end);
            }
            else if (PostalAddresses.IsTownLine(segment)) stretch = (stretch.Value.Start, end);
            else break;
        }
        return stretch;
    }

    private void Emails(int at, ContactLeaf leaf, LeafText text)
    {
        foreach (var atom in text.Atoms)
        {
            if (atom.Run is Link { Address: var target } && target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) Take(Uri.UnescapeDataString(target[7..].Split('?')[0]), atom.Start);
        }
        if (text.Text.Contains('@', StringComparison.Ordinal))
        {
            foreach (Match match in Email().Matches(text.Text))
            {
                var address = match.Value.TrimEnd('.');
                if (text.Atoms.Any(atom => atom.Start < match.Index + address.Length && atom.End > match.Index && atom.Run is Link)) continue;
                Take(address, match.Index);
                if (!text.Atoms.Any(atom => atom.Start < match.Index + address.Length && atom.End > match.Index))
                    found.Mark(at, new(match.Index, match.Index + address.Length, null, "mailto:" + address));
            }
        }
        if (!leaf.IsContact || text.Text.Length > LongestLeaf) return;
        foreach (Match match in HiddenEmail().Matches(text.Text))
            Take($"{match.Groups[1].Value}@{Dot().Replace(match.Groups[2].Value, ".")}", match.Index);

        void Take(string address, int offset)
        {
            if (address.IndexOf('@', StringComparison.Ordinal) < 1) return;
            if (leaf.IsContact) AddEmail(address, at, offset);
            else _anyAddress ??= address;
        }
    }

    private void AddEmail(string address, int leaf, int offset) => found.Add(new(ContactKind.Email, address, "mailto:" + address), leaf, offset);

    private void Links(int at, ContactLeaf leaf, LeafText text)
    {
        foreach (var atom in text.Atoms)
        {
            if (atom.Run is not Link link || link.Address.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)) continue;
            var words = text.Text[atom.Start..atom.End].Trim();
            var name = words.Length is > 0 and <= 30 && !words.Contains('.', StringComparison.Ordinal) && !words.Contains("//", StringComparison.Ordinal) ? words : null;
            var (start, end) = SegmentAround(text.Text, atom.Start, atom.End);
            var beside = (text.Text[start..atom.Start] + text.Text[atom.End..end]).Trim();
            var label = LabelBefore().Match(text.Text[start..atom.Start]) is { Success: true } match ? match.Groups[1].Value.Trim() : leaf.Label.Length > 0 ? leaf.Label : name;
            if (NetworkAddresses.Of(link.Address, label) is not { } contact) continue;
            var isAlone = beside.Length <= 30 && !(beside.Split(' ').Length > 4);
            var isOwn = contact.Kind switch
            {
                ContactKind.Profile => NetworkAddresses.IsPersonal(link.Address) && (leaf.IsHead || isAlone),
                ContactKind.Website => leaf.IsHead && isAlone && !leaf.IsHeading && !IsMap(link.Address) && IsHomePage(link.Address, label),
                _ => true,
            };
            if (isOwn) found.Add(contact, at, atom.Start);
        }
    }

    private static bool IsHomePage(string address, string? label) =>
        (label is not null && WebsiteLabel().IsMatch(label)) || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.AbsolutePath.Count(character => character == '/') <= 2);

    private static bool IsMap(string address) =>
        address.Contains("osm.org", StringComparison.OrdinalIgnoreCase) || address.Contains("openstreetmap", StringComparison.OrdinalIgnoreCase)
        || address.Contains("/maps", StringComparison.OrdinalIgnoreCase) || address.Contains("goo.gl", StringComparison.OrdinalIgnoreCase) || address.Contains("maps.", StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between separators: a labelled place, a user name behind a network's name, an address without a scheme.</summary>
    private void Segments(int at, LeafText text, int lineStart, int lineEnd, ContactLeaf leaf)
    {
        var line = text.Text[lineStart..lineEnd];
        if (line.Length > LongestContactLine) return;
        foreach (var (start, end) in SegmentsOf(line))
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
        }
    }

    /// <summary>The stretch with the separator that would be left over, or with its line end where it is a whole line.</summary>
    private static LeafMark Grown(LeafText text, int start, int end, int lineStart, int lineEnd, PrivateKind kind)
    {
        var isFirst = IsBlank(text.Text.AsSpan(lineStart, start - lineStart));
        var isLast = IsBlank(text.Text.AsSpan(end, lineEnd - end));
        if (isFirst) start = lineStart;
        if (isLast) end = lineEnd;
        if (isFirst && isLast)
        {
            if (start > 0 && text.Text[start - 1] == '\n') start--;
            else if (end < text.Text.Length && text.Text[end] == '\n') end++;
        }
        else if (isFirst)
        {
            while (end < lineEnd && IsSeparator(text.Text[end])) end++;
        }
        else
        {
            while (start > lineStart && IsSeparator(text.Text[start - 1])) start--;
        }
        (start, end) = text.Whole(start, end);
        return new(start, end, kind, null);
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) return false;
        }
        return true;
    }

    private static bool IsSeparator(char character) => character is ' ' or '\t' or '|' or '•' or '·' or ',' or ';' or '/' or '-' or '–' or '—' or '\u00A0';

    private static bool IsPhoneLink(string address) =>
        address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("sms:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("callto:", StringComparison.OrdinalIgnoreCase) || address.Contains("//wa.me/", StringComparison.OrdinalIgnoreCase)
        || address.Contains("api.whatsapp.com", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(int Start, int End)> LinesOf(string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) yield return (start, end);
            start = end + 1;
        }
    }

    private static IEnumerable<(int Start, int End)> SegmentsOf(string line)
    {
        for (var start = 0; start <= line.Length;)
        {
            var end = line.AsSpan(start).IndexOfAny("|•·\t") is var at and >= 0 ? start + at : line.Length;
            if (end > start) yield return (start, end);
            start = end + 1;
        }
    }

    private static (int Start, int End) SegmentAround(string text, int start, int end)
    {
        var from = start == 0 ? 0 : text.LastIndexOfAny(['|', '•', '·', '\t', '\n', ',', ';'], start - 1) + 1;
        var to = text.IndexOfAny(['|', '•', '·', '\t', '\n', ',', ';'], end);
        return (from, to < 0 ? text.Length : to);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}][\p{L}\p{Nd}._%+-]{0,63}@[\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+){1,6}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"([\w.+-]{1,64})\s?(?:\[at\]|\(at\)|\{at\}|<at>|\s+at\s+(?=\S+\s+dot\s))\s?([\w-]+(?:\s?(?:\.|\[dot\]|\(dot\)|\{dot\}|\bdot\b)\s?[\w-]+)+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HiddenEmail();

    [GeneratedRegex(@"\s?(?:\[dot\]|\(dot\)|\{dot\}|\bdot\b|\.)\s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dot();

    [GeneratedRegex(@"^\s?\((?:\p{L}|[ /.]){1,20}\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"([\p{L}][\p{L} .]{0,24}?)\s*[:：]\s*[^\p{L}\p{Nd}]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LabelBefore();

    [GeneratedRegex(@"\b(?:web|website|site|homepage|home page|blog|portfolio|url|page|sitio|webseite|sito|strona|stránka|hemsida|site web)\b|сайт|блог|ウェブ|ブログ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WebsiteLabel();

    [GeneratedRegex(@"^[^\p{L}\p{Nd}]{0,6}([\p{L}.][\p{L}.-]{0,14})[^\p{L}\p{Nd}]{0,4}[:：]\s*[^\p{L}\p{Nd}@]{0,4}(@?[\p{L}\p{Nd}][\p{L}\p{Nd}_.-]{1,39})[^\p{L}\p{Nd}]{0,4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex User();

    [GeneratedRegex(@"^\s*@?[\p{L}\p{Nd}][\p{L}\p{Nd}_.-]{1,39}\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UserName();

    [GeneratedRegex(@"^(?:[^@\n]{0,24}[:：]\s*|[^\p{L}\p{Nd}]{0,4})((?:[a-z0-9-]+\.){1,4}(?:com|org|net|io|dev|me|info|biz|co|ai|app|tech|eu|de|at|ch|fr|es|pt|br|it|nl|be|pl|cz|sk|ru|ua|se|no|dk|fi|uk|us|ca|au|nz|jp|in|xyz|name|pro|blog|page|site|online|cv|work)(?:/[^\s|]*)?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BareAddress();

    [GeneratedRegex(@"^[^\p{L}\p{Nd}]{0,4}\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3},\s*\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}(?:,\s*\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,2})?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TownAndCountry();
}
