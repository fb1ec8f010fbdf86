using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Reads the street addresses of a leaf, with the town on the lines below them.</summary>
internal sealed class LeafAddressReader(ImmutableArray<ContactLeaf> leaves, FoundContacts found)
{
    public void Read(int at, ContactLeaf leaf, LeafText text)
    {
        var isLabelled = leaf.Label.Length > 0 && ContactLabels.IsAddress(leaf.Label);
        if (text.Text.Length > LeafLines.LongestLeaf) return;
        if (!leaf.IsContact && !isLabelled && !text.Text.Contains(':', StringComparison.Ordinal) && PostalAddresses.Spoken(text.Text) is null) return;
        var lines = LeafLines.LinesOf(text.Text).ToList();
        for (var index = 0; index < lines.Count; index++)
        {
            var (lineStart, lineEnd) = lines[index];
            var line = text.Text[lineStart..lineEnd];
            if (line.Length > LeafLines.LongestLine) continue;
            if (StretchOf(leaf, isLabelled, line) is not { } stretch) continue;
            var (start, end) = (lineStart + stretch.Start, lineStart + stretch.End);
            var last = index;
            // The town on the line below the street belongs to it.
            while (end == lineEnd && last + 1 < lines.Count && PostalAddresses.IsTownLine(text.Text[lines[last + 1].Start..lines[last + 1].End]))
            {
                last++;
                (lineEnd, end) = (lines[last].End, lines[last].End);
            }
            var label = ContactLabels.AddressLabelLength(text.Text[start..end]);
            var address = LeafLines.WithoutIcon(text.Text[(start + label)..end].Trim().Trim('*', '_', '|', ',', ';').Trim());
            AddAddress(address, at, start);
            found.Mark(at, LeafLines.Grown(text, start, end, lines[index].Start, lineEnd, PrivateKind.Address));
            if (isLabelled) found.MarkLabel(leaves, leaf, PrivateKind.Address);
            if (last == lines.Count - 1) NextLeafAsTown(at + 1);
            index = last;
        }
    }

    private void NextLeafAsTown(int next)
    {
        if (next >= leaves.Length || !leaves[next].IsContact || leaves[next].IsHeading) return;
        var text = LeafText.Of(leaves[next].Content).Text;
        if (text.Contains('\n', StringComparison.Ordinal) || !PostalAddresses.IsTownLine(text)) return;
        found.Mark(next, new(0, text.Length, PrivateKind.Address, null));
        found.AddPrivate(PrivateKind.Address, text);
        if (PostalAddresses.Town(LeafLines.WithoutIcon(text)) is { } town) found.Add(new(ContactKind.Location, town), next);
    }

    private void AddAddress(string address, int leaf, int offset)
    {
        found.AddPrivate(PrivateKind.Address, address);
        found.Add(new(ContactKind.Address, address.Replace("\n", ", ", StringComparison.Ordinal)), leaf, offset);
        if (PostalAddresses.Town(address) is { } town) found.Add(new(ContactKind.Location, town), leaf, offset);
    }

    /// <summary>"Telephone: 030 5550100" below "Address": the number is the whole line.</summary>
    private static bool StartsWithPhone(string line) =>
        PhoneNumbers.Find(line, isContact: true, isLabelled: false).Any(phone => phone.Start > 0 && line.AsSpan(0, ContactLabels.PhoneLabelBefore(line[..phone.Start])) is var before && before.Length < phone.Start && LeafLines.IsBlank(before) && !PostalAddresses.HasStreet(line[(phone.Start + phone.Length)..]));

    /// <summary>The part of a line that is an address with its label; null where there is none.</summary>
    private static (int Start, int End)? StretchOf(ContactLeaf leaf, bool isLabelled, string line)
    {
        if (PostalAddresses.Spoken(line) is { } spoken) return spoken;
        if (line.Contains('@', StringComparison.Ordinal) && !line.AsSpan().ContainsAny("|•·\t")) return null;
        if (StartsWithPhone(line)) return null;
        var label = ContactLabels.AddressLabelLength(line);
        var rest = line[label..];
        var isTold = label > 0 || isLabelled;
        if (isTold && rest.Any(char.IsAsciiDigit) && (leaf.IsContact || PostalAddresses.HasStreet(rest)) && !rest.AsSpan().ContainsAny("|•·\t@") && !rest.Contains("://", StringComparison.Ordinal))
            return (0, line.Length);
        if (!leaf.IsContact && !isTold) return null;
        (int Start, int End)? stretch = null;
        foreach (var (start, end) in LeafLines.SegmentsOf(line))
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
}
