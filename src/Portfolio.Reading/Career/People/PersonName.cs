using System.Collections.Frozen;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.People;

/// <summary>Tells names of people from other words, by their shape.</summary>
internal static class PersonName
{
    private const int MostWords = 5;
    private const int FewestWordsOfSentence = 6;
    private const int LongestAbbreviation = 3;
    private const int MostSyllables = 4;
    private const int ShortestSchool = 8;

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(StringComparer.Ordinal,
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "der", "den", "von", "zu", "zur", "bin", "ibn", "ben", "bint", "abu", "ould", "al", "el", "ter", "ten", "af", "e", "y", "i", "och", "st");

    private static readonly FrozenSet<string> Documents = FrozenSet.Create(StringComparer.Ordinal,
        "resume", "resumes", "cv", "curriculum", "vitae", "lebenslauf", "zyciorys", "zivotopis", "curriculo", "meritforteckning", "of", "s", "von", "the", "my", "reziume", "portrait", "photo", "picture", "headshot", "foto", "bild", "履歴書", "職務経歴書", "業務経歴書", "経歴書", "記載内容", "目次", "目录", "目錄", "목차",
        "简历", "个人简历", "中文简历", "求职简历", "简历模板", "履歷", "履歷表", "個人履歷", "簡歷", "이력서", "국문이력서", "경력기술서", "자기소개서", "포트폴리오");

    /// <summary>"Download PDF", "Descargar CV": what a link does; "Computer Engineering": what somebody has learned, or made.</summary>
    private static readonly FrozenSet<string> NoNames = FrozenSet.Create(StringComparer.Ordinal, "pdf", "docx", "download", "descargar", "descarga", "telecharger", "herunterladen", "scarica", "baixar", "pobierz", "stahnout", "skachat", "copy", "version", "github", "linkedin", "gitlab", "twitter",
        "program", "programme", "science", "sciences", "engineering", "design", "system", "systems", "solutions", "technologies", "academy", "project", "projects", "development", "develop", "trade", "support");

    /// <summary>No space stands between whose it is and what it is.</summary>
    private static readonly string[] GluedDocuments = ["的个人简历", "的简历", "个人简历", "简历", "的履歷", "履歷", "の履歴書", "の職務経歴書"];

    private static readonly FrozenSet<string> Honorifics = FrozenSet.Create(StringComparer.Ordinal,
        "prof", "dr", "doc", "mgr", "inz", "mgr inz", "dr inz", "ing", "bc", "dipl", "dipl ing", "mag", "phdr", "rndr", "mudr", "judr", "sir", "dame", "mr", "mrs", "ms", "mx", "herr", "frau", "dott", "dott ssa", "sr", "sra", "med", "habil", "hab", "rer", "nat", "h c", "univ", "rev", "revd", "reverend", "the", "dra");

    /// <summary>Names as well, where they have no dot.</summary>
    private static readonly FrozenSet<string> Short = FrozenSet.Create(StringComparer.Ordinal, "maj", "capt", "cpt", "col", "lt", "sgt", "hon", "arch", "avv", "eng", "engr", "lic");

    /// <summary>Between the document and whose it is: "Curriculum vitae van", "CV de".</summary>
    private static readonly FrozenSet<string> Belonging = FrozenSet.Create(StringComparer.Ordinal, "van", "de", "di", "da", "do", "for", "för", "for:", "d'", "del", "von", "af");

