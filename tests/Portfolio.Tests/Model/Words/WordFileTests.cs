using System.Text.Json;
using System.Text.RegularExpressions;
using Portfolio.Model.Dates;
using Portfolio.Model.Words;
using Xunit;

namespace Portfolio.Tests.Model.Words;

public sealed partial class WordFileTests
{
    public static TheoryData<string> Languages => [.. Wording.Languages];

    [Fact]
    public void The_interface_speaks_six_languages() =>
        Assert.Equal(["de", "en", "es", "fr", "pl", "pt"], Wording.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_words_of_english_and_no_others(string language) =>
        Assert.Equal(Words("en").Keys.Order(StringComparer.Ordinal), Words(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_says_something_and_keeps_its_places_for_numbers_dates_and_names(string language)
    {
        var english = Words("en");
        Assert.All(Words(language), word =>
        {
            Assert.False(string.IsNullOrWhiteSpace(word.Value), word.Key);
            Assert.Equal(Places(english[word.Key]), Places(word.Value));
        });
    }

    [Fact]
    public void Polish_counts_and_dates_change_their_words()
    {
        var polish = Wording.For("pl");
        Assert.Equal("1 rok", polish.Duration(12));
        Assert.Equal("3 lata 2 miesiące", polish.Duration(38));
        Assert.Equal("5 lat 11 miesięcy", polish.Duration(71));
        Assert.Equal("12 lat", polish.Duration(144));
        Assert.Equal("22 lata", polish.Duration(264));
        Assert.Equal("październik 2023", polish.Long(new PartialDate(2023, 10)));
        Assert.Equal("12 października 2023", polish.Long(new PartialDate(2023, 10, 12)));
    }

    [Fact]
    public void Dates_stand_as_each_language_writes_them()
    {
        var day = new PartialDate(2016, 7, 19);
        Assert.Equal("19. Juli 2016", Wording.For("de").Long(day));
        Assert.Equal("19 juillet 2016", Wording.For("fr").Long(day));
        Assert.Equal("19 de julio de 2016", Wording.For("es").Long(day));
        Assert.Equal("19 de julho de 2016", Wording.For("pt-BR").Long(day));
    }

    private static string Places(string word) => string.Join(' ', Place().Matches(word).Select(match => match.Value).Order(StringComparer.Ordinal));

    /// <summary>Every text of a language's file by its path; nulls and lists, which only some languages have, are left out.</summary>
    private static Dictionary<string, string> Words(string language)
    {
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream($"Words.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(document.RootElement, "");
        return words;

        void Add(JsonElement element, string path)
        {
            if (element.ValueKind == JsonValueKind.String && !path.EndsWith(".few", StringComparison.Ordinal)) words.Add(path, element.GetString()!);
            if (element.ValueKind != JsonValueKind.Object) return;
            foreach (var property in element.EnumerateObject()) Add(property.Value, $"{path}.{property.Name}");
        }
    }

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
