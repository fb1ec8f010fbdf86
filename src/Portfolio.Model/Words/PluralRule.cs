using System.Collections.Immutable;

namespace Portfolio.Model.Words;

/// <summary>Which form of a word stands behind which whole number.</summary>
/// <remarks>Unicode CLDR, "Language Plural Rules", cardinals, without what holds for fractions and millions alone.</remarks>
public sealed class PluralRule
{
    private static readonly PluralRule Default = new(n => n == 1 ? PluralForm.One : PluralForm.Other, PluralForm.One, PluralForm.Other);

    private static readonly PluralRule OneForm = new(_ => PluralForm.Other, PluralForm.Other);

    private static readonly PluralRule OneBelowTwo = new(n => n < 2 ? PluralForm.One : PluralForm.Other, PluralForm.One, PluralForm.Other);

    private static readonly PluralRule EastSlavic = new(
        n => EndsInOne(n) ? PluralForm.One : EndsInFew(n) ? PluralForm.Few : PluralForm.Many,
        PluralForm.One, PluralForm.Few, PluralForm.Many);

    private static readonly PluralRule SouthSlavic = new(
        n => EndsInOne(n) ? PluralForm.One : EndsInFew(n) ? PluralForm.Few : PluralForm.Other,
        PluralForm.One, PluralForm.Few, PluralForm.Other);

    private static readonly PluralRule Czech = new(
        n => n == 1 ? PluralForm.One : n is >= 2 and <= 4 ? PluralForm.Few : PluralForm.Other,
        PluralForm.One, PluralForm.Few, PluralForm.Other);

    private static readonly ImmutableDictionary<string, PluralRule> Rules = new Dictionary<string, PluralRule>(StringComparer.Ordinal)
    {
        ["ja"] = OneForm,
        ["ko"] = OneForm,
        ["zh"] = OneForm,
        ["th"] = OneForm,
        ["vi"] = OneForm,
        ["id"] = OneForm,
        ["ms"] = OneForm,
        ["fr"] = OneBelowTwo,
        ["pt"] = OneBelowTwo,
        ["hy"] = OneBelowTwo,
        ["ru"] = EastSlavic,
        ["uk"] = EastSlavic,
        ["be"] = EastSlavic,
        ["sr"] = SouthSlavic,
        ["hr"] = SouthSlavic,
        ["bs"] = SouthSlavic,
        ["cs"] = Czech,
        ["sk"] = Czech,
        ["pl"] = new(
            n => n == 1 ? PluralForm.One : EndsInFew(n) ? PluralForm.Few : PluralForm.Many,
            PluralForm.One, PluralForm.Few, PluralForm.Many),
        ["sl"] = new(
            n => (n % 100) switch { 1 => PluralForm.One, 2 => PluralForm.Two, 3 or 4 => PluralForm.Few, _ => PluralForm.Other },
            PluralForm.One, PluralForm.Two, PluralForm.Few, PluralForm.Other),
        ["lt"] = new(
            n => n % 100 is >= 11 and <= 19 || n % 10 == 0 ? PluralForm.Other : n % 10 == 1 ? PluralForm.One : PluralForm.Few,
            PluralForm.One, PluralForm.Few, PluralForm.Other),
        ["lv"] = new(
            n => n % 10 == 0 || n % 100 is >= 11 and <= 19 ? PluralForm.Zero : n % 10 == 1 ? PluralForm.One : PluralForm.Other,
            PluralForm.Zero, PluralForm.One, PluralForm.Other),
        ["ro"] = new(
            n => n == 1 ? PluralForm.One : n == 0 || n % 100 is >= 1 and <= 19 ? PluralForm.Few : PluralForm.Other,
            PluralForm.One, PluralForm.Few, PluralForm.Other),
        ["he"] = new(n => n switch { 1 => PluralForm.One, 2 => PluralForm.Two, _ => PluralForm.Other }, PluralForm.One, PluralForm.Two, PluralForm.Other),
        ["ar"] = new(
            n => n switch { 0 => PluralForm.Zero, 1 => PluralForm.One, 2 => PluralForm.Two, _ => (n % 100) switch { >= 3 and <= 10 => PluralForm.Few, >= 11 => PluralForm.Many, _ => PluralForm.Other } },
            PluralForm.Zero, PluralForm.One, PluralForm.Two, PluralForm.Few, PluralForm.Many, PluralForm.Other),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private readonly Func<int, PluralForm> _form;

    private PluralRule(Func<int, PluralForm> form, params ImmutableArray<PluralForm> forms) => (_form, Forms) = (form, forms);

    /// <summary>All that the language has.</summary>
    public ImmutableArray<PluralForm> Forms { get; }

    /// <summary>The rule of a language; where it is not known, that of English: one, and all others.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static PluralRule Of(string language) => Rules.GetValueOrDefault(language.Split('-')[0], Default);

    public PluralForm Of(int number) => _form(number);

    /// <summary>1, 21, 31, but not 11.</summary>
    private static bool EndsInOne(int n) => n % 10 == 1 && n % 100 != 11;

    /// <summary>2 to 4, 22 to 24, but not 12 to 14.</summary>
    private static bool EndsInFew(int n) => n % 10 is >= 2 and <= 4 && n % 100 is < 12 or > 14;
}
