namespace Portfolio.Theme.Frame;

/// <summary>Which way the script of a language runs.</summary>
internal static class TextDirection
{
    /// <summary>The value of <c>dir</c> for a BCP 47 tag; a script named in the tag rules over the language's own.</summary>
    public static string Of(string language)
    {
        var parts = language.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4);
        var isRightToLeft = script is not null
            ? script.ToLowerInvariant() is "arab" or "hebr" or "thaa" or "syrc" or "nkoo" or "adlm"
            : parts[0].ToLowerInvariant() is "ar" or "he" or "iw" or "fa" or "ur" or "yi" or "ps" or "sd" or "ug" or "dv" or "ckb" or "syr";
        return isRightToLeft ? "rtl" : "ltr";
    }
}
