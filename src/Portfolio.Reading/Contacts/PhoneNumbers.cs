using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Finds telephone numbers in a line, and tells them from years, dates, figures and the numbers of books.</summary>
internal static partial class PhoneNumbers
{
    private const int LongestPiece = 1000;
    private const int LongestContext = 80;
    private const int LongestLabelled = 300;
    private const int FewestDigits = 3;

    /// <param name="line">One line of text.</param>
    /// <param name="isContact">The line stands where contacts stand: forms that could be something else elsewhere count, too.</param>
    /// <param name="isLabelled">What stands around the line says that it is a telephone number.</param>
    public static IEnumerable<(int Start, int Length)> Find(string line, bool isContact, bool isLabelled) =>
        HasDigits(line) ? FindIn(line, isContact, isLabelled) : [];

    /// <summary>Every form of a number has at least three digits, and most lines of a CV have none.</summary>
    private static bool HasDigits(string line)
    {
        var digits = 0;
        foreach (var character in line) digits += char.IsAsciiDigit(character) ? 1 : 0;
        return digits >= FewestDigits;
    }

    private static IEnumerable<(int Start, int Length)> FindIn(string line, bool isContact, bool isLabelled)
    {
        for (var from = 0; from < line.Length;)
        {
            var piece = Piece(line, from);
            foreach (Match candidate in Candidate().Matches(piece))
            {
                foreach (var (start, length) in Parts(candidate))
                {
                    if (IsPhone(piece, start, length, isContact, isLabelled)) yield return (from + start, length);
                }
            }
            if (piece.Length <= LongestLabelled)
            {
                foreach (var (start, length) in Labelled(piece, isLabelled)) yield return (from + start, length);
            }
            from += piece.Length;
        }
    }

    /// <summary>What only a label makes a telephone number: commas between its groups, letters for its digits.</summary>
    private static IEnumerable<(int Start, int Length)> Labelled(string line, bool isLabelled)
    {
        if (line.Contains(',', StringComparison.Ordinal))
        {
            foreach (Match match in CommaCandidate().Matches(line))
            {
                if (match.Value.Count(char.IsAsciiDigit) is >= 7 and <= 15 && !IsPartOfWord(line, match.Index, match.Length) && !DatesOrYears().IsMatch(match.Value)
                    && !match.Value.EndsWith(",000", StringComparison.Ordinal) && IsLabelledAt(match.Index, line, isLabelled)) yield return (match.Index, match.Length);
            }
        }
        foreach (Match match in Vanity().Matches(line))
        {
            if (!IsPartOfWord(line, match.Index, match.Length) && IsLabelledAt(match.Index, line, isLabelled)) yield return (match.Index, match.Length);
        }
    }

    private static bool IsLabelledAt(int start, string line, bool isLabelled) => isLabelled || ContactLabels.PhoneLabelBefore(line[..start]) < start || ContactLabels.EndsWithCall(line[..start]);

    /// <summary>Endless lines are read piece by piece, cut at a space, so that the time stays in proportion to their length.</summary>
    private static string Piece(string line, int from)
    {
        if (from == 0 && line.Length <= LongestPiece) return line;
        if (line.Length - from <= LongestPiece) return line[from..];
        var end = line.LastIndexOf(' ', from + LongestPiece, LongestPiece / 2);
        return line[from..(end > from ? end + 1 : from + LongestPiece)];
    }

    /// <summary>Two numbers with a stroke between them are two; <c>0171/5550100</c> is one.</summary>
    private static IEnumerable<(int Start, int Length)> Parts(Match candidate)
    {
        var text = candidate.Value;
        if (text.Count(char.IsAsciiDigit) <= 13 || !text.Contains('/', StringComparison.Ordinal))
        {
            yield return (candidate.Index, candidate.Length);
            yield break;
        }
        var at = candidate.Index;
        foreach (var part in text.Split('/'))
        {
            var trimmed = part.Trim();
            if (trimmed.Length > 0) yield return (at + part.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length);
            at += part.Length + 1;
        }
    }

