using System.Collections.Frozen;
using Portfolio.Model.Career;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Words;

/// <summary>Says which section a heading opens, by its words alone.</summary>
internal static class HeadingWords
{
    private const int LongestHeading = 6;
    private const int MostKinds = 4;

    /// <summary>"Work experience as a miller" is a section, "Paid work as a miller" a post.</summary>
    private const int ShortestOfExperience = 9;

    private static readonly FrozenSet<string> Posts = FrozenSet.Create(StringComparer.Ordinal, "post", "posts", "position", "positions", "appointment", "appointments", "job", "jobs", "roles", "employment", "experience", "experiences");

    private static readonly FrozenSet<string> HeadFirst = FrozenSet.Create(StringComparer.Ordinal, "fr", "es", "pt", "it", "pl", "cs", "ru", "uk");

    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(StringComparer.Ordinal,
        "my", "the", "our", "some", "mein", "meine", "mes", "mon", "ma", "mi", "mis", "meu", "minha", "meus", "minhas", "il", "mio", "la", "le", "les", "mijn", "moje", "moj", "moi", "min", "mitt", "mina", "a", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "of", "selected", "main", "other", "additional");

    /// <summary>What stands behind the name of a section, and says nothing more.</summary>
    private static readonly FrozenSet<string> Closings = FrozenSet.Create(StringComparer.Ordinal, "summary", "overview", "details", "history", "background");

    private static readonly FrozenSet<string> Connectors = FrozenSet.Create(StringComparer.Ordinal,
        "and", "or", "und", "et", "y", "e", "i", "a", "en", "och", "og", "ta", "oraz", "und");

    private static readonly SectionKind[] SentenceOrder = [SectionKind.Skills, SectionKind.Talks, SectionKind.Languages, SectionKind.Education, SectionKind.Projects, SectionKind.Publications, SectionKind.Volunteering, SectionKind.Activities, SectionKind.Awards, SectionKind.Interests, SectionKind.Contact, SectionKind.Experience, SectionKind.Summary];

    private static readonly Dictionary<string, Heading> Phrases = Index();

    /// <summary>Of two kinds in one heading the first counts: "what I work with" is no work.</summary>
    private static readonly (SectionKind Kind, WordSet Words)[] Sentences = [.. Vocabulary.HeadingPhrases
        .Select(phrases => (Kind: Enum.Parse<SectionKind>(phrases.Kind, ignoreCase: true), phrases.Words))
        .OrderBy(phrases => Array.IndexOf(SentenceOrder, phrases.Kind))];

    private static readonly (string Phrase, SectionKind Kind)[] Unspaced =
        [.. Phrases.Where(phrase => phrase.Key.Length > 1 && phrase.Key[0] >= '\u3040').Select(phrase => (phrase.Key, phrase.Value.Kind)).OrderByDescending(phrase => phrase.Key.Length)];

    /// <summary>Every heading of the tables, folded.</summary>
    public static IEnumerable<string> All => Phrases.Keys;

    /// <param name="text">A heading as written, with its signs.</param>
    /// <returns>The kind, and whether the heading says nothing else; null where no word of a section is in it.</returns>
    public static HeadingMatch? Match(string text)
    {
        var words = FoldedWords.Of(text);
        // "\# Employment": a sign of the owner's own.
        if (words is [['#', ..] sign, _, ..] && sign.AsSpan().TrimEnd('#').IsEmpty) words = words[1..];
        if (words.Length is 0 or > 12) return null;
        var phrase = string.Join(' ', words);
        if (Phrases.TryGetValue(phrase, out var whole)) return new(whole.Kind, IsWhole: true);
        if (phrase.Length == 0) return null;
        if (words[0].All(char.IsAsciiDigit) && words.Length > 1 && Phrases.TryGetValue(string.Join(' ', words[1..]), out whole)) return new(whole.Kind, IsWhole: true);
        if (EastAsian.IsIn(phrase)) return MatchBeforeBracket(text) ?? MatchInBothTongues(words) ?? (MatchList(text) is { NamesWorkAndStudy: true } both ? both : null) ?? MatchUnspaced(words) ?? (EastAsian.HasHangul(phrase) ? MatchSentence(words) : null);
        if (MatchBeforeBracket(text) is { } part) return part;
        var rest = words.SkipWhile(word => Fillers.Contains(word) || word.All(char.IsAsciiDigit)).ToArray();
        if (rest.Length == 0) return null;
        if (rest.Length < words.Length && Phrases.TryGetValue(string.Join(' ', rest), out whole)) return new(whole.Kind, IsWhole: true);
        // "Education Summary": nothing but a section.
        if (rest.Length > 1 && Closings.Contains(rest[^1]) && Phrases.TryGetValue(string.Join(' ', rest[..^1]), out whole) && whole.Kind is not (SectionKind.Experience or SectionKind.Summary)) return new(whole.Kind, IsWhole: true);
        // "Further academic posts": which posts, and that they are posts.
        if (rest.Length is > 1 and <= MostKinds && Posts.Contains(rest[^1]) && Vocabulary.KindsOfPosts.IsAll(rest)) return new(SectionKind.Experience, IsWhole: true);
        if (MatchBeforeAs(rest) is { } work) return work;
        // Of several words only those that name work or study: what else they may name is often the name of one thing.
        if (HeadingSpelling.Meant(string.Join(' ', rest)) is { } meant && (rest.Length == 1 || Phrases[meant].Kind is SectionKind.Experience or SectionKind.Education)) return new(Phrases[meant].Kind, IsWhole: true);
        return MatchList(text) ?? ((rest.Length <= LongestHeading || BeginsWithSection(rest)) && !text.Contains(" | ", StringComparison.Ordinal) ? MatchPart(rest) : null) ?? MatchSentence(words);
    }

