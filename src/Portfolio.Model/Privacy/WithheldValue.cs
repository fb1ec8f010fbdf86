using System.Text;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Model.Privacy;

/// <summary>A private value of the owner's files that must not be published.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written, perhaps with its label.</param>
/// <param name="Place">Where it stands.</param>
public sealed record WithheldValue(PrivateKind Kind, string Text, SourcePlace Place)
{
    /// <summary>
    /// What to search for: of a telephone number its last nine digits, however they are grouped; of an address its letters and
    /// digits in lower case. Empty where too little is left to search for.
    /// </summary>
    public string Key { get; } = KeyOf(Kind, Text);

    /// <summary>The value in a span of a file.</summary>
    public static WithheldValue At(SourceText source, PrivateSpan span)
    {
        var before = source.Text.AsSpan(0, span.Start);
        var place = new SourcePlace(source.File, before.Count('\n') + 1, span.Start - before.LastIndexOf('\n'));
        return new(span.Kind, source.Text.Substring(span.Start, span.Length), place);
    }

    /// <summary>A text as <see cref="Key"/> is compared with it: digits alone for telephone numbers, letters and digits for addresses.</summary>
    public static string Fold(PrivateKind kind, string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (kind == PrivateKind.Phone ? char.IsAsciiDigit(character) : char.IsLetterOrDigit(character))
                folded.Append(char.ToLowerInvariant(character));
        }
        return folded.ToString();
    }

    private static string KeyOf(PrivateKind kind, string text)
    {
        var folded = Fold(kind, WithoutLabel(text));
        return kind switch
        {
            PrivateKind.Phone => folded.Length < 7 ? "" : folded[^Math.Min(9, folded.Length)..],
            _ => folded.Length < 8 ? "" : folded,
        };
    }

    /// <summary>The label before a colon is no secret, and would hide the value behind it from the search.</summary>
    private static string WithoutLabel(string text) => text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
