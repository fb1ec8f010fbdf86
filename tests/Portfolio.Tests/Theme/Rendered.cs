using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.Theme.Parts;
using Portfolio.Theme.Rendering;

namespace Portfolio.Tests.Theme;

/// <summary>Components as HTML.</summary>
internal static class Rendered
{
    public static IDocument Page(StaticComponent component) => new HtmlParser().ParseDocument(PageRenderer.Part(component));

    public static string Blocks(PortfolioView? portfolio, bool isAbsolute, params ImmutableArray<Block> blocks) =>
        PageRenderer.Part(new TextBlocks { Blocks = blocks, HeadingLevel = 3, Portfolio = portfolio, IsAbsolute = isAbsolute });

    public static string Blocks(params ImmutableArray<Block> blocks) => Blocks(null, isAbsolute: false, blocks);
}
