namespace Portfolio.Reading.Career.Words;

/// <summary>Reads labels of fields.</summary>
internal static class FieldLabels
{
    /// <summary>Above a column beside dates "Name" is that of an employer; elsewhere it is that of a person.</summary>
    private static readonly WordSet Names = new("name, nom, nombre, nome, naam, nazwa, název, namn, название, назва, 名称".Split(", "));

    /// <summary>What the head of a column announces; null where it is none.</summary>
    public static FieldLabel? OfColumn(string text) => Of(text) ?? (Names.IsWhole(FoldedWords.Phrase(text)) ? FieldLabel.Organization : OfOneWord(FoldedWords.Of(text)));

    /// <summary>"School attended", "Degree / course": what the words announce that announce something, where they say the same, and none is of what somebody did.</summary>
    private static FieldLabel? OfOneWord(string[] words) =>
        words.Length is > 1 and <= MostWordsOfColumn && !Vocabulary.Body.HasAny(words) && !Others.HasAny(words) && words.Select(Of).OfType<FieldLabel>().Distinct().ToList() is [(FieldLabel.Title or FieldLabel.Organization) and var only] ? only : null;

    private const int MostWordsOfColumn = 3;

    /// <summary>"Company size", "Job level": what is said of it, and not what it is called.</summary>
    private static readonly WordSet Others = new("sector, size, type, level, industry, field, website, site, url, link, logo, number, nr, no, id, code, status, branche, größe, art, typ, nummer, secteur, taille, niveau, tamaño, tipo, nivel, setor, tamanho, nível, settore, dimensione, livello, branża, wielkość, rodzaj, poziom".Split(", "));

    /// <summary>Where the label ends that a line begins with: its colon, or what closes the brackets that the line opens with ("【期間】2014 – 2016"); less than 1 where it has none.</summary>
    public static int EndIn(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOfAny(':', '：');
        if (text.TrimStart() is not ['【' or '［', ..]) return colon;
        var close = text.IndexOfAny('】', '］');
        return close > 0 && (colon < 0 || close < colon) ? close : colon;
    }

    /// <summary>As <see cref="EndIn"/>; or the dash behind what a line begins with, where that is the label of a field ("Position - Miller").</summary>
    public static int EndBeforeValue(string text)
    {
        var colon = EndIn(text);
        var dash = text.AsSpan(0, Math.Min(text.Length, LongestBeforeDash)).IndexOfAny('-', '–', '—');
        var isSpaced = dash > 1 && text[dash - 1] == ' ' && dash + 1 < text.Length && text[dash + 1] == ' ';
        return isSpaced && (colon < 1 || dash < colon) && IsBeforeDash(text[..(dash - 1)], text.AsSpan(dash + 1)) ? dash : colon;
    }

    private const int LongestBeforeDash = 26;

    /// <summary>Before a dash a label is what is hardly anything else ("School - Teacher", "Time - Keeper"), and the value is a name.</summary>
    public static bool IsBeforeDash(string label, ReadOnlySpan<char> value) => value.TrimStart(" *_") is [var first, ..] && char.IsUpper(first) && BeforeDashes.IsWhole(FoldedWords.Phrase(label));

    /// <summary>"（职位-木工）": how long such a label is with its dash, in signs that no spaces part; 0 where the text begins with none.</summary>
    public static int LengthBeforeDash(ReadOnlySpan<char> text)
    {
        var dash = text[..Math.Min(text.Length, LongestUnspaced)].IndexOf('-');
        return dash > 1 && EastAsian.Is(text[0]) && BeforeDashes.IsWhole(text[..dash].ToString()) ? dash + 1 : 0;
    }

    private const int LongestUnspaced = 6;

    private static readonly WordSet BeforeDashes = new(("role, job title, position held, company, company name, employer, cargo, função, puesto, empresa, empregador, empleador, fonction, intitulé du poste, entreprise, employeur, funktion, berufsbezeichnung, arbeitgeber, mansione, ruolo, azienda, datore di lavoro, functie, werkgever, stanowisko, pracodawca, pozice, zaměstnavatel, "
        + "befattning, arbetsgivare, должность, работодатель, компания, посада, роботодавець, 职位, 职务, 岗位, 担任职务, 职称, 公司, 公司名称, 職位, 職務, 公司名稱, 役職, 職種, 会社名, 직책, 직위, 직무, 회사, 회사명").Split(", "));

    /// <summary>What a label announces; null where it is none.</summary>
    public static FieldLabel? Of(string text)
    {
        var phrase = FoldedWords.Phrase(text);
        return Vocabulary.Labels.TryGetValue(phrase, out var label) ? label : OfFirstPart(text);
    }

    /// <summary>"所属 / 契約形態": the first of two that announces something.</summary>
    private static FieldLabel? OfFirstPart(string text) =>
        text.Length <= LongestOfParts && EastAsian.IsIn(text) && text.Contains(" / ", StringComparison.Ordinal) ? text.Split('/', '／').Select(FoldedWords.Phrase).Select(part => Vocabulary.Labels.TryGetValue(part, out var label) ? label : (FieldLabel?)null).FirstOrDefault(label => label is not null) : null;

    private const int LongestOfParts = 30;
}
