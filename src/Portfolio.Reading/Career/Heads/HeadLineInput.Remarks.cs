using System.Buffers;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <content>Words beside names that say how many hours it was, on which terms and how it stands: some belong to a title, others to no name.</content>
internal sealed partial class HeadLineInput
{
    /// <summary>"Full-time · 4 years 3 months"</summary>
    private static bool IsHoursAndTime(string text) => text.IndexOf('·', StringComparison.Ordinal) is > 0 and var sign && Hours.IsAll(FoldedWords.Of(text[..sign])) && Durations.IsOnly(text[(sign + 1)..]);

    /// <summary>"Engineer [main post]", "Acme (part time job)", "Miller (Part-time)": a remark in small letters and in brackets, or how many hours it was, is no part of a name.</summary>
    private void LeaveOutRemark()
    {
        Chunks.RemoveAll(chunk => chunk.Before is HeadSeparator.Open or HeadSeparator.Date && ((chunk.Start > Chunks[0].Start && Hours.IsAll(Line.WordsIn(chunk.Start, chunk.End))) || QualifiesDates(chunk)));
        // "磨坊主 / 正社員"
        if (Chunks is [var post, { Before: HeadSeparator.Slash } contract] && EastAsian.IsIn(TextOf(contract)) && Vocabulary.Employment.IsAll(Line.WordsIn(contract.Start, contract.End)) && Vocabulary.Titles.HasAny(Line.WordsIn(post.Start, post.End))) Chunks.RemoveAt(1);
        if (Chunks is not [_, .., { Before: HeadSeparator.Open } last] || !Remarks.HasAny(Line.WordsIn(last.Start, last.End))) return;
        if (Line.Text.AsSpan(last.Start, last.End - last.Start).IndexOfAnyInRange('A', 'Z') < 0) Chunks.RemoveAt(Chunks.Count - 1);
    }

    /// <summary>"Miller, 2017, 2018 &amp; 2019", "Acme, (555) 012-3456": a year that no date has taken is no name, and a telephone number is none.</summary>
    private void LeaveOutNumbers()
    {
        for (var at = Chunks.Count - 1; at >= 0; at--)
        {
            var text = Line.Text.AsSpan(Chunks[at].Start, Chunks[at].End - Chunks[at].Start);
            var isPhone = text.IndexOfAnyExcept(OfPhones) < 0 && text.Length - text.Count(' ') - text.Count('-') - text.Count('.') - text.Count('/') >= FewestFiguresOfPhone;
            if (!isPhone && !Years.Is(text.TrimEnd(" &+"))) continue;
            Chunks.RemoveAt(at);
            if (isPhone && at > 0 && Chunks[at - 1].Before == HeadSeparator.Open && TextOf(Chunks[at - 1]).AsSpan().IndexOfAnyExceptInRange('0', '9') < 0) Chunks.RemoveAt(--at);
        }
    }

    private const int FewestFiguresOfPhone = 7;

    private static readonly SearchValues<char> OfPhones = SearchValues.Create("0123456789 -+()./");