    /// <summary>"Where I have worked", "Qué he estudiado": the verb says it.</summary>
    private static HeadingMatch? MatchSentence(string[] words)
    {
        if (words.Length is < 2 or > 9) return null;
        foreach (var (kind, phrases) in Sentences)
        {
            if (phrases.HasAny(words)) return new(kind, IsWhole: false) { IsSentence = true };
        }
        return null;
    }

    // "Skills & Tools", "Ausbildung / Weiterbildung": every part says where it belongs.
    private static HeadingMatch? MatchList(string text)
    {
        var parts = new List<List<string>> { new() };
        foreach (var piece in text.Split('&', '/', '|', ',', '+', '·', '•', '・', '、', '／'))
        {
            if (parts[^1].Count > 0) parts.Add([]);
            foreach (var word in FoldedWords.Of(piece))
            {
                if (Connectors.Contains(word) && parts[^1].Count > 0) parts.Add([]);
                else if (!Fillers.Contains(word) || parts[^1].Count > 0) parts[^1].Add(word);
            }
        }
        parts.RemoveAll(part => part.Count == 0);
        if (parts.Count < 2) return null;
        // "Past jobs, latest first": in which order they stand.
        if (parts.Count == 2 && Orders.Contains(string.Join(' ', parts[1])) && KindOf(parts[0]) is { } ordered) return new(ordered, IsWhole: true);
        var kinds = parts.Select((part, at) => (at + 1 < parts.Count ? KindOf([.. part, parts[^1][^1]]) : null) ?? KindOf(part)).ToList();
        // "Education & Work": what is a study shows among the posts.
        var isBoth = kinds.Contains(SectionKind.Experience) && kinds.Contains(SectionKind.Education);
        return kinds[0] is { } first && kinds.Count(kind => kind is not null) * 2 > kinds.Count ? new(isBoth ? SectionKind.Experience : first, kinds.TrueForAll(kind => kind is not null)) { NamesWorkAndStudy = isBoth } : null;
    }

    private static readonly FrozenSet<string> Orders = FrozenSet.Create(StringComparer.Ordinal, "latest first", "newest first", "most recent first", "oldest first", "in reverse order", "reverse chronological", "in chronological order", "neueste zuerst", "neueste zuoberst", "antichronologisch");

    /// <summary>Of "Teaching and consulting experience" the last word belongs to both.</summary>
    private static SectionKind? KindOf(IEnumerable<string> words) => Phrases.TryGetValue(string.Join(' ', words), out var heading) ? heading.Kind : null;

    private static HeadingMatch? MatchPart(string[] words)
    {
        (int Length, int At, Heading Heading)? best = null;
        for (var at = 0; at < words.Length; at++)
        {
            for (var length = words.Length - at; length > 0; length--)
            {
                if (!Phrases.TryGetValue(string.Join(' ', words, at, length), out var heading)) continue;
                // "Education Summary": of what it is one.
                if (heading.Kind == SectionKind.Summary && best is { } other && other.Heading.Kind != SectionKind.Summary) break;
                // English and German say last what it is about ("Education Experience"), Spanish and Polish first.
                var better = best is not { } known || length > known.Length || (length == known.Length && !HeadFirst.Contains(heading.Language));
                if (better) best = (length, at, heading);
                break;
            }
        }
        return best is { } found && (found.Length * 2 >= words.Length || words.Length <= 3 || found.At == 0) ? new(found.Heading.Kind, IsWhole: false) : null;
    }

