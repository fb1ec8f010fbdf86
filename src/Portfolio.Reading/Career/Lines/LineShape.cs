using System.Buffers;
using System.Collections.Frozen;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Lines;

/// <summary>What a line may be by its shape: the head of something, a label, a place, or text.</summary>
internal static class LineShape
{
    private const int LongestHead = 110;
    private const int LongestPlainHead = 80;
    private const int MostWordsOfField = 12;
    private const int MostWordsInBold = 12;
    private const int LongestField = 60;
    private const int PostcodeWithDot = 6;

    /// <summary>It stands out: a heading, a term, a bold line.</summary>
    public static bool StandsOut(Unit unit) => unit.Line is { IsBlank: false } line && line.Text.Length <= LongestHead + 40 && unit.Kind switch
    {
        UnitKind.Heading or UnitKind.Term or UnitKind.Cell => true,
        _ => (line.IsBold || (line.StartsBold && !IsLabelled(line) && !StartsWithBoldLabel(line) && line.Words.Length <= 14)) && !EndsAsSentence(line) && line.Text.Length <= LongestHead,
    };

    /// <summary>"**Front end:** Angular, Docker": a label in bold and what it labels, unless that is a field of an entry, or when it was.</summary>
    private static bool StartsWithBoldLabel(TextLine line)
    {
        var colon = line.Text.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && line.StyleAt(colon).HasFlag(TextStyle.Bold) && line.Text.AsSpan(colon + 1).ContainsAnyExcept(" *_")
            && !line.StyleAt(line.Text.Length - 1).HasFlag(TextStyle.Bold) && line.Dates.Finds.IsEmpty && FieldLabels.Of(line.Text[..colon]) is null;
    }

    /// <summary>"**Acme** Coordinator and developer of …": a name in bold, and behind it as many words as there are.</summary>
    public static bool StartsWithName(TextLine line) => line.StartsBold && !line.IsBold && !IsLabelled(line) && !StartsWithBoldLabel(line);

    /// <summary>It may belong to a head: short, and no sentence.</summary>
    public static bool IsShort(Unit unit) => unit.Line is { IsBlank: false } line && line.Text.Length <= LongestPlainHead && line.Words.Length is > 0 and <= 10
        && !EndsAsSentence(line) && !IsLabel(line) && !IsBullet(line.Text);

    /// <summary>"**BSc** – School of Mills": the first words in bold say what was studied, and not where.</summary>
    public static bool HasDegreeInBold(TextLine line) => line.Styles.FirstOrDefault(range => range.Style.HasFlag(TextStyle.Bold)) is { } bold && line.WordsIn(bold.Start, bold.End) is var words && Vocabulary.Studies.HasAny(words) && !Vocabulary.Institutions.HasAny(words);

    private static readonly SearchValues<char> BetweenCode = SearchValues.Create(" \u00A0,;|/·•+&-–—.");

    /// <summary>"`go`, `sql`": several stretches of code and nothing else are what was used.</summary>
    public static bool ListsCode(TextLine line)
    {
        var stretches = 0;
        foreach (var inline in line.Content)
        {
            if (inline is CodeSpan) stretches++;
            else if (inline is not TextRun { Text: var text } || text.AsSpan().ContainsAnyExcept(BetweenCode)) return false;
        }
        return stretches > 1 && line.Dates.Finds.IsEmpty;
    }

    /// <summary>The heading of something inside an entry ("Technologies used:").</summary>
    public static bool IsLabel(TextLine line)
    {
        var text = line.Text.AsSpan().Trim().TrimEnd('*').TrimEnd();
        if (text.EndsWith(":") || text.EndsWith("：")) return true;
        var words = line.Words;
        if (words.Length is 0 or > 6) return IsLabelled(line);
        return Vocabulary.Body.IsWhole(string.Join(' ', words)) || NamesTwoOfBody(words) || IsLabelled(line);
    }

    /// <summary>"Responsibilities and achievements"; "Tools and methods" may be a department.</summary>
    private static bool NamesTwoOfBody(string[] words) => Array.FindIndex(words, And.IsWhole) is > 0 and var at && at + 1 < words.Length && Deeds.HasAny(words)
        && Vocabulary.Body.IsWhole(string.Join(' ', words[..at])) && Vocabulary.Body.IsWhole(string.Join(' ', words[(at + 1)..]));

    private static readonly WordSet Deeds = new("responsibilities, achievements, accomplishments, duties, tasks, highlights, contributions, aufgaben, verantwortlichkeiten, erfolge, ergebnisse, missions, responsabilités, réalisations, responsabilidades, funciones, logros, tareas, atividades, conquistas, responsabilità, mansioni, risultati, taken, obowiązki, osiągnięcia, povinnosti, обязанности, достижения, обов язки, досягнення".Split(", "));

