using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Preview.Faults;

/// <summary>What stands over the page while the files have errors, as HTML: each error with its place, the lines around it, and the cure.</summary>
internal static class FaultPanel
{
    /// <summary>More than this is read in the terminal.</summary>
    private const int MostShown = 50;

    /// <summary>A line longer than any that is read as one is cut here.</summary>
    private const int LongestLine = 600;

    /// <param name="faults">At least one.</param>
    /// <param name="hasPage">True where the last good page is seen behind the panel.</param>
    public static string Render(ImmutableArray<PreviewFault> faults, bool hasPage)
    {
        var html = new StringBuilder();
        html.Append("<section class=\"panel\" aria-labelledby=\"preview-title\">\n<header>\n<div role=\"alert\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<h2 id=\"preview-title\">{Count(faults.Length)}</h2>\n");
        html.Append(hasPage ? "<p>The page behind this is the last good one.</p>\n" : "<p>As soon as your files can be read, the page appears here.</p>\n");
        html.Append("</div>\n</header>\n<ol>\n");
        foreach (var fault in faults.Take(MostShown)) Append(html, fault);
        html.Append("</ol>\n");
        if (faults.Length > MostShown) html.Append(CultureInfo.InvariantCulture, $"<p>{Count(faults.Length - MostShown)} more, in the terminal.</p>\n");
        return html.Append("</section>\n").ToString();
    }

    private static void Append(StringBuilder html, PreviewFault fault)
    {
        var (diagnostic, place) = (fault.Diagnostic, fault.Diagnostic.Place);
        html.Append("<li>\n");
        if (place.File.Length > 0)
        {
            html.Append("<p class=\"place\">").Append(Encode(place.File));
            if (place.Line > 0) html.Append(CultureInfo.InvariantCulture, $", line {place.Line}");
            html.Append("</p>\n");
        }
        html.Append("<h3>").Append(Encode(diagnostic.Message)).Append(" <span class=\"code\">").Append(Encode(diagnostic.Code)).Append("</span></h3>\n");
        if (fault.Excerpt is { } excerpt) Append(html, excerpt);
        html.Append("<p class=\"cure\">").Append(Encode(diagnostic.Cure)).Append("</p>\n</li>\n");
    }

    private static void Append(StringBuilder html, SourceExcerpt excerpt)
    {
        // Each line is a block of its own, so that its number can stand beside it when it is wrapped: no line feeds between them.
        html.Append("<pre>");
        for (var i = 0; i < excerpt.Lines.Length; i++)
        {
            var (number, line) = (excerpt.FirstLine + i, Cut(excerpt.Lines[i]));
            html.Append(number == excerpt.Line ? "<span class=\"line here\">" : "<span class=\"line\">");
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"number\">{number}</span><code>");
            if (number == excerpt.Line && excerpt.Column > 0 && excerpt.Column <= line.Length)
            {
                var (from, to) = Word(line, excerpt.Column - 1);
                html.Append(Encode(line[..from])).Append("<mark>").Append(Encode(line[from..to])).Append("</mark>").Append(Encode(line[to..]));
            }
            else
            {
                html.Append(Encode(line));
            }
            html.Append("</code></span>");
        }
        html.Append("</pre>\n");
    }

    private static string Cut(string line) => line.Length <= LongestLine ? line : line[..LongestLine] + "…";

    /// <summary>From the place to the end of the word that begins there.</summary>
    private static (int From, int To) Word(string line, int at)
    {
        var end = at + 1;
        while (end < line.Length && !char.IsWhiteSpace(line[end])) end++;
        return (at, end);
    }

    private static string Count(int errors) => errors == 1 ? "1 error" : string.Create(CultureInfo.InvariantCulture, $"{errors} errors");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
