using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.Theme.Parts;
using Portfolio.Theme.Rendering;

namespace Portfolio.Tests.Theme;

/// <summary>Components as HTML.</summary>
internal static class Rendered
{
    public static async Task<string> Html<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        await using var renderer = new PageRenderer();
        return await renderer.RenderAsync<TComponent>(parameters);
    }

    public static async Task<IDocument> Page<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent =>
        new HtmlParser().ParseDocument(await Html<TComponent>(parameters));

    public static Task<string> Blocks(PortfolioView? portfolio, bool isAbsolute, params ImmutableArray<Block> blocks) => Html<TextBlocks>(new()
    {
        ["Blocks"] = blocks,
        ["HeadingLevel"] = 3,
        ["Portfolio"] = portfolio,
        ["IsAbsolute"] = isAbsolute,
    });

    public static Task<string> Blocks(params ImmutableArray<Block> blocks) => Blocks(null, isAbsolute: false, blocks);
}
