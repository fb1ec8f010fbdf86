using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>Finds words meant for machines that screen CVs, and characters that only machines see.</summary>
internal static partial class MachineInstructions
{
    /// <param name="text">A part of the owner's file.</param>
    /// <param name="placeOf">Where an offset in it stands.</param>
    /// <param name="diagnostics">Grows by one for each finding.</param>
    public static void Report(string text, Func<int, SourcePlace> placeOf, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var match in Instruction().EnumerateMatches(text))
            diagnostics.Add(MarkdownFaults.MachineInstruction(placeOf(match.Index), text.Substring(match.Index, match.Length)));
    }

    public static void ReportInvisible(string text, Func<int, SourcePlace> placeOf, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!HasCharacterWithoutWidth(text)) return;
        foreach (var match in Invisible().EnumerateMatches(text))
        {
            // Flags of Scotland, Wales and England are a black flag with invisible letters behind it (UTS 51, ED-14a).
            if (match.Index >= 2 && text.AsSpan(match.Index - 2, 2).SequenceEqual("\U0001F3F4")) continue;
            diagnostics.Add(MarkdownFaults.HiddenText(placeOf(match.Index), "a run of characters without width"));
        }
    }

    /// <remarks>A text without any is told by this in a fraction of the time that the expression takes.</remarks>
    private static bool HasCharacterWithoutWidth(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u200B', '\u200D') || text.ContainsAnyInRange('\u2060', '\u2064') || text.ContainsAny('\uFEFF', '\u180E', '\uDB40');

    // Zero-width characters one by one are part of some scripts and emoji; in a run of three they carry a message. Tag characters do always.
    [GeneratedRegex(@"[\u200B-\u200D\u2060-\u2064\uFEFF\u180E]{3,}|(?:\uDB40[\uDC00-\uDC7F])+", RegexOptions.None, matchTimeoutMilliseconds: MatchLimit.Milliseconds)]
    private static partial Regex Invisible();

    [GeneratedRegex("""
        \b(?:ignore|disregard|forget|override)\b[^.!?\n]{0,30}\b(?:previous|prior|above|earlier|preceding|other|all|your)\b[^.!?\n]{0,20}\b(?:instructions?|prompts?|directions|guidelines|rules)\b
        |\b(?:note|attention|message|instructions?|notice|hint)\s+(?:to|for)\s+(?:any\s+|all\s+|the\s+)?(?:ai|llms?|gpt|chatgpt|language\s+models?|(?:resume|résumé|cv)\s+(?:screeners?|parsers?|reviewers?|bots?)|ats|automated\s+(?:systems?|screeners?|reviewers?)|(?:recruiting|screening|hiring)\s+(?:bots?|systems?|software|ai))\b
        |\bif\s+you\s+are\s+an?\s+(?:ai|llm|large\s+language\s+model|language\s+model|chatbot|automated\s+\w+|bot)\b
        |\b(?:rate|rank|score|recommend|classify|evaluate)\s+(?:this|the)\s+(?:candidate|applicant|resume|résumé|cv|person)\s+(?:as|highly|very|with|at|first|above|for\s+(?:an\s+)?interview)\b
        |\bignorier(?:e|en\s+sie)\b[^.!?\n]{0,20}\b(?:vorherigen|bisherigen|vorigen|alle|obigen)\b[^.!?\n]{0,20}\b(?:anweisungen|instruktionen)\b
        |\bignore[zr]?\b[^.!?\n]{0,20}\b(?:instructions|consignes)\s+(?:précédentes|antérieures)\b
        |\bignor[ae]\b[^.!?\n]{0,20}\b(?:instrucciones|instruções|istruzioni)\s+(?:anteriores|previas|precedenti|prévias)\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: MatchLimit.Milliseconds)]
    private static partial Regex Instruction();
}
