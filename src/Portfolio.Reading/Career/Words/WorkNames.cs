namespace Portfolio.Reading.Career.Words;

/// <summary>What the names of projects end with in Japanese and Chinese, where the last word says what something is.</summary>
internal static class WorkNames
{
    private static readonly string[] Endings = ["開発", "構築", "改修", "運用", "保守", "移行", "刷新", "導入", "システム", "アプリ", "サイト", "サービス", "プロジェクト", "案件", "リニューアル", "开发", "建设", "项目", "系统", "平台"];

    public static bool EndsAsWork(ReadOnlySpan<char> text)
    {
        foreach (var ending in Endings)
        {
            if (text.EndsWith(ending)) return true;
        }
        return false;
    }
}
