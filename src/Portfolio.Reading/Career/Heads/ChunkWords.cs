using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>What the words, the type and the place of each chunk of a line say.</summary>
internal sealed class ChunkWords(HeadLineInput input, SegmentEvidence evidence)
{
    /// <summary>The words of a link to a talk, a paper or a project are its title, whatever stands inside; an event and its town in brackets are none.</summary>
    public bool IsInsideLink(int chunk) => evidence.IsWork && IsLink(chunk - 1) && !(evidence.IsTalk && chunk > 1 && input.Chunks[chunk].Before == HeadSeparator.Open && IsOrganization(chunk - 1)) && LinkOver(chunk) is not null;

    /// <summary>"[School of Mills, Wheels and Sails](…) — Miller": behind the words of a link that begins as a school the line goes on.</summary>
    public bool IsInsideLinkOfSchool(int chunk) => evidence.IsStudy && LinkOver(chunk) is { } link && !IsTitle(chunk) && !IsTitle(chunk - 1) && input.Chunks.FindIndex(first => first.Start >= link.Start) is >= 0 and var start && IsOrganization(start) && input.Chunks.Exists(other => other.Start >= link.End || other.End <= link.Start);

    private TextRange? LinkOver(int chunk) => input.Line.Styles.FirstOrDefault(style => style.Style.HasFlag(TextStyle.Link) && style.Start < input.Chunks[chunk - 1].End && style.End > input.Chunks[chunk].Start);

    public bool IsTitle(int chunk) => evidence.IsTitle(input.Line, input.Chunks[chunk]);

    /// <summary>"Wheel Builder": the last word says what somebody is.</summary>
    public bool EndsAsTitle(int chunk) => EndsAsTitle(Words(chunk));

    public static bool EndsAsTitle(ReadOnlySpan<string> words) => words is [var first, ..] and [.., var last] && !Connectors.IsArticle(first) && Vocabulary.Titles.IsWhole(last) && !Vocabulary.Employment.IsWhole(last) && !Vocabulary.SelfEmployed.IsWhole(last);

    /// <summary>"Head of Mills", "Senior Wheel Builder": its first word is one of titles, or its last says what somebody is.</summary>
    private bool BeginsAsTitle(int chunk) => Vocabulary.Titles.LengthAt(Words(chunk), 0) > 0 || EndsAsTitle(chunk);

    /// <summary>No word of it is one of titles, trades, parts of firms or kinds of posts.</summary>
    private bool IsName(int chunk) => Words(chunk) is { Length: > 0 } words && !IsTitle(chunk) && !StartsSmall(chunk) && !Vocabulary.Departments.HasAny(words) && !Vocabulary.PartsOfFirms.HasAny(words) && !Vocabulary.Employment.HasAny(words) && !Vocabulary.KindsOfPosts.HasAny(words) && !Vocabulary.SelfEmployed.HasAny(words);

    /// <summary>"Acme - Head of Mills": who gave the post, and the title behind a dash.</summary>
    public bool AreNameAndTitle => _areNameAndTitle ??= evidence.IsRole && input.Chunks is [_, { Before: HeadSeparator.Dash }, ..] && BeginsAsTitle(1) && IsName(0) && PlaceWords.Score(Text(0)) == 0;

    private bool? _areNameAndTitle;

    public bool IsOrganization(int chunk) => evidence.IsOrganization(input.Line, input.Chunks[chunk]);

    public ReadOnlySpan<string> Words(int chunk) => input.Line.WordsIn(input.Chunks[chunk].Start, input.Chunks[chunk].End);

    public string Text(int chunk) => input.Line.Text[input.Chunks[chunk].Start..input.Chunks[chunk].End];

    public bool StartsSmall(int chunk) => LineShape.StartsSmall(input.Line.Text.AsSpan(input.Chunks[chunk].Start));

