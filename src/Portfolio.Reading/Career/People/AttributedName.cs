using System.Collections.Frozen;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Career.People;

/// <summary>The name of whose page the page says it is: "CV of Ada Lovelace", "This is the resume page of …", a picture's "Portrait of …".</summary>
internal static class AttributedName
{
    private const int FirstLines = 12;
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Things = FrozenSet.Create(StringComparer.Ordinal,
        "cv", "resume", "vitae", "portfolio", "website", "homepage", "page", "site", "blog", "profile", "portrait", "photo", "photograph", "picture", "headshot", "avatar",
        "lebenslauf", "webseite", "seite", "profil", "foto", "bild", "parcours", "curriculum", "curriculo", "pagina", "zyciorys", "zivotopis", "meritforteckning", "reziume");

    private static readonly FrozenSet<string> Belonging = FrozenSet.Create(StringComparer.Ordinal, "of", "von", "van", "de", "di", "da", "do", "del", "for", "af");

    /// <summary>What front matter describes a page by; none of them is a key of ours.</summary>
    private static readonly FrozenSet<string> Descriptions = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "description", "pagetitle", "page_title", "page-title", "seotitle", "seo_title", "metatitle", "meta_title", "excerpt", "subtitle", "abstract", "keywords", "summary");

    /// <param name="described">What the front matter says about the page.</param>
    /// <param name="units">Those of the document.</param>
    public static string? Find(IEnumerable<string> described, IReadOnlyList<Unit> units) =>
        described.Concat(units.Where(unit => unit.Line is { IsBlank: false }).Take(FirstLines).Select(unit => unit.Text)).Concat(Pictures(units))
            .Select(In).FirstOrDefault(name => name is not null);

    /// <summary>As <see cref="Find"/>, where the page calls nobody by name: "Ada Lovelace - Resume" as its title, "Ada Lovelace's work" as its description.</summary>
    public static string? FindBeside(IEnumerable<string> described) => described.Select(text => BesideDocument(text) ?? Possessor(text)).FirstOrDefault(name => name is not null);

    /// <summary>What the front matter says about the page.</summary>
    public static IEnumerable<string> Described(FrontMatterFields fields) => fields.Where(field => Descriptions.Contains(field.Key)).Select(field => field.Value).OfType<FrontMatterText>().Select(value => value.Text);

    private static IEnumerable<string> Pictures(IReadOnlyList<Unit> units) => TextTree.Inlines(units.Select(unit => unit.Block).Distinct(ReferenceEqualityComparer.Instance).Cast<Block>().Take(FirstLines))
        .OfType<Image>().Select(image => image.Alternative);

    /// <summary>"Ada Lovelace - Resume": on one side of a sign what the page is, on the other whose.</summary>
    public static string? BesideDocument(string text)
    {
        var line = new TextLine([new TextRun(text)]);
        var chunks = HeadChunks.Of(line, []);
        return chunks.Count == 2 && chunks.Exists(chunk => PersonName.IsDocument(text[chunk.Start..chunk.End])) ? PersonName.In(line) : null;
    }

    /// <summary>"Ada Lovelace's resume", "Ada Lovelace's professional experience"</summary>
    private static string? Possessor(string text)
    {
        var end = text.AsSpan().IndexOfAny("'’");
        return end > 0 && text.AsSpan(end + 1) is ['s', ' ', ..] && FoldedWords.Of(text[(end + 2)..]).Take(MostWords).Any(word => Things.Contains(word) || Owned.Contains(word)) ? PersonName.At(text[..end].Split(' ')) : null;
    }

    private static readonly FrozenSet<string> Owned = FrozenSet.Create(StringComparer.Ordinal, "experience", "education", "career", "skills", "qualifications", "studies");

    private static string? In(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at + 3 < words.Length; at++)
        {
            if (!Things.Contains(FoldedWords.Phrase(words[at])) || !Belonging.Contains(words[at + 1])) continue;
            if (PersonName.At(words.Skip(at + 2).Take(MostWords)) is { } name) return name;
        }
        return null;
    }
}
