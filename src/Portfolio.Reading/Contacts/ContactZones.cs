using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Contacts;

/// <summary>The leaves of a document in order, each with its surroundings.</summary>
internal static partial class ContactZones
{
    private const int LongestOpening = 24;
    private const int LastLeaves = 3;
    private const int LongestHeading = 40;

    public static ImmutableArray<ContactLeaf> Of(ImmutableArray<Block> blocks)
    {
        var leaves = ImmutableArray.CreateBuilder<ContactLeaf>();
        var state = new State();
        for (var place = 0; place < blocks.Length; place++)
        {
            var (block, at) = (blocks[place], place);
            if (block is Heading heading) state.Meet(heading, leaves.Count, () => ContactsBelow.Follow(blocks, at));
            if (block is Paragraph paragraph) state.Meet(paragraph, () => ContactsBelow.Follow(blocks, at));
            Append(block, state, "", null);
        }
        for (var last = Math.Max(0, leaves.Count - LastLeaves); last < leaves.Count; last++) leaves[last] = leaves[last] with { IsContact = true };
        return leaves.ToImmutable();

        void Append(Block block, State around, string label, int? labelLeaf)
        {
            switch (block)
            {
                case Paragraph or Heading or TableCell:
                    Add(TextTree.InlinesOf(block), around, label, labelLeaf, block is Heading);
                    break;
                case CodeBlock:
                    break;
                case TableRow row:
                    var first = leaves.Count;
                    for (var at = 0; at < row.Cells.Length; at++)
                        Append(row.Cells[at], around, at == 0 ? "" : PlainText.Of(row.Cells[0].Content), at == 0 ? null : first);
                    break;
                case Definition definition:
                    var term = leaves.Count;
                    foreach (var words in definition.Terms) Add(words, around, "", null, isHeading: false);
                    var name = definition.Terms.IsEmpty ? "" : PlainText.Of(definition.Terms[^1]);
                    foreach (var inner in definition.Content) Append(inner, around, name, name.Length > 0 ? term : null);
                    break;
                default:
                    foreach (var inner in TextTree.ChildrenOf(block)) Append(inner, around, label, labelLeaf);
                    break;
            }
        }

        void Add(ImmutableArray<Inline> content, State around, string label, int? labelLeaf, bool isHeading)
        {
            if (label.Length == 0 && !isHeading) (label, labelLeaf) = (around.Label, around.LabelLeaf);
            var isHead = around.IsContact(leaves.Count);
            leaves.Add(new(content, isHead, isHead, label, labelLeaf, isHeading));
            if (!isHeading) around.Read(content);
        }
    }

    /// <summary>"Experience", "**Education:**": contacts stand above it.</summary>
    private static bool OpensSection(string words) => HeadingWords.Match(words) is { IsWhole: true, Kind: SectionKind.Experience or SectionKind.Education or SectionKind.Projects or SectionKind.Volunteering or SectionKind.Publications or SectionKind.Talks or SectionKind.Awards };

    private sealed class State
    {
        private bool _isOpening = true;
        private bool _isBelowContactLine;
        private bool _hasText;
        private bool _isBelowLinks;
        private bool _isInEntries;
        private int _headings;
        private int? _contactLevel;

        /// <summary>A picture is no text, and links above the first heading lead to other pages of the site.</summary>
        public void Read(ImmutableArray<Inline> content)
        {
            if (_hasText) return;
            _isBelowLinks |= _headings == 0 && content.Any(inline => inline is Link);
            var text = LeafText.Of(content);
            var beside = text.Text.ToCharArray();
            foreach (var atom in text.Atoms)
            {
                if (atom.Run is Image || (atom.Run is Link && _headings == 0)) beside.AsSpan(atom.Start, atom.End - atom.Start).Clear();
            }
            _hasText = Array.Exists(beside, char.IsLetterOrDigit);
        }

        /// <summary>The heading above where it names a contact (<c>## Phone</c>); else empty.</summary>
        public string Label { get; private set; } = "";

        public int? LabelLeaf { get; private set; }

        public bool IsContact(int leaf) => _contactLevel is not null || _isBelowContactLine || (_isOpening && leaf < LongestOpening);

