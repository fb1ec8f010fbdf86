using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>Where a talk was given, as the first line below it says in Japanese: "水車の夕べ 2016 にて、回し方を発表した。"</summary>
internal static partial class EventInText
{
    /// <summary>Null where the line says something else.</summary>
    public static string? In(ImmutableArray<Block> body) => BodyLines.Of(body).FirstOrDefault() is { } line && Pattern().Match(line) is { Success: true } match && HeadText.Clean(match.Groups["event"].Value) is { } name && !IsPlace(name) ? name : null;

    /// <summary>"東京", "市民会館大ホール", "オンライン": where, and no more.</summary>
    private static bool IsPlace(string name) => PlaceWords.IsPlace(name) || Array.Exists(Venues, venue => name.EndsWith(venue, StringComparison.Ordinal));

    private static readonly string[] Venues = ["ホール", "会館", "会場", "会議室", "教室", "講堂", "オンライン", "ウェブ", "社内"];

    [GeneratedRegex(@"^(?:[^。]*開催された)?\s*(?<event>[^。、]{2,60}?)\s*にて(?:[、,，]|登壇|発表|講演|紹介|\s*$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchLimit.Milliseconds)]
    private static partial Regex Pattern();
}
