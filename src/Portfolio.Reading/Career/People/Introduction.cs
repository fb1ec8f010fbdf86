using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Career.People;

/// <summary>How people say their name in Chinese and Korean, where no space or capital shows where it begins: 我叫林知微，안녕하세요, 한새봄입니다; and how a Japanese page says whose career it tells, and as of when: 水野風子の2022年3月現在の職務経歴。</summary>
internal static partial class Introduction
{
    /// <summary>What may be the name; null where nobody is introduced.</summary>
    public static string? NameIn(string text) => Pattern().Match(text) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"(?:我叫|我是|我的名字是|本人)(?<name>[\u4E00-\u9FFF]{2,4})[，,。.！!；;]|(?:저는|제 이름은|안녕하세요[,.!]?) (?<name>[\uAC00-\uD7A3]{2,4})(?:입니다|이라고|라고|이에요|예요)|^(?<name>[\u4E00-\u9FFF]{3,5})の[0-9０-９年月日 ]+現在の(?:職務)?(?:経歴|履歴)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchLimit.Milliseconds)]
    private static partial Regex Pattern();
}
