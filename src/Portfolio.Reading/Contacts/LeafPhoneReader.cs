using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Reads the telephone numbers of a leaf, from its words and its links.</summary>
internal sealed partial class LeafPhoneReader(ImmutableArray<ContactLeaf> leaves, FoundContacts found)
{
    public void Read(int at, ContactLeaf leaf, LeafText text)
    {
        var isLabelled = leaf.Label.Length > 0 && ContactLabels.IsPhone(leaf.Label);
        foreach (var (lineStart, lineEnd) in LeafLines.LinesOf(text.Text))
        {
            var line = text.Text[lineStart..lineEnd];
            foreach (var (start, length) in PhoneNumbers.Find(line, leaf.IsContact && line.Length <= LeafLines.LongestLine, isLabelled))
            {
                var (from, to) = (lineStart + start, lineStart + start + length);
                if (text.Atoms.Any(atom => atom.Run is Link { Address: var target } && atom.Start <= from && atom.End >= to && !IsPhoneLink(target) && target.Contains("://", StringComparison.Ordinal)))
                    continue;
                AddPhone(text.Text[from..to], at, from);
                MarkPhone(at, text, from, to, lineStart, lineEnd);
                if (isLabelled) found.MarkLabel(leaves, leaf, PrivateKind.Phone);
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
            if (isLabelled) found.MarkLabel(leaves, leaf, PrivateKind.Phone);
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
        // Labels and remarks are short: what stands farther away in an endless line is not looked at again for each number.
        var from = Math.Max(lineStart, start - LeafLines.LongestLine);
        var before = text.Text[from..start];
        var segment = before.LastIndexOfAny(['|', '•', '·', ';', '\t', ',']) + 1;
        start = from + segment + ContactLabels.PhoneLabelBefore(before[segment..]);
        end += Remark().Match(text.Text[end..Math.Min(lineEnd, end + LeafLines.LongestLine)]).Length;
        found.Mark(at, LeafLines.Grown(text, start, end, lineStart, lineEnd, PrivateKind.Phone));
    }

    private static bool IsPhoneLink(string address) =>
        address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("sms:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("callto:", StringComparison.OrdinalIgnoreCase) || address.Contains("//wa.me/", StringComparison.OrdinalIgnoreCase)
        || address.Contains("api.whatsapp.com", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s?\((?:\p{L}|[ /.]){1,20}\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Remark();
}
