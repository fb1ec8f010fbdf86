using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Model.Privacy;

/// <summary>
/// Takes what the owner does not publish out of the content. Everything after the reader works on what this returns,
/// so no page or document can show what it never had.
/// </summary>
public static class Withholding
{
    /// <summary>The content without private text and contacts of the kinds that the settings withhold.</summary>
    public static SiteContent Apply(SiteContent content)
    {
        var withheld = content.Settings.Withheld;
        if (withheld.Count == 0) return content;
        return content with { Portfolios = [.. content.Portfolios.Select(portfolio => Apply(portfolio, withheld))] };
    }

    /// <summary>One portfolio without what is withheld.</summary>
    public static PortfolioContent Apply(PortfolioContent portfolio, IReadOnlySet<PrivateKind> withheld) =>
        withheld.Count == 0 ? portfolio : new Rewriter(withheld).Rewrite(portfolio);

    /// <summary>What must not turn up in anything that is published, each value once.</summary>
    public static ImmutableArray<WithheldValue> Values(SiteContent content)
    {
        var withheld = content.Settings.Withheld;
        return Distinct(content.Portfolios.SelectMany(portfolio => Values(portfolio, withheld)));
    }

    /// <summary>What one portfolio withholds, each value once, at the place where it stands.</summary>
    public static ImmutableArray<WithheldValue> Values(PortfolioContent portfolio, IReadOnlySet<PrivateKind> withheld) => Distinct(
        Sources(portfolio)
            .SelectMany(source => source.Private.Where(span => withheld.Contains(span.Kind)).Select(span => WithheldValue.At(source, span)))
            .Concat(portfolio.Cv.Contacts
                .Where(contact => Kind(contact) is { } kind && withheld.Contains(kind))
                .Select(contact => new WithheldValue(Kind(contact)!.Value, contact.Value, new(portfolio.Cv.Source.File))))
            .Where(value => value.Key.Length > 0));

    /// <summary>The first of each value.</summary>
    public static ImmutableArray<WithheldValue> Distinct(IEnumerable<WithheldValue> values) => [.. values.DistinctBy(value => (value.Kind, value.Key))];

    private static IEnumerable<SourceText> Sources(PortfolioContent portfolio) =>
        portfolio.Letters.Select(letter => letter.Source).Prepend(portfolio.Cv.Source);

    private static PrivateKind? Kind(Contact contact) => contact.Kind switch
    {
        ContactKind.Phone => PrivateKind.Phone,
        ContactKind.Address => PrivateKind.Address,
        _ => null,
    };

    private sealed class Rewriter(IReadOnlySet<PrivateKind> withheld) : ContentRewriter
    {
        // Hardly a line has anything private in it.
        protected override bool Begins(ImmutableArray<Inline> leaf) => HasPrivate(leaf);

        protected override ImmutableArray<Inline> Rewrite(Inline inline) =>
            inline is PrivateText text && withheld.Contains(text.Kind) ? [] : [inline];

        protected override Cv Rewrite(Cv cv) => base.Rewrite(cv) with
        {
            Contacts = [.. cv.Contacts.Where(contact => Kind(contact) is not { } kind || !withheld.Contains(kind))],
            Source = cv.Source.Without(withheld),
        };

        protected override Letter Rewrite(Letter letter) => base.Rewrite(letter) with { Source = letter.Source.Without(withheld) };

        private static bool HasPrivate(ImmutableArray<Inline> content)
        {
            foreach (var inline in content)
            {
                if (inline is PrivateText || (inline is InlineContainer container && HasPrivate(container.Content))) return true;
            }
            return false;
        }
    }
}