    /// <summary>"Work experience as a software developer": what the person was there is no more than that it is about work.</summary>
    private static HeadingMatch? MatchBeforeAs(string[] words) =>
        Array.FindIndex(words, As.Contains) is > 1 and var at && words[at - 1].Length >= ShortestOfExperience && KindOf(words[..at]) == SectionKind.Experience ? new(SectionKind.Experience, IsWhole: true) : null;

    /// <summary>"Professional experience in the building of mills and wheels": however long, the words before the small one say what it is.</summary>
    private static bool BeginsWithSection(string[] words) => Array.FindIndex(words, In.Contains) is > 1 and var at && KindOf(words[..at]) is not null;

    private static readonly FrozenSet<string> In = FrozenSet.Create(StringComparer.Ordinal, "in", "im", "dans", "en", "em", "na", "no", "w", "v", "inom");

    private static readonly FrozenSet<string> As = FrozenSet.Create(StringComparer.Ordinal, "as", "als", "como", "come", "jako", "som", "comme");

    /// <summary>"職務経歴（前職）", "Experience (part 1 of 2)": what stands in brackets, and is no year, says which part of it follows.</summary>
    private static HeadingMatch? MatchBeforeBracket(string text)
    {
        var open = text.AsSpan().IndexOfAny('(', '（');
        if (open > 0 && IsLastInBrackets(text) && !HasYear(text.AsSpan(open)) && Match(text[..open]) is { IsWhole: true } whole) return whole;
        // "Experience — 14 years 2 months": how long all of it was.
        return text.AsSpan().IndexOfAny('—', '–') is > 0 and var sign && Durations.IsOnly(text[(sign + 1)..]) && Match(text[..sign]) is { IsWhole: true } work ? work : null;
    }

    /// <summary>What closes brackets stands behind the last word; a picture may follow.</summary>
    private static bool IsLastInBrackets(string text) => text.AsSpan().LastIndexOfAny(')', '）') is > 0 and var close && !text.Skip(close).Any(char.IsLetterOrDigit);

    /// <summary>"2. 경력", "二、工作经验": that of a heading, and no year.</summary>
    private static bool IsNumber(string word) => word.Length <= 2 && (word.All(char.IsAsciiDigit) || word.All(character => "一二三四五六七八九十".Contains(character)));

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            digits = char.IsAsciiDigit(character) ? digits + 1 : 0;
            if (digits == 4) return true;
        }
        return false;
    }

    /// <summary>"工作经历 Work Experience", "Education 학력": the same in two languages.</summary>
    private static HeadingMatch? MatchInBothTongues(string[] words)
    {
        var latin = words.Where(word => !EastAsian.IsIn(word)).ToArray();
        return latin.Length > 0 && KindOf(latin) is { } kind && MatchUnspaced([.. words.Where(word => EastAsian.IsIn(word))]) is { IsWhole: true } own && own.Kind == kind ? own : null;
    }

    /// <summary>Korean parts its words, but the spaces inside a compound are everybody's choice: 기술 스택, 기술스택.</summary>
    private static HeadingMatch? MatchUnspaced(string[] words)
    {
        var text = string.Concat(words.SkipWhile(IsNumber));
        foreach (var (phrase, kind) in Unspaced)
        {
            if (text.Contains(phrase, StringComparison.Ordinal) && phrase.Length * (text.EndsWith(phrase, StringComparison.Ordinal) ? 4 : 3) >= text.Length) return new(kind, IsWhole: phrase.Length == text.Length);
        }
        return null;
    }

    private static Dictionary<string, Heading> Index()
    {
        var phrases = new Dictionary<string, Heading>(StringComparer.Ordinal);
        foreach (var (list, kind, language) in Vocabulary.Headings)
        {
            var heading = new Heading(kind, language);
            for (var rest = list.AsSpan(); WordTable.TakeWord(ref rest, out var words);)
            {
                if (FoldedWords.Phrase(words) is { Length: > 0 } phrase) phrases.TryAdd(phrase, heading);
            }
        }
        return phrases;
    }

    private sealed record Heading(SectionKind Kind, string Language);
}

/// <param name="Kind">What the section is about.</param>
/// <param name="IsWhole">The heading says nothing else.</param>
internal sealed record HeadingMatch(SectionKind Kind, bool IsWhole)
{
    /// <summary>"Work &amp; Education": entries of both kinds stand below it.</summary>
    public bool NamesWorkAndStudy { get; init; }

    /// <summary>It is a sentence or question with a word that tells.</summary>
    public bool IsSentence { get; init; }
}
