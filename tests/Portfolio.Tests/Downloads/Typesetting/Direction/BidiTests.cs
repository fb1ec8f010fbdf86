using System.Globalization;
using System.Text;
using Portfolio.Downloads.Typesetting.Direction;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Downloads.Typesetting.Direction;

/// <summary>Text from right to left. In the examples capitals stand for Hebrew letters, as in UAX #9.</summary>
public sealed class BidiTests
{
    [Theory]
    [InlineData("car means CAR.", "car means RAC.")]
    [InlineData("ABC 123 DEF", "FED 123 CBA")]
    [InlineData("ABC (abc) DEF", "FED )abc( CBA")]
    [InlineData("abc ABC (2024) x", "abc )2024( CBA x")]
    [InlineData("abc (ABC DEF) x", "abc (FED CBA) x")]
    [InlineData("ABC 1,234.50 €", "€ 1,234.50 CBA")]
    [InlineData("ABC c++ 2016-2018", "c++ 2016-2018 CBA")]
    public void Words_stand_in_the_order_of_their_scripts(string text, string seen)
    {
        var (_, levels) = Levels([.. text.Select(Hebrew)]);
        Assert.Equal(seen, string.Concat(LineOrder.Of(levels).Select(place => text[place])));
    }

    [JudgedFact("fribidi")]
    public void The_levels_are_those_of_another_implementation()
    {
        string[] alphabet = ["a", "b", "ש", "ל", "ع", "م", "1", "2", "٣", " ", " ", "+", "-", ",", ".", "/", ":", "#", "%", "€", "(", ")", "[", "]", "!", "\"", "·", "\u05B8", "\u064B"];
        var random = new Random(7);
        var lines = Enumerable.Range(0, 600).Select(_ => Enumerable.Range(0, random.Next(1, 24)).Select(_ => alphabet[random.Next(alphabet.Length)]).Append("x").ToList()).ToList();
        var said = Judge.AskAbout(Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => string.Concat(line))) + "\n"), "fribidi", "--nobreak", "--novisual", "--basedir", "--levels", "{file}")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Count * 2, said.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            var (level, levels) = Levels(lines[i]);
            Assert.Equal(
                $"{string.Concat(lines[i])}: {said[i * 2].Replace("Base direction: ", "", StringComparison.Ordinal)} {said[(i * 2) + 1].Trim()}",
                $"{string.Concat(lines[i])}: {(level == 0 ? "L" : "R")} {string.Join(' ', levels.Select(item => item.ToString(CultureInfo.InvariantCulture)))}");
        }
    }

    private static (int Base, int[] Levels) Levels(List<string> characters) =>
        BidiLevels.Of(characters, [.. characters.Select(character => BidiClasses.Of(Rune.GetRuneAt(character, 0)))]);

    private static string Hebrew(char character) => char.IsAsciiLetterUpper(character) ? ((char)(character - 'A' + 'א')).ToString() : character.ToString();
}
