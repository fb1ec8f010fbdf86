using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <content>The names of what was worked on, which have signs in them that divide the names of other things.</content>
internal sealed partial class HeadLineInput
{
    private static readonly string[] LegalForms = ["株式会社", "有限会社", "合同会社", "合資会社", "財団法人", "社団法人", "（株）", "㈱"];

    /// <summary>"### Working on my own mill, sails, travel": a heading that goes on in small letters says what somebody did, and names nobody.</summary>
    private void TakeWorkForTitle()
    {
        if (!IsHeading || Dates.Count > 0 || Chunks.Count < 2 || Line.Words is not ["working" or "worked", "on", ..] || Line.Text.Split(' ') is not [_, _, [>= 'a' and <= 'z', ..], ..]) return;
        Chunks[0] = Chunks[0] with { Start = 0 };
        TakeWholeForTitle();
    }

    /// <summary>"製粉会社向けアプリ・Webサービス開発", "水車管理の開発、運用、保守": from first to last the name of one piece of work.</summary>
    private void JoinNameOfWork()
    {
        for (var last = Chunks.Count - 1; last > 0; last--)
        {
            if (!WorkNames.EndsAsWork(TextOf(Chunks[last])) || !GoesOnName(last)) continue;
            var first = last;
            while (first > 0 && GoesOnName(first)) first--;
            if (Chunks[first..(last + 1)].Exists(NamesPostOrFirm)) continue;
            while (first < last && !BeginsName(first, last)) first++;
            if (first == last) continue;
            Chunks = [.. Chunks[..first], Chunks[first] with { End = Chunks[last].End }, .. Chunks[(last + 1)..]];
            last = Math.Max(first, 1);
        }
    }

    /// <summary>Between it and the chunk before stands one such sign and nothing else.</summary>
    private bool GoesOnName(int at) => Line.Text.AsSpan(Chunks[at - 1].End, Chunks[at].Start - Chunks[at - 1].End) is "・" or "、";

    /// <summary>"水門システム" in "水門システム、運用", "水車" in "水車・水門の開発、保守"; a name before one piece of work may be whose it was.</summary>
    private bool BeginsName(int at, int last) => WorkNames.EndsAsWork(TextOf(Chunks[at])) || (at + 1 < last && Line.Text[Chunks[at].End] == '・' && TextOf(Chunks[at + 1]).Contains('の', StringComparison.Ordinal) && !NamesFirm(Chunks[at]));

    private bool NamesFirm(HeadChunk chunk) => Line.Text[chunk.End - 1] is '社' || Vocabulary.Organizations.HasAny(Line.WordsIn(chunk.Start, chunk.End));

    /// <summary>"エンジニア", "株式会社みずぐるま"; the word of a post before one of work is part of what was made.</summary>
    private bool NamesPostOrFirm(HeadChunk chunk) => (Vocabulary.Titles.HasAny(Line.WordsIn(chunk.Start, chunk.End)) && !WorkNames.EndsAsWork(TextOf(chunk))) || Array.Exists(LegalForms, form => TextOf(chunk).Contains(form, StringComparison.Ordinal));
}
