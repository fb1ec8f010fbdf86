using System.Globalization;
using System.Text;

namespace Portfolio.TrueType.Layout;

/// <summary>Which form each Arabic letter of a text takes: Unicode, chapter 9.2, "Cursive joining", by the property Joining_Type.</summary>
internal static class ArabicJoining
{
    /// <summary>Letters that join to the one before them alone.</summary>
    private const string JoinBefore = "آأؤإاةدذرزوٱٲٳٵٶٷۀۃۄۅۆۇۈۉۊۋۍۏےۓەۮۯڈډڊڋڌڍڎڏڐڑڒړڔڕږڗژڙ\u0759\u075A\u075B\u076B\u076C\u0771\u0773\u0774\u0778\u0779";

    public static bool Contains(string text) => text.AsSpan().ContainsAnyInRange('\u0620', '\u077F');

    /// <summary>The forms of the characters; null for those that have none.</summary>
    public static JoiningForm?[] FormsOf(IReadOnlyList<Rune> characters)
    {
        var forms = new JoiningForm?[characters.Count];
        var last = -1;
        for (var i = 0; i < characters.Count; i++)
        {
            if (IsTransparent(characters[i])) continue;
            var joins = last >= 0 && JoinsNext(characters[last]) && JoinsPrevious(characters[i]);
            if (joins) forms[last] = forms[last] == JoiningForm.Final ? JoiningForm.Medial : forms[last] is null ? null : JoiningForm.Initial;
            if (IsLetter(characters[i])) forms[i] = joins ? JoiningForm.Final : JoiningForm.Isolated;
            last = i;
        }
        return forms;
    }

    private static bool JoinsPrevious(Rune character) => IsLetter(character) || character.Value == 0x0640;

    private static bool JoinsNext(Rune character) => JoinsPrevious(character) && !JoinBefore.Contains(character.ToString(), StringComparison.Ordinal);

    /// <summary>All but the hamza by itself and the high hamza, which never join.</summary>
    private static bool IsLetter(Rune character) =>
        character.Value is ((>= 0x0620 and <= 0x06FF) or (>= 0x0750 and <= 0x077F)) and not (0x0621 or 0x0674)
        && Rune.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter;

    private static bool IsTransparent(Rune character) => Rune.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