    /// <summary>Most of its words are: it tells something, and names nobody.</summary>
    public bool IsInSmallLetters(int chunk)
    {
        var words = Text(chunk).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => LineShape.StartsSmall(word)) * 2 > words.Length;
    }

    public bool IsEmployment(int chunk) => Vocabulary.Employment.IsAll(Words(chunk)) || Vocabulary.SelfEmployed.IsAll(Words(chunk));

    public bool IsBold(int chunk) => input.Line.StyleAt(input.Chunks[chunk].Start).HasFlag(TextStyle.Bold);

    public bool IsTown(int chunk) => chunk == input.Town;

    public bool IsKnownTown(int chunk) => PlaceWords.Score(input.Line.Text[input.Chunks[chunk].Start..input.Chunks[^1].End]) >= 2;

    /// <summary>More words than a name has; the dates behind a post are none of them.</summary>
    public bool IsText(int chunk) => input.Line.Text.AsSpan()[input.Chunks[chunk].Start..(evidence.IsRole ? input.Chunks[^1].End : input.Line.Text.TrimEnd().Length)].Count(' ') >= 3;

    public bool IsLink(int chunk) =>
        input.Line.Styles.Any(style => style.Start < input.Chunks[chunk].End && style.End > input.Chunks[chunk].Start && style.Style.HasFlag(TextStyle.Link));

    /// <summary>"Miller [EX](…) of Mills": one linked word with more words of the same name on either side.</summary>
    public bool IsBesideLinkAmidWords(int chunk) => IsLinkAmidWords(chunk) || IsLinkAmidWords(chunk - 1);

    private bool IsLinkAmidWords(int chunk) => chunk > 0 && chunk + 1 < input.Chunks.Count && input.Chunks[chunk].Before == HeadSeparator.Style && input.Chunks[chunk + 1].Before == HeadSeparator.Style
        && IsLink(chunk) && !IsLink(chunk - 1) && !IsLink(chunk + 1) && Words(chunk).Length == 1;

    /// <summary>The separator stands where the type changes, and it is the only one, as in <c>__Acme__, *Developer, part time*</c>: it divides more than those inside a run.</summary>
    public bool ChangesType(int chunk) => chunk == _changingType;

    private readonly int _changingType = OnlyChangeOfType(input);

    private static int OnlyChangeOfType(HeadLineInput input)
    {
        var only = -1;
        for (var chunk = 1; chunk < input.Chunks.Count; chunk++)
        {
            if (input.Chunks[chunk].Before is not (HeadSeparator.Comma or HeadSeparator.Dash or HeadSeparator.Colon or HeadSeparator.Semicolon)) continue;
            var change = input.Line.StyleAt(input.Chunks[chunk - 1].End - 1) ^ input.Line.StyleAt(input.Chunks[chunk].Start);
            if ((change & (TextStyle.Bold | TextStyle.Italic)) == TextStyle.Plain) continue;
            if (only > 0) return -1;
            only = chunk;
        }
        return only;
    }

    /// <summary>"Supervisor" in "Supervisor: Dr. Tom Miller".</summary>
    public bool LabelsPerson(int chunk) => IsBeforeColon(chunk) && Supervisors.IsWhole(string.Join(' ', Words(chunk)!));

    private static readonly WordSet Supervisors = new("supervisor, supervisors, co supervisor, supervised by, advisor, adviser, advisors, mentor, mentors, pi, line manager, reports to, betreuer, betreuerin, betreuung, encadrant, encadrante, encadrement, directeur de thèse, directrice de thèse, tuteur, tutrice, director de tesis, directora de tesis, orientador, orientadora, relatore, promotor, opiekun, školitel, vedoucí práce, begeleider, handledare, руководитель, научный руководитель, керівник".Split(", "));

    /// <summary>"Company" in "Company: Acme".</summary>
    public bool IsLabel(int chunk, out FieldLabel label)
    {
        label = default;
        return (IsBeforeColon(chunk) || IsBeforeDash(chunk)) && Vocabulary.Labels.TryGetValue(FoldedWords.Phrase(Text(chunk)), out label);
    }

    /// <summary>"Position" in "Position - Miller"</summary>
    private bool IsBeforeDash(int chunk) => evidence.IsRole && chunk == 0 && input.Chunks is [_, { Before: HeadSeparator.Dash } value, ..] && FieldLabels.IsBeforeDash(Text(0), input.Line.Text.AsSpan(value.Start));

    private bool IsBeforeColon(int chunk) => input.Line.Text.AsSpan(input.Chunks[chunk].End).TrimStart() is [':' or '：' or '】', ..];
}
