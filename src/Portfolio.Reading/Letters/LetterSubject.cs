using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Letters;

/// <summary>What a letter says that it is for, in the phrases by which applications name a role.</summary>
internal static partial class LetterSubject
{
    private const int LongestSearch = 3000;

    public static (string? Role, string? Organization) In(LetterParts parts)
    {
        var body = Shortened(PlainText.Of(parts.Body));
        var sender = Shortened(PlainText.Of(parts.Sender));
        foreach (var pattern in (Regex[])[Join(), Before(), After(), Other()])
        {
            // A subject line stands above the greeting and says it best.
            foreach (var text in (string[])[sender, body])
            {
                foreach (Match match in pattern.Matches(text))
                {
                    var role = Tidy(match.Groups["role"].Value);
                    if (role.Length < 3 || NoRole().IsMatch(role)) continue;
                    return (role, Organization(match.Groups["org"].Value) ?? Organization(ApplyTo().Match(body).Groups["org"].Value));
                }
            }
        }
        return (null, Organization(ApplyTo().Match(body).Groups["org"].Value));
    }

    private static string? Organization(string text)
    {
        text = Team().Replace(Tidy(text), "");
        return text.Length < 2 || NoOrganization().IsMatch(text) ? null : text;
    }

    private static string Tidy(string text) => text.Trim(' ', ',', '.', ';', ':', '-', '–', '—', '"', '“', '”', '„', '«', '»', '*');

    private static string Shortened(string text) => (text.Length > LongestSearch ? text[..LongestSearch] : text).Replace('\n', ' ');

    // A name: words with capitals, with small ones between them where names have them.
    // A full stop ends it, but for those inside a word (Node.js) and behind Sr. and Jr.
    private const string Word = @"[\p{L}\p{Nd}&'’/+#-]*(?:\.[\p{L}\p{Nd}]+)*(?:(?<=\b[SJD]r)\.)?";
    private const string Name = @"\p{Lu}" + Word + @"(?:\s(?:(?:of|and|for|the|de|du|des|der|die|und|&)\s)?[\p{Lu}\p{Nd}]" + Word + @"){0,6}(?:\s\([^()]{1,20}\))?";
    private const string Words = @"[\p{L}\p{Nd}]" + Word + @"(?:\s[\p{L}\p{Nd}&(]" + Word + @"\)?){0,6}?";

    // the Staff Software Engineer role on the KV Platform team
    [GeneratedRegex(@"\b(?:[Tt]he|[Yy]our|an?|[Tt]his|[Oo]pen)\s(?<role>" + Name + @"|" + Words + @")\s(?:role|position|job|opening|opportunity|vacancy|post)\b(?:\s(?:here\s)?(?:at|on|with|in|for|within)\s(?:the\s|your\s)?(?<org>" + Name + @"))?", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Before();

    // the position of Data Engineer at Example Works; application for Data Engineer at …; applying as …
    [GeneratedRegex(@"\b(?:[Rr]ole|[Pp]osition|[Jj]ob|[Oo]pening|[Pp]ost|[Aa]pplication|[Aa]pply(?:ing)?|[Rr]e:|[Ss]ubject:)\s?(?:of|as|for|to be)?\s?(?:an?\s|the\s|your\s|[Pp]osition of\s|[Rr]ole of\s)*(?![Aa]pplication|[Yy]our|[Pp]osition|[Rr]ole)(?<role>" + Name + @")(?:,?\s(?:at|on|with|in|for|within|–|-|—)\s(?:the\s|your\s)?(?<org>" + Name + @"))?", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex After();

    // join Example Works as a Data Engineer
    [GeneratedRegex(@"\b[Jj]oin(?:ing)?\s(?:the\s|your\s)?(?<org>" + Name + @")(?:\steam)?\sas\s(?:an?\s|the\s|your\s)?(?<role>" + Name + @")", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Join();

    // German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Russian, Ukrainian, Swedish: word for a role, name of it, word for "at", employer.
    [GeneratedRegex(@"(?:\b(?:[Bb]ewerb\w*|[Ss]telle|[Pp]osition|[Rr]olle|[Aa]usschreibung|[Vv]akanz)(?:\s\w+){0,5}?\s(?:als|zum|zur|des|der)\s(?:Stelle als\s)?(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]|$|\s(?:bei|in|im|beim)\s)(?:\s(?:bei|beim|in|im)\s(?:der\s|dem\s|Ihrem\s|Team\s)*(?<org>" + Name + @"))?" +
        @"|\b(?:poste|offre|candidature|fonction|emploi)\s(?:au poste\s|à l['’]offre\s|pour le poste\s)?(?:de\s|d['’]|du\s|en tant que\s|comme\s)(?:la\s|le\s|l['’])?(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]|$|\s(?:chez|au sein|à|pour|dans|proposé|que|publié)\b)(?:\s(?:chez|au sein de|au sein d['’]|à|pour)\s?(?:la société\s|l['’]entreprise\s)?(?<org>" + Name + @"))?" +
        @"|\b(?:puesto|posición|vacante|cargo|plaza|oferta)\sde\s(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]|$|\s(?:en|para|que|publicad)\b)(?:\sen\s(?:la empresa\s)?(?<org>" + Name + @"))?" +
        @"|\b(?:vaga|posição|cargo|função|oportunidade)\sde\s(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]|$|\s(?:na|no|em|da|do|que)\s)(?:\s(?:na|no|em|da|do)\s(?:empresa\s)?(?<org>" + Name + @"))?" +
        @"|\b(?:posizione|ruolo|incarico|candidatura)\s(?:di\s|come\s|per\s|da\s)(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]|$|\s(?:presso|in|nella|alla|che)\s)(?:\s(?:presso|in|nella|alla)\s(?<org>" + Name + @"))?" +
        @"|\b(?:functie|vacature|positie|rol)\s(?:van\s|als\s|voor\s)(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]|$|\s(?:bij|binnen|in)\s)(?:\s(?:bij|binnen)\s(?<org>" + Name + @"))?" +
        @"|\bstanowisk[ouae]\w*\s(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]|$|\s(?:w|we)\s)(?:\sw[e]?\s(?:firmie\s)?(?<org>" + Name + @"))?" +
        @"|\bpozic[ie]\w*\s(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]|$|\s(?:ve|v|u)\s)(?:\s(?:ve|v|u)\s(?:společnosti\s)?(?<org>" + Name + @"))?" +
        @"|(?:позици[юия]|вакансию|должность|посаду|позицію|вакансію)\s(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]|$|\s(?:в|у)\s)(?:\s(?:в|у)\s(?:компани[июії]+\s)?(?<org>" + Name + @"))?" +
        @"|\b(?:tjänsten|rollen|jobbet|befattningen)\ssom\s(?<role>[^.,;:!?]{3,60}?)(?=[.,;:!?]|$|\s(?:på|hos|vid)\s)(?:\s(?:på|hos|vid)\s(?<org>" + Name + @"))?)", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(?:working (?:at|for|with)|apply(?:ing)? to|interested in joining|interest in|joining|join|(?:bei|chez|presso|bij)\b)\s(?:the\s)?(?<org>" + Name + @")", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex ApplyTo();

    [GeneratedRegex(@"\s+(?:[Tt]eams?|[Gg]roup)$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Team();

    [GeneratedRegex(@"^(?:open|other|advertised|above|same|first|last|current|new|right|my|full-time|part-time|job|this|your|remote|next|previous|former)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex NoRole();

    [GeneratedRegex(@"^(?:I|It|We|You|The|This|My|Your|In|January|February|March|April|May|June|July|August|September|October|November|December)$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex NoOrganization();
}