    /// <summary>"Client assignment: Miller | Windmill": what kind of post it was, and no name.</summary>
    private void LeaveOutAssignment()
    {
        var colon = Line.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Chunks.Exists(chunk => chunk.Start > colon) && Assignments.IsWhole(string.Join(' ', Line.WordsIn(0, colon)!))) Chunks.RemoveAll(chunk => chunk.Start < colon);
    }

    private static readonly WordSet Assignments = new("assignment, client assignment, current assignment, secondment, asignación, asignación a cliente, proyecto en cliente, alocação, alocação em cliente, mission, mission en cours, mission client, kundeneinsatz, einsatz beim kunden, einsatz, incarico, opdracht, projekt u klienta".Split(", "));

    /// <summary>"Miller (yes), Windmill Ltd": a word or two in brackets behind a title say more of it, where the name of another stands behind them.</summary>
    private void JoinRemarkToTitle()
    {
        if (Chunks is not [var title, { Before: HeadSeparator.Open } remark, { Before: HeadSeparator.Comma or HeadSeparator.Close } name, ..]) return;
        var words = Line.WordsIn(remark.Start, remark.End);
        if (!Vocabulary.Titles.HasAny(Line.WordsIn(title.Start, title.End)) || words.Length is 0 or > MostWordsOfRemark || Durations.IsOnly(TextOf(remark)) || !(LineShape.StartsSmall(TextOf(remark)) || Vocabulary.Employment.IsAll(words) || TextOf(remark) is [>= 'A' and <= 'Z', >= '0' and <= '9']) || Vocabulary.Organizations.HasAny(words) || PlaceWords.Score(TextOf(remark)) > 0) return;
        if (!LineShape.StartsSmall(TextOf(name)) && PlaceWords.Score(TextOf(name)) < 2 && !Vocabulary.Titles.HasAny(Line.WordsIn(name.Start, name.End)) && Line.Text.AsSpan(remark.End, name.Start - remark.End).TrimStart() is [')' or ']', ',' or ' ', ..]) Chunks = [title with { End = remark.End + 1 }, .. Chunks[2..]];
    }

    private const int MostWordsOfRemark = 2;

    /// <summary>"**Slow wheels** Speaker at Mill Days 2016": behind the title what somebody was there is no part of the event.</summary>
    private void LeaveOutSpeaker()
    {
        for (var at = 1; at < Chunks.Count; at++)
        {
            var words = Line.WordsIn(Chunks[at].Start, Chunks[at].End);
            if (words is not [var first, ..] || !Speakers.IsWhole(first)) continue;
            if (words.Length == 1 && at + 1 < Chunks.Count && Chunks[at + 1].Before == HeadSeparator.At) Chunks = [.. Chunks[..at], Chunks[at + 1] with { Before = Chunks[at].Before }, .. Chunks[(at + 2)..]];
            else if (TextOf(Chunks[at]).IndexOf(" at ", StringComparison.Ordinal) is var small && small == first.Length) Chunks[at] = Chunks[at] with { Start = Chunks[at].Start + small + " at ".Length };
        }
    }

    private static readonly WordSet Speakers = new("speaker, presenter, panelist, panellist, lecturer".Split(", "));

    /// <summary>"2014 – today (suspended) · Miller": a word in brackets right behind the dates says how it stands with them.</summary>
    private bool QualifiesDates(HeadChunk chunk) => Dates.Exists(date => date.End < chunk.Start && Line.Text.AsSpan(date.End, chunk.Start - date.End).Trim() is "(") && chunk.End < Line.Text.Length && Line.Text[chunk.End] == ')' && States.IsAll(Line.WordsIn(chunk.Start, chunk.End));

    private static readonly WordSet States = new("suspended, paused, on hold, dormant, inactive, ruhend, pausiert, suspendu, suspendue, en pause, en suspens, suspendido, suspendida, en pausa, suspenso, suspensa, em pausa, sospeso, sospesa, in pausa, zawieszona, zawieszony, zawieszone, pozastaveno, přerušeno, приостановлено, приостановлена, призупинено, призупинена".Split(", "));

    private static readonly WordSet Remarks = new("position, post, job, role, contract, basis, employment, stelle, anstellung, poste, contrat, emploi, puesto, empleo, cargo, emprego, posizione, impiego, etat, umowa, úvazek, dienstverband, anställning".Split(", "));

    private static readonly WordSet Hours = new(("part time, full time, parttime, fulltime, half time, teilzeit, vollzeit, in teilzeit, in vollzeit, temps partiel, temps plein, à temps partiel, à temps plein, mi temps, media jornada, jornada parcial, jornada completa, tiempo parcial, a tiempo parcial, tiempo completo, meio período, período integral, tempo parcial, tempo integral, "
        + "tempo pieno, a tempo pieno, część etatu, pełny etat, pół etatu, równolegle, částečný úvazek, poloviční úvazek, zkrácený úvazek, plný úvazek, deeltijd, voltijd, parttime, deltid, heltid, частичная занятость, полная занятость, неполный рабочий день, полный рабочий день, неповна зайнятість, повна зайнятість").Split(", "));
}
