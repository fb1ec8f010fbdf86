using System.Buffers;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>What the links among the words of a head lead to: to what the words name, or to something beside it.</summary>
internal static class LinkedWords
{
    /// <summary>A link that the words begin with leads to what they name; one behind them, or a small word alone, leads to slides or a video.</summary>
    public static bool AreName(TextLine line, int start, int end) =>
        line.Styles.Any(range => range.Style.HasFlag(TextStyle.Link) && range.Start <= start + 1 && range.End > start)
        && (!char.IsLower(line.Text[start]) || line.Text.AsSpan(start, end - start).Trim().Contains(' '));

    /// <summary>"[video](…), [slides](…)": nothing but links to what was left of a talk, several of them or one with a word for it.</summary>
    public static bool AreMedia(TextLine line, int start, int end, ReadOnlySpan<string> words) => CountAlone(line, start, end) is > 0 and var links
        && (Media.IsAll(words) || (links > 1 && words.Length <= 2 * links && !line.Text.AsSpan(start, end - start).ContainsAnyInRange('A', 'Z')));

    /// <summary>"[Google Play](…)": what a link beside a post leads to, and no employer where there is another.</summary>
    public static bool LeadElsewhere(TextLine line, int start, int end, ReadOnlySpan<string> words) => Elsewhere.IsAll(words) && CountAlone(line, start, end) > 0;

    /// <summary>How many links the stretch has; 0 where it has words beside them.</summary>
    private static int CountAlone(TextLine line, int start, int end)
    {
        var links = 0;
        foreach (var range in line.Styles)
        {
            if (range.Start >= end || range.End <= start) continue;
            var isLink = range.Style.HasFlag(TextStyle.Link);
            if (!isLink && line.Text.AsSpan(Math.Max(start, range.Start)..Math.Min(end, range.End)).IndexOfAnyExcept(BetweenLinks) >= 0) return 0;
            links += isLink ? 1 : 0;
        }
        return links;
    }

    private static readonly SearchValues<char> BetweenLinks = SearchValues.Create(" ,;/|·•()[]&+-–—");

    /// <summary>What a link beside a post leads to: the employer's site, or what was made there.</summary>
    public static WordSet Elsewhere { get; } = new(("website, web site, site, web, homepage, home page, company site, company website, company page, project page, live site, link, app store, apple app store, play store, google play, google play store, demo, live, certificate, webseite, internetseite, site web, site internet, sitio web, página web, "
        + "pagina web, sito web, sito, strona, strona internetowa, webové stránky, hemsida, webbplats, сайт, вебсайт, ウェブサイト, サイト").Split(", "));

    /// <summary>What a link beside the title of a talk leads to.</summary>
    public static WordSet Media { get; } = new("video, slides, slide deck, deck, recording, youtube, code, source code, github, repo, abstract, transcript, audio, notes, demo, materials, paper, pdf, folien, aufzeichnung, diapositivas, diapos, grabacion, enregistrement, diapositive, registrazione, slajdy, nagranie, zaznam, slidy, grabado, gravacao, opname, inspelning, запись, слайды, видео, запис, слайди, відео, スライド, 動画".Split(", "));
}