        public void Meet(Heading heading, int leaf, Func<bool> isAboveContacts)
        {
            _isBelowContactLine = false;
            if (_contactLevel is { } level && heading.Level <= level) _contactLevel = null;
            var words = PlainText.Of(heading.Content);
            var isLabel = words.Length > 1 && (ContactLabels.IsPhone(words) || ContactLabels.IsAddress(words));
            (Label, LabelLeaf) = (isLabel ? words : "", isLabel ? leaf : null);
            if (isLabel || ContactHeading().IsMatch(words)) _contactLevel = heading.Level;
            // The head of a CV has the name and perhaps a title as headings; the first heading below text opens a section.
            else if ((_hasText && leaf > 0) || (_isBelowLinks && _headings > 1) || (_isOpening && (OpensSection(words) || (HasRange(words, out var isAlone) && (isAlone || _headings != 1 || _hasText))) && !isAboveContacts())) _isOpening = false;
            if (HeadingWords.Match(words) is { IsWhole: true, Kind: var kind }) _isInEntries = kind is SectionKind.Experience or SectionKind.Education or SectionKind.Projects or SectionKind.Volunteering or SectionKind.References;
            _headings++;
        }

        /// <summary>A line that stands for a heading: in bold, or with a colon at its end.</summary>
        public void Meet(Paragraph paragraph, Func<bool> isAboveContacts)
        {
            var text = PlainText.Of(paragraph.Content).Trim();
            var line = text.Split('\n', 2)[0].Trim();
            var isBold = paragraph.Content is [Strong { Content: var bold }, ..] && PlainText.Of(bold).Trim() == line;
            if (line.Length is 0 or > LongestHeading || !(isBold || line[^1] is ':' or '：')) return;
            _isBelowContactLine = !_isInEntries && NamesContacts(line) && !line.Contains("link", StringComparison.OrdinalIgnoreCase);
            if (_isOpening && OpensSection(line) && !isAboveContacts()) _isOpening = false;
        }

        /// <summary>"May 2014 - Present" is an entry; below the name, "Student, School of Mills (2014 - 2018)" may say who somebody is.</summary>
        private static bool HasRange(string words, out bool isAlone)
        {
            var range = DateScanner.Scan(words).Finds.FirstOrDefault(find => find.IsRange);
            isAlone = range is not null && !words.Remove(range.Start, range.End - range.Start).Any(char.IsLetter);
            return range is not null;
        }
    }

    /// <summary>"Contact details:", "**Contact**"; neither "Contact Centre Agent" nor "Reference contact:", whose words are about something else.</summary>
    private static bool NamesContacts(string line)
    {
        var rest = line;
        while (ContactHeading().Match(rest) is { Success: true, Length: > 0 } match)
        {
            var end = match.Index + match.Length;
            // "Контактные данные": the word goes on.
            while (end < rest.Length && char.IsLetter(rest[end])) end++;
            rest = $"{rest[..match.Index]} {rest[end..]}";
        }
        return rest.Length != line.Length && FoldedWords.Of(rest) is var words && (words.Length == 0 || Beside.IsAll(words));
    }

    private static readonly WordSet Beside = new("and, me, my, us, the, data, info, information, details, detail, address, addresses, und, daten, angaben, informationen, et, informations, y, e, i, de, datos, dados, información, datos de, kontaktowe, udaje, údaje, uppgifter, gegevens, data, form, данные, информация, сведения, дані, інформація, и, та, ways to, how to, where to, or, social media, address, adresse, anschrift".Split(", "));

    [GeneratedRegex(@"\b(?:contacts?|kontakte?|kontaktdaten|contacto|contato|contatti|contactgegevens|kontaktní|personal (?:info|information|details|data)|persönliche (?:daten|angaben)|personalia|dati personali|(?:datos|información) personal(?:es)?|dados pessoais|personnelles|coordonnées|dane|osobní|osobowe|personuppgifter|kontaktuppgifter|find me|get in touch|links|social media|état civil)\b|контакт|личн|персональн|連絡先|個人情報|基本情報|联系|聯絡|聯繫|[个個]人信息|[个個]人[资資]料|個人資訊|基本信息|基本[资資]料|연락처|개인 ?정보|인적 ?사항|기본 ?정보", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex ContactHeading();
}
