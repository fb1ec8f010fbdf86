using System.Collections.Immutable;
using Portfolio.Model.Mapping;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Flow;

/// <summary>
/// The owner's text for paper: links lead to whole addresses, which stand behind the words in short form where the document says
/// them for the first time; a picture is its alternative text, and the portrait goes.
/// </summary>
/// <param name="map">Resolves links inside the portfolio.</param>
/// <param name="photo">The portrait: photographs of persons have no place in documents that machines sort people by.</param>
/// <param name="spellsOutLinks">Whether addresses are printed behind the words of a link.</param>
public sealed class PrintedText(PortfolioMap map, Image? photo, bool spellsOutLinks) : TextRewriter
{
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    protected override ImmutableArray<Inline> Rewrite(Inline inline) => inline switch
    {
        Image image when image == photo => [],
        Image { Alternative.Length: > 0 } image => [new TextRun(image.Alternative)],
        Image => [],
        Link link => Rewrite(link),
        _ => [inline],
    };

    private ImmutableArray<Inline> Rewrite(Link link)
    {
        // A place on the same page has no place in a document.
        if (link.Address.StartsWith('#')) return Rewrite(link.Content);
        var address = link.Address.Contains(':', StringComparison.Ordinal) || link.Address.StartsWith("//", StringComparison.Ordinal)
            ? link.Address
            : map.Relative(link.Address).Url;
        var target = link with { Address = address };
        // Nothing to click on: the portrait that leads somewhere.
        if (string.IsNullOrWhiteSpace(PlainText.Of(new PrintedText(map, photo, spellsOutLinks: false).Rewrite(link.Content)))) return [];
        if (!spellsOutLinks) return [target];
        var isNew = _said.Add(address);
        if (!isNew || LinkText.Says(PlainText.Of(link.Content), address)) return [target];
        return [target, new TextRun(" ("), new Link(address, null, [new TextRun(LinkText.Short(address))]), new TextRun(")")];
    }
}
