using System.Text.RegularExpressions;

namespace Portfolio.EndToEnd.Privacy;

/// <summary>A value that may turn up nowhere, however it is spaced or punctuated.</summary>
/// <param name="Characters">Digits of a telephone number, or a house number and street in lower case.</param>
internal sealed record PrivateValue(string Characters)
{
    /// <summary>A number may come with other marks between its digits, a street with other blanks between its words.</summary>
    private Regex Pattern { get; } = new(
        Characters.All(char.IsAsciiDigit)
            ? string.Join(@"[\s().\-/\u00A0\u2010-\u2015]{0,4}", Characters.ToCharArray())
            : string.Join(@"[\s\u00A0,]+", Characters.Split(' ').Select(Regex.Escape)),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(60));

    public bool IsIn(string text) => Pattern.IsMatch(text);

    public override string ToString() => $"a private value of {Characters.Length} characters";
}
