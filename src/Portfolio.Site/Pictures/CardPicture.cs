using Portfolio.Model.Mapping;
using Portfolio.Pictures.Cards;
using Portfolio.Site.Output;
using Portfolio.Theme.Frame;

namespace Portfolio.Site.Pictures;

/// <summary>Pictures of cards, each beside the page that it stands for.</summary>
internal sealed class CardPicture(SiteMap map, CardRenderer renderer)
{
    /// <summary>What a page says about its picture; null where the fonts lack a character of the card, which then is not drawn at all.</summary>
    public PagePicture? Of(Address page, Card card) =>
        renderer.CanDraw(card) ? new PagePicture(map.PictureOf(page), card.Text, CardRenderer.Width, CardRenderer.Height) : null;

    /// <summary>The picture.</summary>
    /// <param name="page">The page that it stands for.</param>
    /// <param name="card">One for which <see cref="Of"/> is not null.</param>
    public OutputFile FileOf(Address page, Card card) => new(map.PictureOf(page).OutputPath, renderer.Render(card), card.Text);

    /// <summary>The pictures of pages, in their order. The pages of one kind follow one another, and the head of their pictures is drawn once.</summary>
    public IEnumerable<OutputFile> FilesOf(IEnumerable<(Address Page, Card Card)> pages)
    {
        CardHead? head = null;
        foreach (var (page, card) in pages)
        {
            if (card.Name is { } name && head?.IsOf(card) != true) head = renderer.HeadOf(name, card.Kind);
            yield return head?.IsOf(card) == true ? new(map.PictureOf(page).OutputPath, renderer.Render(card, head), card.Text) : FileOf(page, card);
        }
    }
}