    private static bool IsPhone(string line, int start, int length, bool isContact, bool isLabelled)
    {
        var number = line.Substring(start, length);
        var digits = number.Count(char.IsAsciiDigit);
        if (digits is < 6 or > 15 || IsPartOfWord(line, start, length)) return false;
        if (DatesOrYears().IsMatch(BeforeBracket(number).Trim("() "))) return IsLocalAlone(line, start, length, isContact);
        var before = line[Math.Max(0, start - LongestContext)..start];
        var hasLabel = isLabelled || ContactLabels.PhoneLabelBefore(before) < before.Length;
        if (!hasLabel && (PostalCode().IsMatch(number) || OtherNumber().IsMatch(before))) return IsLocalAlone(line, start, length, isContact);
        if (number.Contains('+', StringComparison.Ordinal)) return digits >= 8;
        if (digits < 7 && !isLabelled) return false;
        if (isLabelled) return !IsCount(line, start, number);
        if (NorthAmerican().IsMatch(number)) return true;
        if (hasLabel) return !IsCount(line, start, number);
        if (number.StartsWith("00", StringComparison.Ordinal) && digits >= 10 && Groups().Count(number) > 1) return true;
        if (digits is >= 8 and <= 13 && ContactLabels.EndsWithCall(before) && !IsFigure(number)) return !IsCount(line, start, number);
        if (!isContact || IsFigure(number) || IsCount(line, start, number)) return false;
        return (digits >= 8 && StandsAlone(line, start, length)) || ContactLabels.EndsWithAnyLabel(before) || IsLocalAlone(line, start, length, isContact);
    }

    /// <summary><c>21/12/1985 (33</c>: a date and the beginning of a remark behind it.</summary>
    private static ReadOnlySpan<char> BeforeBracket(ReadOnlySpan<char> number) => number.IndexOf(" (") is > 0 and var open && !number.Contains(')') ? number[..open] : number;

    /// <summary>A round number, or digits in a row with what they count behind them: <c>1000000</c>, <c>100200300 requests</c>.</summary>
    private static bool IsCount(string line, int start, string number)
    {
        if (number.StartsWith('0') || !number.All(char.IsAsciiDigit)) return IsFigure(number) && number.EndsWith("000", StringComparison.Ordinal);
        var end = start + number.Length;
        return number.EndsWith("0000", StringComparison.Ordinal) || Counted().IsMatch(line[end..Math.Min(line.Length, end + LongestContext)]);
    }

    /// <summary><c>555-0100</c>, which has the form of a Japanese postal code, too.</summary>
    private static bool IsLocalAlone(string line, int start, int length, bool isContact) =>
        isContact && Local().IsMatch(line.AsSpan(start, length)) && StandsAlone(line, start, length) && !line.Contains('〒', StringComparison.Ordinal);

