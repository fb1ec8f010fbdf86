using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Model.Career;

/// <summary>A copy of all content with some runs of its text changed, wherever text stands. Entries that did not change are the same objects as before.</summary>
public abstract class ContentRewriter : TextRewriter
{
    /// <summary>A copy of one portfolio; called for each in turn.</summary>
    public virtual PortfolioContent Rewrite(PortfolioContent portfolio) => portfolio with
    {
        Cv = Rewrite(portfolio.Cv),
        Letters = [.. portfolio.Letters.Select(Rewrite)],
        Talks = [.. portfolio.Talks.Select(talk => (Talk)Rewrite(talk))],
    };

    protected virtual Cv Rewrite(Cv cv) => cv with
    {
        Summary = Rewrite(cv.Summary),
        Sections = [.. cv.Sections.Select(section => section with { Heading = RewriteLeaf(section.Heading), Parts = Rewrite(section.Parts) })],
    };

    protected virtual Letter Rewrite(Letter letter) => letter with
    {
        Sender = Rewrite(letter.Sender),
        Body = Rewrite(letter.Body),
        Signature = Rewrite(letter.Signature),
    };

    private Entry Rewrite(Entry entry)
    {
        var (head, body) = (Rewrite(entry.Head), Rewrite(entry.Body));
        return ReferenceEquals(head, entry.Head) && body == entry.Body ? entry : entry with { Head = head, Body = body };
    }

    private EntryHead Rewrite(EntryHead head) => head.Parts.All(part => RewriteLeaf(part.Content) == part.Content)
        ? head
        : new([.. head.Lines.Select(line => new HeadLine([.. line.Parts.Select(part => part with { Content = RewriteLeaf(part.Content) })]))]);

    private ImmutableArray<SectionPart> Rewrite(ImmutableArray<SectionPart> parts) =>
        [.. parts.Select(Rewrite).Where(part => part is not Prose { Content.IsEmpty: true })];

    private SectionPart Rewrite(SectionPart part) => part switch
    {
        NameLine name => name with { Content = RewriteLeaf(name.Content) },
        Prose prose => prose with { Content = Rewrite(prose.Content) },
        OrganizationGroup group => group with { Head = Rewrite(group.Head), Parts = Rewrite(group.Parts) },
        Entry entry => Rewrite(entry),
        _ => part,
    };
}
