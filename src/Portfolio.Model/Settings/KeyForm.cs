using System.Collections.Immutable;

namespace Portfolio.Model.Settings;

/// <summary>What may stand behind a key. The cases are closed.</summary>
public abstract record KeyForm
{
    private protected KeyForm()
    {
    }
}

/// <summary>One text.</summary>
public sealed record TextForm : KeyForm;

/// <summary>A text or a list of texts.</summary>
public sealed record TextsForm : KeyForm;

/// <summary>Text, a list or more keys: whatever other generators put there.</summary>
public sealed record AnyForm : KeyForm;

/// <summary>Yes or no.</summary>
public sealed record FlagForm : KeyForm;

/// <summary>The whole address of a site, without query and fragment.</summary>
public sealed record SiteAddressForm : KeyForm;

/// <summary>An address to link to: a whole one, or the path of a file beside the CV.</summary>
public sealed record LinkForm : KeyForm;

/// <summary>A language as BCP 47 writes it.</summary>
public sealed record LanguageForm : KeyForm
{
    /// <summary>Language, script and region; a regular expression in which .NET and ECMAScript agree.</summary>
    public const string Pattern = "^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?$";
}

/// <summary>A date as exact as the owner likes; any of the forms that CVs use.</summary>
public sealed record DateForm : KeyForm;

/// <summary>A date as exact as the owner likes, or yes or no.</summary>
public sealed record DateOrFlagForm : KeyForm;

/// <summary>What the address of an unlisted page is made of: too much to be guessed.</summary>
public sealed record PageKeyForm : KeyForm
{
    /// <summary>Twenty letters and digits drawn by chance are a hundred bits; a regular expression in which .NET and ECMAScript agree.</summary>
    public const string Pattern = "^[a-z0-9]{20,64}$";
}

/// <summary>The last part of an address.</summary>
public sealed record SlugForm : KeyForm
{
    /// <summary>Small letters, digits and hyphens between them; a regular expression in which .NET and ECMAScript agree.</summary>
    public const string Pattern = @"^[\p{Ll}\p{Lo}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Nd}]+)*$";
}

/// <summary>A number in a range, ends included.</summary>
public sealed record NumberForm(double Least, double Most, bool IsWhole = false) : KeyForm
{
    public bool Holds(double number) => number >= Least && number <= Most;
}

/// <summary>A colour in sRGB.</summary>
public sealed record ColourForm : KeyForm
{
    public const string Pattern = "^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$";
}

/// <summary>A family of fonts, or several, first choice first.</summary>
public sealed record FontsForm : KeyForm;

/// <summary>One of a few words, whatever their capitals.</summary>
public sealed record ChoiceForm(ImmutableArray<string> Words) : KeyForm;

/// <summary>Any number of a few words, whatever their capitals.</summary>
public sealed record ChoicesForm(ImmutableArray<string> Words) : KeyForm;

/// <summary>More keys, indented below.</summary>
public sealed record GroupForm(KeyTable Keys) : KeyForm;

/// <summary>A list whose items have keys of their own.</summary>
public sealed record GroupsForm(KeyTable Keys) : KeyForm;
