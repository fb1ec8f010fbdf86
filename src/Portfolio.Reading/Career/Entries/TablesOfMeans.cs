using Portfolio.Model.Text;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Tables of Japanese CVs that say when, with how many people and by what means something was made ("期間", "体制", "言語"): neither whose nor what post it was.</summary>
internal static class TablesOfMeans
{
    private const int FewestMeans = 2;

    private static readonly string[] Means = ["体制", "言語", "フレームワーク", "ライブラリ", "使用技術", "利用技術", "技術スタック", "チーム規模", "人数", "開発環境", "ミドルウェア", "データベース", "ツール"];

    /// <summary>It has rows, and the head of every column but the one with dates is one of them.</summary>
    public static bool Are(TableBlock table)
    {
        var heads = table.Header.Select(cell => PlainText.Of(cell.Content).Trim()).ToList();
        var others = heads.FindAll(head => FieldLabels.OfColumn(head) is not FieldLabel.Dates);
        return !table.Rows.IsEmpty && others.Count == heads.Count - 1 && others.Count >= FewestMeans && others.TrueForAll(head => Array.Exists(Means, means => head.Contains(means, StringComparison.Ordinal)));
    }

    /// <summary>Right below the heading of an employer each row says when a post was, and nothing else of it.</summary>
    public static IEnumerable<Unit> Rows(TableBlock table, int depth) =>
        TableRows.Of(table, depth, isStudy: false).Select(unit => unit.Kind == UnitKind.Cell && unit.Label != FieldLabel.Dates ? unit with { IsLabel = true } : unit);
}
