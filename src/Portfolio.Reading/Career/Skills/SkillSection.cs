using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Skills;

/// <summary>Reads one section block by block; a heading or label opens a group.</summary>
internal sealed class SkillSection(SkillNames names)
{
    private const int LongestLabel = 50;

    private readonly List<Skill> _open = [];
    private readonly List<SkillGroup> _groups = [];
    private string? _label;
    private bool _isUnderHeading;

    public IEnumerable<SkillGroup> Groups
    {
        get
        {
            Close();
            return _groups;
        }
    }

    public void Read(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    Open(PlainText.Of(heading.Content));
                    _isUnderHeading = true;
                    break;
                case Paragraph paragraph:
                    foreach (var (_, content) in LineSplitter.Split(paragraph.Content)) ReadLine(new TextLine(content));
                    break;
                case ListBlock list:
                    ReadList(list);
                    break;
                case TableBlock table:
                    foreach (var row in table.Rows) ReadRow(row);
                    break;
                case DefinitionList definitions:
                    foreach (var item in definitions.Items)
                    {
                        Open(string.Join(", ", item.Terms.Select(PlainText.Of)));
                        Read(item.Content);
                        Close();
                    }
                    break;
                case QuoteBlock quote:
                    Read(quote.Content);
                    break;
            }
        }
    }

    private void Open(string label)
    {
        Close();
        _label = HeadText.Clean(label.Trim().TrimEnd(':', '：'));
    }

    private void Close()
    {
        if (_open.Count > 0) _groups.Add(new(_label, [.. _open.DistinctBy(skill => skill.Name)]));
        _open.Clear();
        _label = null;
        _isUnderHeading = false;
    }

    private void ReadLine(TextLine line)
    {
        if (line.IsBlank || IsCommand(line.Text)) return;
        if (Badges(line.Content) is { Count: > 1 } badges)
        {
            foreach (var badge in badges) _open.AddRange(names.Of(badge));
            return;
        }
        if (LabelOf(line.Text) is { } label && !IsOpenUnderHeading(label.Name, label.Value))
        {
            if (SkillNames.IsLevel(label.Value)) _open.Add(new(label.Name, HeadText.Clean(label.Value)));
            else AddGroup(label.Name, names.Of(label.Value), label.Value);
            return;
        }
        if (line.IsBold && line.Words.Length <= 5 && !line.Text.Contains(',', StringComparison.Ordinal))
        {
            Open(line.Text);
            return;
        }
        _open.AddRange(names.Of(line.Text));
    }

    /// <summary><c>\spaceabove</c>: a command for TeX.</summary>
    private static bool IsCommand(string text) => text.Trim() is ['\\', var first, .. var rest] && char.IsAsciiLetter(first) && rest.TrimEnd('{', '}').All(char.IsAsciiLetter);

    /// <summary>The words of a row of pictures and nothing else; none where other words stand beside them.</summary>
    private static List<string> Badges(ImmutableArray<Inline> content)
    {
        var images = TextTree.Inlines([new Paragraph(content)]).OfType<Image>().Select(image => image.Alternative).Where(words => words.Length > 0).ToList();
        var others = TextTree.Inlines([new Paragraph(content)]).Any(inline => inline is TextRun { Text: var text } && text.Any(char.IsLetterOrDigit));
        return others ? [] : images;
    }

    private bool IsOpenUnderHeading(string name, string rest) => _isUnderHeading && Vocabulary.Levels.HasAny(FoldedWords.Of(rest)) && name.Length > 0;

    private void ReadList(ListBlock list)
    {
        var labelled = list.Items.Count(item => item.Content is [Paragraph first, .. var rest] && (LabelOf(PlainText.Of(first.Content)) is not null || !rest.IsEmpty));
        var isLabelled = labelled * 2 > list.Items.Length;
        foreach (var item in list.Items) ReadItem(item, isLabelled && !_isUnderHeading);
    }

    private void ReadItem(ListItem item, bool isGroup)
    {
        if (item.Content is not [Paragraph first, .. var rest])
        {
            Read(item.Content);
            return;
        }
        var text = PlainText.Of(first.Content);
        if (LabelOf(text) is { } label)
        {
            if (HeadingWords.Match(label.Name) is { IsWhole: true, Kind: SectionKind.Languages } && (rest.IsEmpty ? Vocabulary.Spoken.HasAny(FoldedWords.Of(label.Value)) : Vocabulary.Spoken.HasAny(FoldedWords.Of(PlainText.Of(rest))))) return;
            var skills = names.Of(label.Value).Concat(rest.IsEmpty ? [] : Inner(rest));
            // A level names no skill of a group: it says how well the one before it is known.
            if (rest.IsEmpty && SkillNames.IsLevel(label.Value)) _open.Add(new(label.Name, HeadText.Clean(label.Value)));
            else if (isGroup) AddGroup(label.Name, skills, label.Value);
            else if (label.IsDescribed) _open.Add(new(label.Name, null, HeadText.Clean(text)));
            else _open.AddRange(skills);
            return;
        }
        if (!rest.IsEmpty && isGroup) AddGroup(HeadText.Clean(text.TrimEnd().TrimEnd(':', '：')) ?? text, Inner(rest));
        else _open.AddRange(names.Of(text).Concat(Inner(rest)));
    }

    private IEnumerable<Skill> Inner(ImmutableArray<Block> blocks)
    {
        var inner = new SkillSection(names);
        inner.Read(blocks);
        return inner.Groups.SelectMany(group => group.Skills);
    }

    private void ReadRow(TableRow row)
    {
        var cells = row.Cells.Select(cell => PlainText.Of(cell.Content)).Where(text => text.Length > 0).ToList();
        if (cells.Count == 0) return;
        if (cells.Count == 1) _open.AddRange(names.Of(cells[0]));
        else if (cells.Skip(1).All(SkillNames.IsLevel)) _open.Add(new(HeadText.Clean(cells[0]) ?? cells[0], HeadText.Clean(string.Join(' ', cells.Skip(1))) ?? cells[1]));
        else AddGroup(HeadText.Clean(cells[0]) ?? cells[0], cells.Skip(1).SelectMany(names.Of));
    }

    /// <param name="name">What the group is called.</param>
    /// <param name="skills">What belongs to it.</param>
    /// <param name="told">A sentence that may stand in their place: then the name of the group is what is known ("Teamwork: it is what I like").</param>
    private void AddGroup(string name, IEnumerable<Skill> skills, string told = "")
    {
        var all = skills.DistinctBy(skill => skill.Name).ToImmutableArray();
        if (_open.Count > 0 && (!all.IsEmpty || HeadText.Clean(told) is null)) Close();
        if (all.IsEmpty && HeadText.Clean(told) is { } sentence) Tell(name, sentence);
        else if (all.IsEmpty) Open(name);
        else _groups.Add(new(name, all));
    }

    /// <summary>"Teamwork: it is what I like" is a skill and what is said of it, "Soft skills: I like to help" a group; "Projects: I built a mill" is neither, and what follows belongs to none of them.</summary>
    private void Tell(string name, string sentence)
    {
        if (HeadingWords.Match(name) is not { } named)
        {
            _open.Add(new(name, null, sentence));
            return;
        }
        Close();
        if (named.Kind is SectionKind.Skills or SectionKind.Interests) _groups.Add(new(name, [new(sentence.TrimEnd('.'))]));
    }

    /// <summary>"Databases: …", "Databases — …".</summary>
    private static (string Name, string Value, bool IsDescribed)? LabelOf(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        var dash = colon > 0 ? -1 : text.IndexOf(" — ", StringComparison.Ordinal);
        if (colon < 0 && dash < 0) dash = text.IndexOf(" – ", StringComparison.Ordinal);
        if (colon < 0 && dash < 0) dash = text.IndexOf(" - ", StringComparison.Ordinal);
        var at = colon > 0 ? colon : dash;
        if (at is <= 0 or > LongestLabel || text[..at].Contains(',', StringComparison.Ordinal)) return null;
        return HeadText.Clean(text[..at]) is { } name ? (name, text[(at + (colon > 0 ? 1 : 3))..], dash > 0) : null;
    }
}