    private static readonly WordSet And = new("and, und, et, y, e, i, en, och, a, и, та, і".Split(", "));

    /// <summary>A heading of something inside an entry.</summary>
    public static bool IsInner(Unit unit) => IsLabel(unit.Line!) || (unit.Kind == UnitKind.Heading && ((Vocabulary.Employment.IsWhole(string.Join(' ', unit.Line!.Words)) && !Vocabulary.Titles.HasAny(unit.Line.Words)) || IsSection(unit.Line) || NamesKindOfPosts(unit.Line)));

    /// <summary>"Research", "Full time" above several entries is no employer either.</summary>
    public static bool NamesKindOfPosts(TextLine line) => Vocabulary.KindsOfPosts.IsAll(line.Words);

    /// <summary>"Internships" above an entry is no employer: the words of a section, and of no profession.</summary>
    private static bool IsSection(TextLine line) => line.Words.Length <= 3 && line.NamedSection is { IsWhole: true } && !Vocabulary.Titles.HasAny(line.Words);

    /// <summary>A label and its value on one line ("Technologies: Go, SQL"), unless the value is a field of an entry.</summary>
    public static bool IsLabelled(TextLine line)
    {
        var colon = FieldLabels.EndIn(line.Text);
        if (colon is <= 0 or > 40) return false;
        // "1.【実績：…": a number counts what is told.
        var words = FoldedWords.Of(line.Text.AsSpan(0, colon).TrimStart("0123456789. ").ToString());
        return Vocabulary.Body.IsAll(words) && !Vocabulary.Labels.ContainsKey(string.Join(' ', words));
    }

    /// <summary>"Contract: permanent": on which terms a post was, beside its other fields. "Modalidade: remoto" says where.</summary>
    public static bool SaysTerms(TextLine line) => line.Text.AsSpan().IndexOfAny(':', '：') is > 0 and var colon && Terms.IsWhole(string.Join(' ', line.WordsIn(0, colon)!)) && !PlaceWords.AreRemote(line.WordsIn(colon, line.Text.Length));

    private static readonly WordSet Terms = new(("terms, contract, contract type, type of contract, employment type, type of employment, working hours, workload, regime, regime de contratação, tipo de contrato, tipo de contratação, contrato, motivo da saída, motivo de saída, modalidade, vínculo, empresa prestadora de serviço, modalidad, motivo de salida, motivo de la salida, jornada, "
        + "type de contrat, contrat, motif de départ, anstellungsart, beschäftigungsart, vertragsart, austrittsgrund, grund des austritts, pensum, tipo di contratto, contratto, rodzaj umowy, typ umowy, причина увольнения, причина ухода, тип занятости").Split(", "));

    /// <summary>"Position: Kayak Guide": the label says which field of the entry the value is.</summary>
    public static bool IsField(TextLine line)
    {
        var colon = FieldLabels.EndBeforeValue(line.Text);
        return colon is > 0 and <= LongestField && line.Words.Length <= MostWordsOfField + FoldedWords.Of(line.Text[..colon]).Length && FieldLabels.Of(line.Text[..colon]) is FieldLabel.Title or FieldLabel.Organization or FieldLabel.Location
            && line.Text.AsSpan(colon + 1).ContainsAnyExcept(' ', '*');
    }

    /// <summary>"Page 1 of 2", left over from the pages of a document.</summary>
    public static bool NumbersPage(TextLine line) => line.Words is ["page", var page, "of", var pages] && page.All(char.IsAsciiDigit) && pages.All(char.IsAsciiDigit);

    /// <summary>An e-mail address stands in it: it is about the person.</summary>
    public static bool HasMail(TextLine line) =>
        line.Text.Contains('@', StringComparison.Ordinal) && line.Text.Split([' ', '\t', ',', ';', '|', '(', ')', '<', '>'])
            .Any(word => word.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && word.IndexOf('.', at) > at + 1);

    /// <summary>"[EN](cv.en.md) | RU", "[Short CV](…)": a link or two, and hardly a word beside them.</summary>
    public static bool LeadsElsewhere(TextLine line) => line.Words.Length <= MostWordsOfLinks && line.Styles.Any(range => range.Style.HasFlag(TextStyle.Link)) && line.Styles.Where(range => !range.Style.HasFlag(TextStyle.Link)).Sum(range => line.Text.AsSpan(range.Start, range.End - range.Start).Trim(" |/·,-[]()").Length) <= LongestBesideLinks;

