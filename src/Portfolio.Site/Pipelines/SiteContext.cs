using System.Collections.Immutable;
using Portfolio.Downloads;
using Portfolio.Model.Mapping;
using Portfolio.Site.Output;
using Portfolio.Site.Pages;
using Portfolio.Site.Pictures;
using Portfolio.Theme.Files;
using Portfolio.Theme.Pages;
using Portfolio.Theme.Rendering;

namespace Portfolio.Site.Pipelines;

/// <summary>
/// What every pipeline is given: the addresses of the site, the theme, and the way to make a page. Nothing that stands in a
/// portfolio is in it, so what a pipeline makes of one portfolio depends on that one and on this.
/// </summary>
internal sealed class SiteContext(BuildRequest request, SiteMap map, Drawing drawing)
{
    public SiteMap Map { get; } = map;

    public ThemeAssets Theme { get; } = request.Theme;

    /// <summary>False for a preview that search engines must not list.</summary>
    public bool IsIndexed { get; } = request.IsIndexed;

    /// <summary>The files of a CV that its pages offer.</summary>
    public ImmutableArray<DownloadKind> CvFiles { get; } = request.Parts == SiteParts.NoDocuments ? [] : CvDocuments.Kinds;

    /// <summary>The files of a letter that its page offers.</summary>
    public ImmutableArray<LetterFileKind> LetterFiles { get; } = request.Parts == SiteParts.NoDocuments ? [] : LetterDocuments.Kinds;

    public PageFrames Frames { get; } = new(map, request.Theme, CardsOf(drawing, map), request.IsIndexed);

    /// <summary>Draws the pictures that stand for pages; null for a site without documents, which has none of them either.</summary>
    public CardPicture? Cards { get; } = CardsOf(drawing, map);

    /// <summary>Draws the icons.</summary>
    public Drawing Drawing { get; } = drawing;

    /// <summary>How large the owner's pictures are.</summary>
    public PictureSizes Pictures { get; } = new(request.Input.Files.Values, map);

    public DocumentColors Colors { get; } = PrintedColors.Of(request.Theme.Tokens.Light);

    /// <summary>A page as a file.</summary>
    public OutputFile Page(SitePage page) => new(page.Frame.Address.OutputPath, Pictures.Into(PageRenderer.Page(page)));

    /// <summary>What draws the site's pictures, with their fonts: the same for every build in one look.</summary>
    public static Drawing DrawingOf(BuildRequest request)
    {
        var (look, drawsCards) = (request.Theme.Tokens.Light, request.Parts != SiteParts.NoDocuments);
        return request.Memory.Recall("drawing", BuildMemory.WholeSite, (look, drawsCards), () => new Drawing(look, drawsCards));
    }

    private static CardPicture? CardsOf(Drawing drawing, SiteMap map) => drawing.Cards is { } cards ? new(map, cards) : null;
}
