using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;

namespace Portfolio.Reading.Career;

/// <summary>Where a talk was given, as the first line below it says in Japanese: "水車の夕べ 2016 にて、回し方を発表した。"</summary>
internal static partial class EventInText
{
    /// <summary>Null where the line says something else.</summary>
    public static string? In(ImmutableArray<Block> body) => BodyLines.Of(body).FirstOrDefault() is { } line && Pattern().Match(line) is { Success: true } match ? HeadText.Clean(match.Groups["event"].Value) : null;

    [GeneratedRegex(@"^(?:[^。]*開催された)?\s*(?<event>[^。、]{2,60}?)\s*にて(?:[、,，]|登壇|発表|講演|紹介|\s*$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchLimit.Milliseconds)]
    private static partial Regex Pattern();
}
