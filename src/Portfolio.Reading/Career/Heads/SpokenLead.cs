using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>How a sentence comes to a title ("I have been working as a", "ich war", "pracowałam jako"): words that are neither title nor employer.</summary>
internal static class SpokenLead
{
    private const int MostWords = 7;

    private static readonly WordSet Pronouns = new("i, he, she, they, er, sie, il, elle, ella, él, ela, ele, lei, lui, ona, on, hij, zij, hon, han, hun, она, он, вона, він, ich, je, j, yo, eu, io, ik, jag, jeg, ja, я".Split(", "));

    private static readonly WordSet Possessives = new("my, our, his, her, mein, meine, mon, ma, notre, mi, nuestro, minha, meu, mia, mio, moja, moje, mijn, min, mitt, мой, моя, мій".Split(", "));

    private static readonly WordSet Verbs = new(("am, is, was, were, been, worked, working, work, served, serving, employed, joined, started, hired, bin, ist, war, arbeite, arbeitet, arbeitete, gearbeitet, tätig, suis, est, était, étais, été, exerce, exerçais, exercé, travaille, travaillais, travaillé, soy, es, fue, fui, era, trabajo, trabajé, trabajaba, trabajado, ejerzo, ejercí, "
        + "sou, é, foi, trabalho, trabalhei, trabalhava, atuo, atuei, atuava, sono, è, ero, stato, stata, lavoro, lavorato, lavoravo, jestem, jest, był, była, byłem, byłam, pracuję, pracowałem, pracowałam, jsem, byl, byla, pracuji, pracoval, pracovala, ben, is, werkt, werk, werkte, gewerkt, "
        + "är, var, arbetar, arbetade, arbetat, jobbar, jobbade, jobbat, работаю, работал, работала, был, была, працюю, працював, працювала, був, була").Split(", "));

    private static readonly WordSet As = new("as, als, comme, como, come, jako, som".Split(", "));

    private static readonly WordSet Small = new("have, ve, had, has, here, there, hier, ici, aquí, qui, tutaj, tady, här, тут, currently, presently, now, then, also, habe, derzeit, zurzeit, dann, ai, actuellement, he, actualmente, tenho, atualmente, ho, attualmente, obecnie, nyní, heb, nu, har, сейчас, зараз, a, an, the, eine, einer, un, une, uma, um, una, en, ett, een".Split(", "));

    /// <summary>"I lead …", "My team …": it tells, and names no post.</summary>
    public static bool IsTold(string text) => FoldedWords.Of(text) is [var first, ..] && (Pronouns.HasAny([first]) || Possessives.HasAny([first]));

    /// <summary>How many characters from an offset on it has, the space behind it included; 0 where there is none.</summary>
    public static int LengthIn(string text, int start)
    {
        var at = start;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ',' or ':' or ')')) at++;
        var (words, hasVerb, hasAs) = (0, false, false);
        var isSpoken = false;
        while (words <= MostWords)
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is >= '\u0300' and <= '\u036F')) end++;
            if (end == at) break;
            ReadOnlySpan<string> word = [FoldedWords.Fold(text.AsSpan(at, end - at))];
            // "Arbeite ich als", "war jag": behind dates the verb stands first.
            var isPronoun = (words == 0 || (words == 1 && hasVerb)) && Pronouns.HasAny(word);
            var isVerb = Verbs.HasAny(word);
            if (!isPronoun && !isVerb && !As.HasAny(word) && !Small.HasAny(word)) break;
            (isSpoken, hasVerb, hasAs) = (isSpoken || isPronoun, hasVerb || isVerb, hasAs || As.HasAny(word));
            words++;
            at = end;
            while (at < text.Length && text[at] is ' ' or '\'' or '’') at++;
        }
        // "Working Student" is a title, and "Was ist was" the name of a firm.
        return hasVerb && words > 1 && (isSpoken || hasAs) ? at - start : 0;
    }
}
