namespace Portfolio.Reading.Career.Words;

/// <summary>Words that stand where others name who gave the post ("Freelance", "Self-employed"), and not for what somebody is ("Freelancer").</summary>
internal static class OwnBoss
{
    private static readonly WordSet Persons = new(("freelancer, independent, sole trader, sole proprietor, freiberufler, freier mitarbeiter, freie mitarbeiterin, einzelunternehmer, indépendant, indépendante, auto entrepreneur, auto entrepreneuse, micro entrepreneur, "
        + "lavoratore autonomo, consulente indipendente, zzper, frilansare, frilanser, egenföretagare, фрилансер, самозанятый, самозанятая, индивидуальный предприниматель, 自由职业者, 独立开发者, 自由工作者").Split(", "));

    /// <param name="words">All words of a name, folded.</param>
    public static bool Is(ReadOnlySpan<string> words) => LengthAt(words) is > 0 and var length && length == words.Length;

    /// <summary>How many words of that kind there are at the beginning.</summary>
    public static int LengthAt(ReadOnlySpan<string> words) => words.Length > 0 && Vocabulary.SelfEmployed.LengthAt(words, 0) is > 0 and var length && Persons.LengthAt(words, 0) == 0 ? length : 0;
}
