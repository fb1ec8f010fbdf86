using System.Globalization;

namespace Portfolio.Model.Words;

/// <summary>A word with its number before it, in each of the forms that its language has; <c>{0}</c> is the number.</summary>
public sealed record CountedWord
{
    public string? Zero { get; init; }

    public string? One { get; init; }

    public string? Two { get; init; }

    public string? Few { get; init; }

    public string? Many { get; init; }

    public string? Other { get; init; }

    /// <summary>Null where the language has no such form.</summary>
    public string? this[PluralForm form] => form switch
    {
        PluralForm.Zero => Zero,
        PluralForm.One => One,
        PluralForm.Two => Two,
        PluralForm.Few => Few,
        PluralForm.Many => Many,
        _ => Other,
    };

    /// <summary>The number with the word in the form that the rule asks for.</summary>
    public string Of(int count, PluralRule rule) => string.Format(CultureInfo.InvariantCulture, this[rule.Of(count)] ?? "{0}", count);
}
