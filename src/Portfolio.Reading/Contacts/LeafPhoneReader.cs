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
            var line = FoldedText.OfWords(text.Text[lineStart..lineEnd]);
            foreach (var (start, length) in PhoneNumbers.Find(line.Text, leaf.IsContact && line.Text.Length <= LeafLines.LongestLine, isLabelled))
                Take(lineStart + line.StartOf(start), lineStart + line.EndOf(start + length), line.Text.Substring(start, length), lineStart, lineEnd);
        }
        if (leaf.IsContact && text.Text.Length <= LeafLines.LongestLeaf) SplitNumbers(text, isLabelled, Take);
        foreach (var atom in text.Atoms)
        {
            Unseen(at, text, atom.Run, atom.Start, atom.End);
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

        void Take(int from, int to, string number, int lineStart, int lineEnd)
        {
            var digits = string.Concat(number.Where(char.IsAsciiDigit));
            // The number of a document in the words of the link to it.
            if (text.Atoms.Any(atom => atom.Run is Link { Address: var target } && atom.Start <= from && atom.End >= to && !IsPhoneLink(target) && target.Contains("://", StringComparison.Ordinal)
                && string.Concat(target.Where(char.IsAsciiDigit)).Contains(digits, StringComparison.Ordinal))) return;
            AddPhone(number, at, from);
            MarkPhone(at, text, from, to, lineStart, lineEnd);
            if (isLabelled) found.MarkLabel(leaves, leaf, PrivateKind.Phone);
        }
    }

    /// <summary>A number that goes on in the next line: only a label, a plus or its form tells it from two numbers.</summary>
    private static void SplitNumbers(LeafText text, bool isLabelled, Action<int, int, string, int, int> take)
    {
        var lines = LeafLines.LinesOf(text.Text).ToList();
        for (var index = 0; index + 1 < lines.Count; index++)
        {
            var (start, middle, end) = (lines[index].Start, lines[index].End, lines[index + 1].End);
            if (end - start > LeafLines.LongestLine || lines[index + 1].Start != middle + 1 || !GoesOn().IsMatch(text.Text[start..end])) continue;
            var line = FoldedText.OfWords(text.Text[start..end].Replace('\n', ' '));
            if (PhoneNumbers.Find(FoldedText.OfWords(text.Text[start..middle]).Text, isContact: true, isLabelled).Any(phone => phone.Start + phone.Length + 2 > middle - start)) continue;
            foreach (var (from, length) in PhoneNumbers.Find(line.Text, isContact: false, isLabelled))
            {
                var (first, last) = (start + line.StartOf(from), start + line.EndOf(from + length));
                if (first < middle && last > middle) take(first, last, line.Text.Substring(from, length), start, end);
            }
        }
    }

    /// <summary>What no reader sees before he asks: titles, and the addresses of pictures that show a number.</summary>
    private void Unseen(int at, LeafText text, Inline run, int start, int end)
    {
        var words = run switch
        {
            Link link => link.Title ?? "",
            Image image => image.Title + "\n" + Badge().Replace(Uri.UnescapeDataString(image.Address).Replace("--", "-", StringComparison.Ordinal).Replace('_', ' '), ": "),
            _ => "",
        };
        foreach (var line in words.Split('\n'))
        {
            var folded = FoldedText.OfWords(line).Text;
            foreach (var (from, length) in PhoneNumbers.Find(folded, isContact: false, isLabelled: false))
            {
                found.AddPrivate(PrivateKind.Phone, folded.Substring(from, length));
                found.Mark(at, new(start, Math.Max(end, start + 1), PrivateKind.Phone, null));
            }
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
    public void MarkPhone(int at, LeafText text, int start, int end, int lineStart, int lineEnd)
    {
        (start, end) = text.Whole(start, end);
        // Labels and remarks are short: what stands farther away in an endless line is not looked at again for each number.
        var from = Math.Max(lineStart, start - LeafLines.LongestLine);
        var before = text.Text[from..start];
        var segment = before.LastIndexOfAny(['|', '•', '·', ';', '\t', ',']) + 1;
        start = from + segment + ContactLabels.PhoneWordsBefore(before[segment..]);
        end += Remark().Match(text.Text[end..Math.Min(lineEnd, end + LeafLines.LongestLine)]).Length;
        found.Mark(at, LeafLines.Grown(text, start, end, lineStart, lineEnd, PrivateKind.Phone));
    }

    [GeneratedRegex(@"[\d).-]\s*\n\s*[-(.]?\d", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"(?<=\p{L})-(?=[\d+(])|^https?://|/", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Badge();

    private static bool IsPhoneLink(string address) =>
        address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("sms:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("callto:", StringComparison.OrdinalIgnoreCase) || address.Contains("//wa.me/", StringComparison.OrdinalIgnoreCase)
        || address.Contains("api.whatsapp.com", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s?\((?:\p{L}|[ /.]){1,20}\)", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Remark();
}
