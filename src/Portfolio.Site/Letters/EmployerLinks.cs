using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Model.Views;

namespace Portfolio.Site.Letters;

/// <summary>Makes the first mention of each employer in a letter a link to the newest role there.</summary>
internal sealed class EmployerLinks(PortfolioView portfolio)
{
    /// <summary>Words that say what kind of firm it is, which nobody repeats in a letter.</summary>
    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "AB", "AG", "AS", "BV", "Co", "Company", "Corp", "Corporation", "GmbH", "Group", "Holding", "Holdings", "Inc", "International",
        "KG", "LLC", "LLP", "Limited", "Ltd", "NV", "Oy", "PLC", "SA", "SARL", "SE", "SL", "SRL", "Sp", "Technologies", "Technology", "o.o", "z",
    };

    private readonly ImmutableArray<(string Name, string Url)> _employers =
    [
        .. portfolio.Roles.Where(role => role.Organization is not null)
            .SelectMany(role => NamesOf(role.Organization!).Select(name => (name, portfolio.Map.Role(role).Url)))
            .DistinctBy(pair => pair.name, StringComparer.Ordinal)
            // "British Telecom" before "British", whichever role comes first.
            .OrderByDescending(pair => pair.name.Length),
    ];

    public ImmutableArray<Block> In(ImmutableArray<Block> body) => new Linker(_employers).Rewrite(body);

    /// <summary>What a letter may call an organization: its whole name, the name in front of a bracket and the one inside, each side of a slash, the name without its legal form.</summary>
    internal static IEnumerable<string> NamesOf(string organization)
    {
        yield return organization;
        foreach (var name in organization.Split(['(', ')', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            yield return name;
            var words = name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
            while (words.Count > 1 && Suffixes.Contains(words[^1].TrimEnd('.'))) words.RemoveAt(words.Count - 1);
            yield return string.Join(' ', words);
        }
    }

    private sealed class Linker(ImmutableArray<(string Name, string Url)> employers) : TextRewriter
    {
        private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

        protected override ImmutableArray<Inline> Rewrite(Inline inline) => inline switch
        {
            TextRun run => Split(run),
            _ => [inline],
        };

        /// <summary>A link inside a link would be none: what the owner linked stays as it is.</summary>
        protected override bool Enters(InlineContainer container) => container is not Link;

        private ImmutableArray<Inline> Split(TextRun run)
        {
            if (FirstMention(run.Text) is not { } mention) return [run];
            _linked.Add(mention.Url);
            var (before, after) = (run.Text[..mention.Start], run.Text[(mention.Start + mention.Length)..]);
            var link = new Link(mention.Url, null, [new TextRun(run.Text.Substring(mention.Start, mention.Length))]);
            return
            [
                .. before.Length > 0 ? [new TextRun(before)] : ImmutableArray<Inline>.Empty,
                link,
                .. after.Length > 0 ? Split(new TextRun(after)) : [],
            ];
        }

        private (int Start, int Length, string Url)? FirstMention(string text)
        {
            (int Start, int Length, string Url)? first = null;
            foreach (var (name, url) in employers)
            {
                if (_linked.Contains(url)) continue;
                for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
                {
                    if (!IsWholeWord(text, at, name.Length)) continue;
                    if (first is null || at < first.Value.Start) first = (at, name.Length, url);
                    break;
                }
            }
            return first;
        }

        private static bool IsWholeWord(string text, int start, int length) =>
            (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
            && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));
    }
}
