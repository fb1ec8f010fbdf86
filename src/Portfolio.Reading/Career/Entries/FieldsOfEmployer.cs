using Portfolio.Model.Dates;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// A table of labels and values right below the heading of an employer that says when, and of what kind the firm or the employment was ("業種", "期間",
/// "雇用形態" below "風車株式会社"): a post of that employer, whose title is not told. What tables below lower headings say of projects belongs to it.
/// </summary>
/// <param name="units">Those of a section.</param>
internal sealed class FieldsOfEmployer(IReadOnlyList<Unit> units)
{
    /// <summary>What is said of firms, and of nothing that was worked on there.</summary>
    private static readonly WordSet OfFirms = new("業種, 業界, 事業内容, 資本金, 従業員数, 売上高, 雇用形態, 契約形態, 設立, 本社, 行业, 公司规模, 公司性质, 업종, 고용형태".Split(", "));

    /// <summary>What is said of a post and of no project: below another heading it is one of its own.</summary>
    private static readonly WordSet OfPosts = new("役職, 職位, 職名, 肩書き, 肩書, ポジション, 职位, 职务, 직위, 직책".Split(", "));

    private (Unit Heading, DateRange Range)? _employer;

    /// <summary>The lines of the fields, or of the rows that say when and by what means; null for any other table.</summary>
    public IEnumerable<Unit>? Open(int at)
    {
        if (NamesEmployer(at) && units[at].Block is TableBlock table && TablesOfMeans.Are(table)) return TablesOfMeans.Rows(table, units[at].Depth);
        if (Read(at) is not { } post) return null;
        _employer = (units[at - 1], post.Range);
        return UnitReader.Fields(post.Fields, units[at].Depth);
    }

    /// <summary>A table that stays what it is: of fields below a lower heading, in the years of the post; or of an employer whose only project has the same dates and says the title.</summary>
    /// <param name="at">A unit of the section.</param>
    /// <param name="heading">The one above it.</param>
    public bool Keeps(int at, Unit? heading)
    {
        if (units[at].Block is not TableBlock table) return false;
        if (TablesOfMeans.Are(table)) return !NamesEmployer(at) || DateAnchors.Has(units[at - 1].Line!);
        if (Read(at) is { } read) return Projects(at) is [var only] && only == read.Range;
        return _employer is { } post && heading?.Level > post.Heading.Level && ListOpener.Pairs(table) is { } fields && !Terms(fields).Exists(term => OfPosts.IsWhole(FoldedWords.Phrase(term))) && RangeOf(fields) is { Start: { } start } && start >= post.Range.Start && (post.Range.IsOngoing || start <= post.Range.End);
    }

    /// <summary>A heading as high as that of the employer ends what belongs to it.</summary>
    public void Pass(Unit heading)
    {
        if (heading.Level <= _employer?.Heading.Level) _employer = null;
    }

    /// <summary>The fields, and when the post was; null for any other table.</summary>
    private (DefinitionList Fields, DateRange Range)? Read(int at)
    {
        if (units[at].Block is not TableBlock table || !NamesEmployer(at)) return null;
        if (ListOpener.Pairs(table) is not { } fields || RangeOf(fields) is not { } range) return null;
        var terms = Terms(fields);
        return terms.Exists(term => OfFirms.IsWhole(FoldedWords.Phrase(term))) && !terms.Exists(term => FieldLabels.Of(term) is FieldLabel.Title or FieldLabel.Organization) ? (fields, range) : null;
    }

    /// <summary>The heading right above names who gave a post, and no post.</summary>
    private bool NamesEmployer(int at) => at > 0 && units[at - 1] is { Kind: UnitKind.Heading, Line: { } name } && Vocabulary.Organizations.HasAny(name.Words) && !Vocabulary.Titles.HasAny(name.Words);

    private static List<string> Terms(DefinitionList fields) => [.. fields.Items.SelectMany(item => item.Terms).Select(term => PlainText.Of(term))];

    /// <summary>When the projects were that have tables of fields below lower headings.</summary>
    private List<DateRange> Projects(int at)
    {
        var level = units[at - 1].Level;
        return [.. units.Skip(at + 1).TakeWhile(unit => unit.Kind != UnitKind.Heading || unit.Level > level).Select(unit => unit.Block).OfType<TableBlock>().Select(ListOpener.Pairs).OfType<DefinitionList>().Select(RangeOf).OfType<DateRange>()];
    }

    private static DateRange? RangeOf(DefinitionList fields) => fields.Items.Where(item => item.Terms.Any(term => FieldLabels.Of(PlainText.Of(term)) == FieldLabel.Dates)).SelectMany(item => item.Content.OfType<Paragraph>())
        .Select(value => new TextLine(value.Content).Dates.Finds).Where(finds => !finds.IsEmpty).Select(finds => (DateRange?)finds[0].Range).FirstOrDefault();
}
