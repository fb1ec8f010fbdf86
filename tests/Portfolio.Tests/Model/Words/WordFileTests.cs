using System.Text.Json;
using System.Text.RegularExpressions;
using Portfolio.Model.Words;
using Xunit;

namespace Portfolio.Tests.Model.Words;

/// <summary>What holds for the file of every language, so that a new one is whole when these pass.</summary>
public sealed partial class WordFileTests
{
    /// <summary>Whose months are names, and names are written large.</summary>
    private static readonly string[] CapitalMonths = ["de", "el", "en", "id", "tr"];

    public static TheoryData<string> Languages => [.. Wording.Languages];

    [Fact]
    public void The_interface_speaks_these_languages() =>
        Assert.Equal(["bg", "ca", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hr", "hu", "id", "it", "ja", "ko", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sv", "tr", "uk", "vi", "zh", "zh-Hant"], Wording.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_words_of_english_in_the_same_order_and_no_others(string language) =>
        Assert.Equal(Words("en").Select(word => word.Key), Words(language).Select(word => word.Key));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_says_something_and_keeps_its_places_for_numbers_dates_and_names(string language)
    {
        foreach (var ((key, english), (_, word)) in Words("en").Zip(Words(language)))
        {
            Assert.False(string.IsNullOrWhiteSpace(word), key);
            Assert.True(Places(english) == Places(word), $"{key}: {word}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_count_has_the_forms_that_the_language_counts_by_each_with_its_number(string language)
    {
        var (words, rule) = (Wording.For(language), PluralRule.Of(language));
        foreach (var counted in new[] { words.Year, words.Month })
        {
            Assert.Equal(rule.Forms, Enum.GetValues<PluralForm>().Where(form => counted[form] is not null));
            Assert.All(rule.Forms, form => Assert.Contains("{0}", counted[form], StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_list_of_months_has_twelve_each_another_in_the_case_of_the_language(string language)
    {
        var words = Wording.For(language);
        foreach (var months in new[] { words.Months, words.ShortMonths, words.DayMonths, words.ShortDayMonths }.OfType<IReadOnlyList<string>>())
        {
            Assert.Equal(12, months.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(12, months.Count);
            Assert.All(months, month => Assert.True(!char.IsLower(month[0]) == CapitalMonths.Contains(language, StringComparer.Ordinal) || char.IsDigit(month[0]), month));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_signs_are_those_of_a_typographer(string language)
    {
        foreach (var (key, word) in Words(language))
        {
            Assert.True(!word.Contains('\'', StringComparison.Ordinal) && !word.Contains('"', StringComparison.Ordinal), $"{key}: straight quotation marks");
            Assert.True(!word.Contains("...", StringComparison.Ordinal), $"{key}: three full stops");
            Assert.True(!word.Contains(" - ", StringComparison.Ordinal), $"{key}: a hyphen for a dash");
            Assert.True(!SpaceBeforeSign().IsMatch(word), $"{key}: an ordinary space before a sign");
            Assert.True(!word.Contains("  ", StringComparison.Ordinal) && (word.Trim() == word || key == ".between"), $"{key}: a space too many");
            if (language == "fr") Assert.True(!SignWithoutSpace().IsMatch(word), $"{key}: French signs stand off");
        }
    }

    private static string Places(string word) => string.Join(' ', Place().Matches(word).Select(match => match.Value).Order(StringComparer.Ordinal));

    /// <summary>Every text of a language's file by its path, in order; lists and the forms of counts, which only some languages have, are left out.</summary>
    private static List<(string Key, string Word)> Words(string language)
    {
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream($"Words.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        var words = new List<(string Key, string Word)>();
        Add(document.RootElement, "");
        return words;

        void Add(JsonElement element, string path)
        {
            if (element.ValueKind == JsonValueKind.String) words.Add((path, element.GetString()!));
            if (element.ValueKind != JsonValueKind.Object || path is ".year" or ".month") return;
            foreach (var property in element.EnumerateObject()) Add(property.Value, $"{path}.{property.Name}");
        }
    }

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex(" [:;!?»]", RegexOptions.NonBacktracking)]
    private static partial Regex SpaceBeforeSign();

    [GeneratedRegex("[^\u00a0\u202f][:;!?»]", RegexOptions.NonBacktracking)]
    private static partial Regex SignWithoutSpace();
}