    /// <summary>The name on a line, also where more stands beside it ("Resume of Ada Lovelace", "Ada Lovelace - Engineer"); null where there is none.</summary>
    public static string? In(TextLine line)
    {
        if (NameRemarks.BeforeHandle(line.Text) is { } called) return In(new TextLine([new Model.Text.TextRun(called)]));
        if (line.Text.Length > 120 || line.Text.Contains('@', StringComparison.Ordinal)) return null;
        // "Ada Lovelace `Miller`"
        if (line.Styles.FirstOrDefault(range => range.Style.HasFlag(TextStyle.Code)) is { Start: > 0 } code && In(new TextLine(line.Slice(0, code.Start))) is { } before) return before;
        if (WithNickname(line.Text) is { } nicknamed) return nicknamed;
        var start = LengthOfHonorifics(line.Text);
        foreach (var chunk in HeadChunks.Of(line, [], start))
        {
            var written = line.Text[chunk.Start..chunk.End];
            // "Miller at Wind and Wheel"
            if (chunk.Before is HeadSeparator.At or HeadSeparator.In && Vocabulary.Titles.HasAny(line.WordsIn(start, chunk.Start))) return null;
            if (AfterIAm(written) is { } said) return said;
            if (IsLabel(line, chunk.Start, chunk.End) || (chunk.Before == HeadSeparator.Comma && line.Words.Length >= FewestWordsOfSentence && line.Text.TrimEnd().EndsWith('.'))) return null;
            var text = WithoutLetters(WithoutDocument(written[(chunk.Before == HeadSeparator.Colon ? LengthOfHonorifics(written) : 0)..]));
            if (IsName(text) || (text.Length < written.Length && IsSmallName(text))) return HeadText.Clean(text);
        }
        return null;
    }

    /// <summary>"resume of deborah kwan": whoever writes everything small writes the name small, too.</summary>
    private static bool IsSmallName(string text) => text.Count(character => character == ' ') is 1 or 2 && text.All(character => char.IsLower(character) || character is ' ' or '-' or '\'')
        && FoldedWords.Of(text) is var words && !words.Any(NoNames.Contains) && HeadingWords.Match(text) is null && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Organizations.HasAny(words);

    /// <summary>The name that a line starts with, whatever stands behind it: a mail address, a year of birth.</summary>
    public static string? First(TextLine line)
    {
        if (line.Text.Length > 200 || AfterIAm(line.Text) is not null) return null;
        if (NameRemarks.BeforeBirth(line) is { } born && IsName(born)) return HeadText.Clean(born);
        var chunks = HeadChunks.Of(line, [], LengthOfHonorifics(line.Text));
        if (chunks.Count < 2) return null;
        var text = WithoutDocument(line.Text[chunks[0].Start..chunks[0].End]);
        return IsName(text) && !IsLabel(line, chunks[0].Start, chunks[0].End) ? HeadText.Clean(text) : null;
    }

    /// <summary>"Last Change: April 2020", "**Security Tools:** Splunk | Tenable", "2019 | Mill Platform": a label, or what a date stands before, is nobody's name.</summary>
    private static bool IsLabel(TextLine line, int start, int end)
    {
        if (line.Dates.Finds is [var first, ..] && first.End <= start) return true;
        var behind = line.Text.AsSpan(end).TrimStart("* ");
        return (behind.StartsWith(":") || behind.StartsWith("：")) && ((line.Dates.Finds is [var date, ..] && date.Start > end) || (line.StyleAt(end).HasFlag(TextStyle.Bold) && !line.IsBold));
    }

    /// <summary>The text says what kind of document this is, and nothing else.</summary>
    public static bool IsDocument(string? text) => text is not null && FoldedWords.Of(text) is { Length: > 0 } words && Array.TrueForAll(words, Documents.Contains);

    /// <summary>"履歴書（略式）", "CV: short": what kind of document this is stands first.</summary>
    public static bool BeginsWithDocument(string text) => FoldedWords.Of(text) is [var first, ..] && Documents.Contains(first);

    /// <summary>Ada ("Countess") Lovelace: brackets between the words of a name.</summary>
    private static string? WithNickname(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.IndexOf(')', StringComparison.Ordinal);
        if (open < 2 || close < open || close - open > 24 || close + 2 >= text.Length || !char.IsUpper(text[close + 2])) return null;
        var end = text.AsSpan(close).IndexOfAny("|·•,");
        var name = WithoutDocument(end < 0 ? text : text[..(close + end)]);
        return IsName(name) ? HeadText.Clean(name) : null;
    }

