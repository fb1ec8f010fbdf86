using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Career.Heads;

/// <summary>"Lead miller, 5 people", "Lead miller (team of five)": how many somebody led is no part of what he was.</summary>
internal static partial class TeamSizes
{
    public static string Without(string title) => Size().Match(title) is { Success: true, Index: > 0 } size ? title[..size.Index] : title;

    /// <summary>"team of five": nothing else.</summary>
    public static bool IsOnly(string text) => text is [var first, ..] && !char.IsUpper(first) && Size().Match("," + text) is { Success: true, Index: 0 };

    [GeneratedRegex(@"\s*[,;(（]\s*(?:(?:a\s+|ein\s+)?(?:team|group|squad|gruppe|équipe|groupe|equipo|grupo|equipe|gruppo|zespół|zespołu|tým|groep|grupp|команда|команды|группа|группы|група)\s+(?:of|von|mit|de|di|z|o|van|av|på|из|з)\s+(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|deux|trois|quatre|cinq|six|sept|huit|dix|dos|tres|cuatro|cinco|seis|siete|ocho|diez|due|tre|quattro|cinque|двух|трех|трёх|четырех|четырёх|пяти|шести|семи|восьми|десяти)\b[^()]{0,60}|\d{1,4}\+?\s*(?:people|persons|reports|direct reports|employees|personen|mitarbeiter|mitarbeitende|personnes|personas|pessoas|persone|osób|osoby|lidí|lidi|mensen|personer|человек|человека|чел\.?|людей|осіб|人|名))\s*[)）]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Size();
}
