namespace Portfolio.Reading.Dates;

/// <content>Times without a month: seasons, quarters and halves of a year, and the counted years of Japan and Taiwan.</content>
internal sealed partial class DateParser
{
    // Summer 2018, Winter 2018/19, Q3 2019, mid-2020
    private ParsedDate? Season(int at)
    {
        var word = At(at).Word;
        var next = at + 1;
        if (DateWords.Quarters.Contains(word) && At(next) is { Kind: DateTokenKind.Number, Length: 1, SpaceBefore: false }) next++;
        else if (!DateWords.Seasons.Contains(word) || EndsCompound(at)) return null;
        if (At(next).Kind is DateTokenKind.Dash or DateTokenKind.Slash or DateTokenKind.Apostrophe or DateTokenKind.Comma) next++;
        if (DateWords.Joints.Contains(At(next).Word)) next++;
        if (!IsYear(At(next))) return MonthNames.NumberOf(At(next).Word) is not null ? Date(next) : null;
        var year = YearFirst(next);
        return year.IsBareYear || year.HasWord ? year with { HasWord = true } : null;
    }

    /// <summary>The end of "Front-end – Sep 2016".</summary>
    private bool EndsCompound(int at) => At(at).Word == "end" && At(at - 1) is { Kind: DateTokenKind.Dash, SpaceBefore: false } && !At(at).SpaceBefore && At(at - 2).Kind == DateTokenKind.Word;

    // 3. Quartal 2019, 1er trimestre 2019
    private ParsedDate? Quarter(int at)
    {
        var next = SkipDaySuffix(at + 1);
        if (At(at).Length > 1 || !DateWords.Quarters.Contains(At(next).Word)) return null;
        next = SkipJoints(next + 1);
        return IsYear(At(next)) ? new(At(next).Number, null, null, next + 1) { HasWord = true } : null;
    }

    // 平成26年4月, 令和元年, and in columns of years and months 平成26 4
    private ParsedDate? Era(int at)
    {
        if (!DateWords.Eras.TryGetValue(At(at).Word, out var before)) return null;
        var number = At(at + 1).Word == "元" ? 1 : At(at + 1).Number;
        if (number < 1) return null;
        if (At(at + 2).Word != "年")
        {
            // Each of the columns alone as well; of 昭和1丁目 it is part of a name.
            if (at == 0 && tokens.Count == 2) return new(before + number, null, null, 2) { HasWord = true };
            var isMonth = At(at + 2) is { Kind: DateTokenKind.Number, SpaceBefore: true, Number: >= 1 and <= 12, Length: <= 2 } && (At(at + 3).SpaceBefore || At(at + 3).Kind != DateTokenKind.Word);
            return isMonth ? new(before + number, At(at + 2).Number, null, at + 3) { HasWord = true } : null;
        }
        return At(at + 3).Kind == DateTokenKind.Number && At(at + 4).Word == "月"
            ? new(before + number, At(at + 3).Number, null, at + 5)
            : new(before + number, null, null, at + 3) { HasWord = true };
    }

    // 2020 Summer, and nothing that goes on: "2020 early stage" is none.
    private bool IsSeasonBehind(int at) => At(at + 1).Kind == DateTokenKind.Word && char.IsUpper(text[At(at + 1).Start]) && DateWords.Seasons.Contains(At(at + 1).Word) && At(at + 2).Kind is not (DateTokenKind.Word or DateTokenKind.Number) && !(At(at + 2).Kind == DateTokenKind.Apostrophe && ShortYear(at + 2) is not null);
}
