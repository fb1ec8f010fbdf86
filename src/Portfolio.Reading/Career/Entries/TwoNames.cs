using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Whether lines name two things, and so say both what somebody was and where: by what divides them, whatever their words.</summary>
internal static class TwoNames
{
    /// <summary>On the average: what has more words beside two names is no third one.</summary>
    public const int MostWordsOfThird = 4;

    /// <remarks>What stands in brackets behind a name says more of it.</remarks>
    public static bool AreIn(IEnumerable<Unit> lines) => lines.Sum(unit => HeadChunks.Of(unit.Line!, [.. DateAnchors.Of(unit.Line!)]).Count(chunk => chunk.Before != HeadSeparator.Open && IsName(unit.Text[chunk.Start..chunk.End]))) > 1;

    private static bool IsName(string text) => !PlaceWords.IsPlace(text) && !PlaceWords.IsRegion(text) && !Durations.IsOnly(text) && (FoldedWords.Of(text) is var words && (!Vocabulary.Employment.IsAll(words) || Vocabulary.SelfEmployed.IsAll(words)));
}