    /// <summary>"Prof. Dr.": all of them or none.</summary>
    private static int LengthOfHonorifics(string text)
    {
        var at = 0;
        while (true)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            if (end == at || end >= text.Length || !(Honorifics.Contains(FoldedWords.Phrase(text[at..end])) || (text[end - 1] == '.' && Short.Contains(FoldedWords.Phrase(text[at..end]))))) return at == LengthOfThe && text.StartsWith("The ", StringComparison.Ordinal) ? 0 : at;
            at = end + 1;
        }
    }

    /// <summary>"The Reverend": the article alone is none.</summary>
    private const int LengthOfThe = 4;

    /// <summary>The name behind "I'm" or "My name is".</summary>
    public static string? AfterIAm(string text)
    {
        if (EastAsian.IsIn(text) && Introduction.NameIn(text) is { } introduced && IsName(introduced)) return introduced;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length && at < 30; at++)
        {
            for (var length = 1; length <= 3 && at + length < words.Length; length++)
            {
                if (!Vocabulary.IAm.IsWhole(FoldedWords.Phrase(string.Join(' ', words, at, length)))) continue;
                if (At(words.Skip(at + length)) is { } name) return name;
            }
        }
        return null;
    }

    /// <summary>The name that the words of a sentence begin with; null where they begin with none.</summary>
    public static string? At(IEnumerable<string> words)
    {
        var name = new List<string>();
        foreach (var word in words.Take(4))
        {
            var bare = word.TrimEnd(',', '.', '!', ';', ':');
            if (bare.Length == 0 || !(char.IsUpper(bare[0]) || (name.Count > 0 && Particles.Contains(FoldedWords.Fold(bare))))) break;
            name.Add(bare);
            // A full stop behind more than an initial or "Dr." ends the sentence.
            if (bare.Length < word.Length && (word[^1] != '.' || bare.Length > LongestAbbreviation)) break;
        }
        while (name.Count > 0 && char.IsLower(name[^1][0])) name.RemoveAt(name.Count - 1);
        return name.Count >= 2 && IsName(string.Join(' ', name)) ? string.Join(' ', name) : null;
    }

    /// <summary>"Ada Lovelace MVB MRCVS": the letters of degrees and societies behind a name.</summary>
    private static string WithoutLetters(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = words.Length;
        while (named > 2 && Letters.Contains(words[named - 1].TrimEnd(','))) named--;
        return named < words.Length ? string.Join(' ', words[..named]) : text;
    }

    private static readonly FrozenSet<string> Letters = FrozenSet.Create(StringComparer.Ordinal, "PhD", "Ph.D.", "MD", "MBA", "MSc", "MEng", "BSc", "MPH", "LLM", "JD", "RN", "CPA", "CFA", "PMP", "CISSP", "ACA", "ACCA", "FCA", "CEng", "MIET", "MIEE", "P.Eng.", "MVB", "MRCVS", "MRCP", "FRCS", "MBBS", "MBE", "OBE", "CBE", "KC", "QC", "RIBA", "AIA", "FRSA", "RGN");

    private static string WithoutDocument(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var all = words.Count;
        while (words.Count > 0 && Documents.Contains(FoldedWords.Phrase(words[0]))) words.RemoveAt(0);
        if (words.Count < all && words.Count > 2 && Belonging.Contains(words[0])) words.RemoveAt(0);
        while (words.Count > 0 && Documents.Contains(FoldedWords.Phrase(words[^1]))) words.RemoveAt(words.Count - 1);
        // "Ada Lovelace Mill Management Resume"
        if (words.Count < all && words.Count > 2 && words.FindIndex(2, word => FoldedWords.Of(word) is var parts && parts.Any(NoNames.Contains)) is > 0 and var trade) words.RemoveRange(trade, words.Count - trade);
        var name = string.Join(' ', words);
        if (Array.Find(GluedDocuments, name.EndsWith) is { } document) return name[..^document.Length];
        // "홍길동의 이력서"
        if (words.Count < all && words.Count == 1 && name.EndsWith('의') && name.Length > 3) return name[..^1];
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
    }

    private static bool IsName(string text)
    {
        if (text.Any(char.IsDigit) || HeadingWords.Match(text) is { IsWhole: true }) return false;
        if (EastAsian.IsIn(text)) return HeadingWords.Match(text) is null && IsEastAsian(text);
        var words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (text.Count(character => character == ' ') + 1 is < 2 or > MostWords) return false;
        // "Mai Le", "Kim Do": with a capital and at the end a family name; "Ben Smith": at the beginning a given one.
        if (words.Where((word, at) => !Particles.Contains(FoldedWords.Fold(word)) || (at == words.Length - 1 && char.IsUpper(word[0])) || (at == 0 && word is "Ben" or "Abu")).Count() < 2) return false;
        var folded = FoldedWords.Of(text);
        if (Array.Exists(folded, NoNames.Contains)) return false;
        // "André Sá": the family, and no legal form; Nikita is no nursery.
        var named = text.EndsWith(" Sá", StringComparison.Ordinal) ? folded[..^1] : folded[0] == "nikita" ? folded[1..] : folded;
        if (TradeNames.SayTrade(named) || Vocabulary.Organizations.HasAny(named) || NamesSchool(named) || PlaceWords.NamesKnownPlaces(folded)) return false;
        return words.Where((word, at) => !IsBehindHyphen(text, word, at)).All(word => IsNameWord(word.Trim('"', '“', '”', '(', ')', '\'', ','))) && folded.Length >= 2;
    }

    /// <summary>"Polytechnique Montreal". Short names of schools are those of people, too: Greta, Kit, Tu, Vives, Vu.</summary>
    private static bool NamesSchool(ReadOnlySpan<string> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Length >= ShortestSchool && Vocabulary.Institutions.LengthAt(words, at) > 0) return true;
        }
        return false;
    }

    /// <summary>"Ji-woo": the second half of a name may be small.</summary>
    private static bool IsBehindHyphen(string text, string word, int at) => at > 0 && word.All(char.IsLower) && text.Contains("-" + word, StringComparison.Ordinal) && !text.Contains(" " + word, StringComparison.Ordinal);

    private static bool IsNameWord(string word) =>
        word.Length == 0 || (char.IsUpper(word[0]) && word.All(character => char.IsLetter(character) || character is '.' or '\'' or '’' or '-')) || Particles.Contains(FoldedWords.Fold(word));

    /// <summary>"水野　風子（Mizuno Fuko）": family and given name with a space between them, and perhaps how they are read; null for anything else.</summary>
    public static string? InTwoParts(string text)
    {
        var open = text.AsSpan().IndexOfAny('(', '（');
        var name = (open < 0 ? text : text[..open]).Trim();
        return name.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries) is [{ Length: <= LongestPart } family, { Length: <= LongestPart } given] && EastAsian.IsIn(family) && EastAsian.IsIn(given) && IsEastAsian(name) ? HeadText.Clean(name) : null;
    }

    private const int LongestPart = 4;

    private static bool IsEastAsian(string text)
    {
        var letters = text.Count(char.IsLetter);
        var words = FoldedWords.Of(text);
        // A Korean name has a family name of one syllable or two, and hardly ever more than four in all: longer words are no name.
        if (EastAsian.HasHangul(text) && (letters > MostSyllables || words.Length > 2 || !words.All(word => word.All(EastAsian.IsHangul)))) return false;
        return letters is >= 2 and <= 8 && text.Length <= 12 && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Organizations.HasAny(words);
    }
}
