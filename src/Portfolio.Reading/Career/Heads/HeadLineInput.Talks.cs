using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <content>Which words of a talk's line are its name and that of the event, and which are neither.</content>
internal sealed partial class HeadLineInput
{
    /// <summary>The title is what the citation says; what stands before it are names.</summary>
    public void TakeForCitation(Citation citation)
    {
        Chunks = [new(citation.Start, citation.End, HeadSeparator.None), .. Chunks.Where(chunk => chunk.Start >= citation.End).Select(chunk => UpTo(citation.Date, chunk)).Where(chunk => chunk.End > chunk.Start)];
        if (Dates.Count == 0 && citation.Date is { } date) Dates.Add(date);
        TitlePoints = CitedTitle;
    }

    /// <summary>"Mill Days, 2019": the event ends where it says when; "the 2019 Meeting of Millers" goes on.</summary>
    private HeadChunk UpTo(DateFind? date, HeadChunk chunk) => date is not null && date.Start > chunk.Start && date.Start < chunk.End && (!date.IsBareYear || Line.Text.AsSpan(Math.Min(date.End, chunk.End)..chunk.End).Trim(" .,;)]").IsEmpty)
        ? chunk with { End = chunk.Start + Line.Text.AsSpan(chunk.Start, date.Start - chunk.Start).TrimEnd(" ,.;([–—-").Length } : chunk;

    /// <summary>"slides: [Slow wheels](…) (2016)": what is left of the talk is said first, and is no part of its name.</summary>
    private void LeaveOutMedium()
    {
        if (Chunks is not [var medium, { Before: HeadSeparator.Colon } title, ..] || !Media.IsAll(Line.WordsIn(medium.Start, medium.End))) return;
        Chunks.RemoveAt(0);
        if (Line.Styles.FirstOrDefault(range => range.Style.HasFlag(TextStyle.Link) && range.Start <= title.Start && title.Start < range.End) is not { } link) return;
        // What is linked is the name from first to last, unless an event stands in it, and how somebody spoke is none.
        var within = Chunks.TakeWhile(chunk => chunk.Start < link.End && (chunk == title || IsMoreOfName(chunk))).ToList();
        Chunks = [title with { End = within[^1].End }, .. Chunks.Skip(within.Count).Where(chunk => !(chunk.Before == HeadSeparator.Open && Array.Exists(Spoken, TextOf(chunk).Contains)))];
    }

    /// <summary>"Slow wheels - a story of mills", "The slow mill at Springfield"; in "Slow wheels, Mill Days" and "Slow wheels - Mill Conference" something else begins.</summary>
    private bool IsMoreOfName(HeadChunk chunk) => (chunk.Before == HeadSeparator.Dash || (chunk.Before == HeadSeparator.At && PlaceWords.Score(TextOf(chunk)) >= 2)) && !Vocabulary.Events.HasAny(Line.WordsIn(chunk.Start, chunk.End));

    private static readonly string[] Spoken = ["登壇", "発表", "講演"];

    private static readonly WordSet Media = new("slide, slides, slide deck, talk, video, blog, blog post, podcast, folien, vortrag, diapositives, diapositivas, slajdy, слайды, доклад, スライド, 資料, 発表資料, 登壇, 発表, 講演, 動画".Split(", "));
}