    private static bool IsPartOfWord(string line, int start, int length)
    {
        var end = start + length;
        if (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '%' or '€' or '$')) return true;
        if (start == 0) return false;
        var before = line[start - 1];
        return char.IsLetterOrDigit(before) || before is '$' or '€' or '£' or '#' or '_' or '=' || (before is '/' or '.' or '-' && start > 1 && char.IsLetterOrDigit(line[start - 2]));
    }

    /// <summary>1 500 000 and the like.</summary>
    private static bool IsFigure(string number) => Thousands().IsMatch(number);

    /// <summary>Nothing but marks, e-mail and web addresses stands beside it between separators.</summary>
    private static bool StandsAlone(string line, int start, int length)
    {
        var left = line[..start];
        var right = line[(start + length)..];
        var from = left.LastIndexOfAny(['|', '•', '·', ';', '\t', ',']);
        var to = right.IndexOfAny(['|', '•', '·', ';', '\t', ',']);
        var beside = left[(from + 1)..] + " " + (to < 0 ? right : right[..to]);
        return !beside.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(word => word.Any(char.IsLetter) && !word.Contains('@', StringComparison.Ordinal) && !word.Contains('.', StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\d{3}-\d{4}$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Local();

    [GeneratedRegex(@"^\s(?!(?:or|and|any|anytime|at|from|on|for|if|when|whenever|between|to|is|are|ext|x|before|after|please|during|mobile|cell|home|work|office|oder|und|ist|ab|von|zwischen|bis|y|o|e|es|et|ou|est|de|i|lub|или|и)\b)\p{Ll}", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Counted();

    // Groups with commas between them are a figure, except behind a label.
    [GeneratedRegex(@"\d{2,4}(?:,\s?\d{2,4}){1,4}", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex CommaCandidate();

    [GeneratedRegex(@"(?:\+?1[-. ])?\(?[2-9]\d\d\)?[-. ](?=[\dA-Z-. ]{0,8}[A-Z])[\dA-Z]{3,7}(?:[-. ][\dA-Z]{2,4}){0,2}(?![\p{L}\p{Nd}])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Vanity();

    // Digits in groups with space, hyphens, points, strokes and parentheses between and around them.
    [GeneratedRegex(@"(?:\(\s?)?\+?\(?\d(?:[ \t]?(?:--|[().\-/~*·])?[ ]?[()]?[ ]?\d){5,20}", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Candidate();

    [GeneratedRegex(@"^\(?(?:1[-. ])?\(?[2-9]\d\d\)?[-. \u00A0/]{1,2}\d{3}[-. \u00A0]\d{4}$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex NorthAmerican();

    [GeneratedRegex(@"^\d{4}(?:[-./]\d{1,2}){0,2}(?:\s*[-–/]\s*|\s+)\d{4}(?:[-./]\d{1,2}){0,2}$|^(?:\d{1,2}[-./ ]){1,2}(?:19|20)\d\d(?:\s*[-–/ ]\s*(?:(?:\d{1,2}[-./ ]){1,2})?(?:19|20)\d\d)?$|^(?:19|20)\d\d[-./ ]\d{1,2}(?:[-./ ]\d{1,2})?$|^(?:19|20)\d{2}(?:\s*[-–/., ]\s*(?:19|20)?\d{2}){1,8}$|^(?:19|20)\d\d[-–]\d{1,2}\s*[-–]\s*(?:19|20)?\d\d", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex DatesOrYears();

    [GeneratedRegex(@"^\d{5}-\d{4}$|^\d{3}-\d{4}$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"^\d{1,3}(?:[ .\u00A0\u202F]000)+$|^\d{1,3}(?:[.,]\d{3})+$|^\d+\.\d+(?:\.\d+)*$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\d+", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Groups();

    [GeneratedRegex(@"(?<!\p{L})(?:isbn|issn|doi|pmid|pmcid|orcid|arxiv|dni|nif|nie|nino|pesel|nip|regon|iban|bic|swift|bank|konto|account|vat|ust-?id|siret|siren|patent|id|ids|no|nr|num|№|version|v|licen[sc]e|certificate|credential|passport|pass|reisepass|passeport|pasaporte|born|birth|dob|geboren|geb|geburts\p{L}{1,8}|né|née|nacid[oa]|nat[oa]|nascimento|nacimiento|naissance|nascita|naixement|urodz\p{L}{1,6}|narozen\p{L}{0,2}|geboortedatum|född|födelsedatum|fødselsdato|syntym\p{L}{1,10}|doğum|steuer\p{L}{0,16}|tax|tin|ssn|cpf|cnpj|rfc|curp|bsn|ahv|inn|инн|снилс|паспорт|рожд\p{L}{0,8}|order|part|serial|ticket|invoice|case|issue|bug|pr|member|membership|ref|reference|model|sku|article|registration|reg|matrikel\p{L}{0,8}|permit|visa|student|employee|badge|zip|plz|postal|postcode|code|abn|acn|ein|duns|budget|revenue|price|salary|sales|users?|downloads|installs|requests|followers)[^\p{L}\p{Nd}\n]{0,5}(?:(?:no|nr|number|nummer|code|id|of|date)[^\p{L}\p{Nd}\n]{0,4})?$|https?://\S*$|[\w-]+\.(?:com|org|net|io)/\S*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex OtherNumber();
}
