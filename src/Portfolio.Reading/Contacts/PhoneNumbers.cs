using System.Text.RegularExpressions;

namespace Portfolio.Reading.Contacts;

/// <summary>Finds telephone numbers in a line, and tells them from years, dates, figures and the numbers of books.</summary>
internal static partial class PhoneNumbers
{
    private const int LongestPiece = 1000;

    /// <param name="line">One line of text.</param>
    /// <param name="isContact">The line stands where contacts stand: forms that could be something else elsewhere count, too.</param>
    /// <param name="isLabelled">What stands around the line says that it is a telephone number.</param>
    public static IEnumerable<(int Start, int Length)> Find(string line, bool isContact, bool isLabelled)
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
            from += piece.Length;
        }
    }

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
        if (OtherNumber().IsMatch(line[..start]) || LooksLikeDates(number)) return false;
        if (number.Contains('+', StringComparison.Ordinal)) return digits >= 8;
        if (digits < 7 && !isLabelled) return false;
        if (isLabelled || ContactLabels.PhoneLabelBefore(line[..start]) < start) return true;
        if (NorthAmerican().IsMatch(number)) return true;
        if (number.StartsWith("00", StringComparison.Ordinal) && digits >= 10 && Groups().Count(number) > 1) return true;
        return isContact && digits >= 8 && StandsAlone(line, start, length) && !IsFigure(number);
    }

    private static bool IsPartOfWord(string line, int start, int length)
    {
        var end = start + length;
        if (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '%' or '€' or '$')) return true;
        if (start == 0) return false;
        var before = line[start - 1];
        return char.IsLetterOrDigit(before) || before is '$' or '€' or '£' or '#' or '_' or '=' || (before is '/' or '.' or '-' && start > 1 && char.IsLetterOrDigit(line[start - 2]));
    }

    private static bool LooksLikeDates(string number) => DatesOrYears().IsMatch(number) || PostalCode().IsMatch(number);

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

    // Digits in groups with space, hyphens, points, strokes and parentheses between and around them.
    [GeneratedRegex(@"(?:\(\s?)?\+?\(?\d(?:[ \u00A0\u202F\t]?[().\-‐‑–/]?[ \u00A0\u202F]?[()]?[ \u00A0\u202F]?\d){5,20}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Candidate();

    [GeneratedRegex(@"^\(?(?:1[-. ])?\(?[2-9]\d\d\)?[-. \u00A0/]{1,2}\d{3}[-. \u00A0]\d{4}$", RegexOptions.None, 1000)]
    private static partial Regex NorthAmerican();

    [GeneratedRegex(@"^\d{4}(?:[-./]\d{1,2}){0,2}(?:\s*[-–/]\s*|\s+)\d{4}(?:[-./]\d{1,2}){0,2}$|^(?:\d{1,2}[-./ ]){1,2}(?:19|20)\d\d(?:\s*[-–/ ]\s*(?:(?:\d{1,2}[-./ ]){1,2})?(?:19|20)\d\d)?$|^(?:19|20)\d\d[-./ ]\d{1,2}(?:[-./ ]\d{1,2})?$|^(?:19|20)\d{2}(?:\s*[-–/., ]\s*(?:19|20)?\d{2}){1,8}$|^(?:19|20)\d\d[-–]\d{1,2}\s*[-–]\s*(?:19|20)?\d\d", RegexOptions.None, 1000)]
    private static partial Regex DatesOrYears();

    [GeneratedRegex(@"^\d{5}-\d{4}$|^\d{3}-\d{4}$", RegexOptions.None, 1000)]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"^\d{1,3}(?:[ .\u00A0\u202F]000)+$|^\d{1,3}(?:[.,]\d{3})+$|^\d+\.\d+(?:\.\d+)*$", RegexOptions.None, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Groups();

    [GeneratedRegex(@"(?:isbn|issn|doi|pmid|pmcid|orcid|arxiv|dni|nif|nie|pesel|nip|regon|iban|vat|ust-?id|siret|patent|id|no|nr|№|version|v|license|licence|certificate|credential)[^\p{L}\p{Nd}\n]{0,5}(?:(?:no|nr|number|id)[^\p{L}\p{Nd}\n]{0,4})?$|https?://\S*$|[\w-]+\.(?:com|org|net|io)/\S*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OtherNumber();
}
