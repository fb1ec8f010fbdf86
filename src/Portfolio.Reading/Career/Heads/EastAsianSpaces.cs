using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>Which spaces divide a head in Chinese, Japanese or Korean.</summary>
internal static class EastAsianSpaces
{
    /// <summary>A family name or a given name has so many signs at most.</summary>
    private const int LongestPartOfName = 3;

    /// <summary>전자, 은행 and their like are half of a name that was written with spaces.</summary>
    private const int ShortestCompany = 2;

    /// <summary>What the names of schools and companies end with.</summary>
    private static readonly string[] Houses =
    [
        "大学", "大学院", "高校", "高等学校", "専門学校", "大學", "学院", "學院", "中学", "中學", "高中", "公司", "集团", "集團", "银行", "銀行", "医院", "醫院", "研究所", "研究院", "事务所", "事務所", "工作室", "科技",
        "대학교", "대학원", "대학", "고등학교", "중학교", "과학기술원",
    ];

    /// <summary>A school is named first and the faculty behind it, and a company before the post.</summary>
    /// <param name="text">All before the space.</param>
    public static bool StandBehindHouse(ReadOnlySpan<char> text)
    {
        if (!EastAsian.Is(text[^1])) return false;
        foreach (var house in Houses)
        {
            if (text.EndsWith(house)) return true;
        }
        return EndsWithPartOfSchool(text);
    }

    /// <summary>"風車大学大学院水工学研究科 水車デザイン専攻": the part of the school stands right behind its name, as one word with it.</summary>
    private static bool EndsWithPartOfSchool(ReadOnlySpan<char> text)
    {
        var name = text[(text.LastIndexOfAny(' ', '　') + 1)..];
        return (name.EndsWith("研究科") || name.EndsWith("学部") || name.EndsWith("学府")) && name.Contains("大学", StringComparison.Ordinal);
    }

    /// <summary>Two spaces between words of these scripts are nobody's slip. Chinese has none: one divides its words, unless both are short as those of a name and the second is no post; Japanese has some, and kana beside them.</summary>
    /// <param name="text">The line.</param>
    /// <param name="at">The offset of the first space.</param>
    /// <param name="end">The offset behind the last.</param>
    public static bool Divide(string text, int at, int end)
    {
        if (at == 0 || end >= text.Length || !EastAsian.Is(text[at - 1]) || !EastAsian.Is(text[end])) return false;
        if (end - at > 1) return true;
        if (!EastAsian.IsHan(text[at - 1]) || !EastAsian.IsHan(text[end]) || EastAsian.HasKana(text)) return false;
        var behind = LengthBehind(text, end);
        return Math.Max(LengthBefore(text, at), behind) > LongestPartOfName || Vocabulary.Titles.HasAny([text.Substring(end, behind)]);
    }

    /// <summary>"등대병원 간호사": the space behind a Korean company, where the words up to the next sign end with a post.</summary>
    public static bool DividePost(string text, int at)
    {
        if (!EastAsian.IsHangul(text[at - 1])) return false;
        var start = at;
        while (start > 0 && EastAsian.IsHangul(text[start - 1])) start--;
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == ' ')) end++;
        var company = text[start..at];
        return company.Length > ShortestCompany && Vocabulary.Organizations.HasAny([company]) && !Vocabulary.Titles.HasAny([company]) && !company.EndsWith("회사", StringComparison.Ordinal)
            && FoldedWords.Of(text[(at + 1)..end]) is [.., var last] && Vocabulary.Titles.HasAny([last]);
    }

    /// <summary>"株式会社見本 エンジニア": behind the space stands what somebody was.</summary>
    public static bool DivideTitle(string text, int at)
    {
        if (!(EastAsian.Is(text[at - 1]) || text[at - 1] is ')' or '）') || EastAsian.IsHangul(text[at - 1]) || !EastAsian.Is(text[at + 1])) return false;
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return Vocabulary.Titles.HasAny(FoldedWords.Of(text[(at + 1)..end])) && !(EastAsian.IsKatakana(text[at + 1]) && EndsWithKind(text.AsSpan(0, at)));
    }

    /// <summary>"テクニカル" before "コンサルタント": what kind of one, and no company.</summary>
    private static bool EndsWithKind(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && EastAsian.IsKatakana(text[start - 1])) start--;
        return Kinds.IsWhole(text[start..].ToString());
    }

    private static readonly WordSet Kinds = new(("シニア, ジュニア, リード, チーフ, テクニカル, パートナー, プロジェクト, プロダクト, システム, ソフトウェア, ソフトウエア, ハードウェア, セールス, マーケティング, フロントエンド, バックエンド, フルスタック, サポート, アカウント, ソリューション, クラウド, データ, ネットワーク, インフラ, モバイル, カスタマー, ビジネス, "
        + "プリセールス, クリエイティブ, アート, ゼネラル, アシスタント, エリア, ストア, キャリア, コミュニティ, セキュリティ, リサーチ, アプリケーション, サイト, エグゼクティブ").Split(", "));

    private static int LengthBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && EastAsian.IsHan(text[start - 1])) start--;
        return at - start;
    }

    private static int LengthBehind(string text, int at)
    {
        var end = at;
        while (end < text.Length && EastAsian.IsHan(text[end])) end++;
        return end - at;
    }
}