    private const int MostWordsOfLinks = 6;

    private const int LongestBesideLinks = 3;

    public static bool IsPlace(TextLine line) => PlaceWords.IsPlace(line.Text);

    /// <summary>"Kazan, example.org": a place and what else there is to say of it.</summary>
    public static bool StartsWithPlace(TextLine line)
    {
        var comma = line.Text.AsSpan().IndexOfAny(',', '·', '|');
        return comma > 0 && PlaceWords.Score(line.Text[..comma]) == 3;
    }

    /// <summary>"**Professor**.": a few words in bold are none, whatever stands behind them.</summary>
    private static bool EndsAsSentence(TextLine line) => EndsAsSentence(line.Text) && !EndsWithPlace(line.Text) && !(line.IsBold && line.Words.Length <= MostWordsInBold && line.Text.TrimEnd().EndsWith('.'));

    /// <summary>"Makers of mills. Springfield, Ohio.", "Windmill, Springfield, Canada.": the stop stands behind a place.</summary>
    public static bool EndsWithPlace(string text)
    {
        var last = text.AsSpan().TrimEnd().TrimEnd('.');
        return IsPlaceBehind(last, ". ") || (IsPlaceBehind(last, ", ") && last[..last.IndexOf(',')] is var name && (SaysNames(name) || IsPostAt(name)));
    }

    /// <summary>"Mill Technician at Wind and Water"; "Worked at Wind and Water" tells what was done.</summary>
    private static bool IsPostAt(ReadOnlySpan<char> text)
    {
        foreach (var at in PostAt)
        {
            if (text.IndexOf(at) is > 0 and var start && SaysNames(text[..start]) && SaysNames(text[(start + at.Length)..]) && Vocabulary.Titles.HasAny(FoldedWords.Of(text[..start].ToString()))) return true;
        }
        return false;
    }

    private static readonly string[] PostAt = [" at ", " bei ", " chez "];

    /// <summary>Every word begins with a capital or has one, but for small ones.</summary>
    public static bool SaysNames(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split(' '))
        {
            var word = text[part];
            if (!word.IsEmpty && char.IsLower(word[0]) && !word.ContainsAnyInRange('A', 'Z') && !OfNames.Contains(word.ToString())) return false;
        }
        return true;
    }

    /// <summary>It begins with a small letter, and not as "iMill" does.</summary>
    public static bool StartsSmall(ReadOnlySpan<char> text) => text is [var initial, ..] && char.IsLower(initial) && (text.IndexOf(' ') is >= 0 and var end ? text[..end] : text) is var word && (!word.ContainsAnyInRange('A', 'Z') || word is "iOS" or "iPhone" or "iPad" or "macOS" or "eCommerce" or "eLearning");

    /// <summary>"of the", "de la": nothing but words that stand within names.</summary>
    public static bool JoinsNames(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split(' '))
        {
            if (!OfNames.Contains(text[part].ToString())) return false;
        }
        return true;
    }

    private static readonly FrozenSet<string> OfNames = FrozenSet.Create(StringComparer.Ordinal, "of", "the", "and", "for", "in", "de", "du", "des", "la", "le", "les", "del", "los", "las", "do", "da", "dos", "di", "della", "und", "für", "der", "y", "et", "e", "van", "och", "w", "i");

    private static bool IsPlaceBehind(ReadOnlySpan<char> text, string sign) => text.LastIndexOf(sign) is > 0 and var at && PlaceWords.Score(text[(at + sign.Length)..].ToString()) == 3;

    public static bool EndsAsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd();
        if (end.IsEmpty || end[^1] is not ('.' or '!' or '?' or ';' or '。' or '…')) return false;
        // "Acme Inc." ends with a dot as well.
        var word = end[(end.LastIndexOf(' ') + 1)..];
        // "Springfield, OH 45501.": a place.
        if (word.Length == PostcodeWithDot && !word[..^1].ContainsAnyExceptInRange('0', '9')) return false;
        // "Windmill, Springfield, U.S."
        if (word is [>= 'A' and <= 'Z', '.', >= 'A' and <= 'Z', '.'] or [>= 'A' and <= 'Z', '.', >= 'A' and <= 'Z', '.', >= 'A' and <= 'Z', '.'] && end[..^word.Length].TrimEnd().EndsWith(",")) return false;
        return (word.Length > 5 && !word[..^1].Contains('.')) || end.Count(' ') > 8 || end[^1] is '。';
    }

    private static bool IsBullet(string text) => text.AsSpan().TrimStart() is ['•' or '-' or '*' or '–' or '✓' or '➢' or '·', ..] or ['o', ' ', ' ', ..];
}
