namespace Portfolio.Model.Words;

/// <summary>The forms that a word takes behind a number, by the names that Unicode gives them. No language has all of them.</summary>
public enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
