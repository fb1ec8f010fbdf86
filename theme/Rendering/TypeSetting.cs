namespace Portfolio.Theme.Rendering;

/// <summary>The type that some words are set in, and what of the elements around them decides about the words inside.</summary>
internal readonly record struct TypeSetting
{
    public bool IsDisplay { get; private init; }

    public bool IsBold { get; private init; }

    public bool IsItalic { get; private init; }

    public bool IsCode { get; private init; }

    private bool IsProse { get; init; }

    private bool IsGroup { get; init; }

    private EntryPart Entry { get; init; }

    /// <summary>Without what surrounds it.</summary>
    public TypeSetting TypeAlone => new() { IsDisplay = IsDisplay, IsBold = IsBold, IsItalic = IsItalic };

    /// <summary>The type inside an element: what <c>theme/assets</c> say of it.</summary>
    /// <param name="element">Its name.</param>
    /// <param name="classes">The value of its <c>class</c>, empty where it has none.</param>
    public TypeSetting Inside(ReadOnlySpan<char> element, ReadOnlySpan<char> classes)
    {
        var inside = this;
        if (Has(classes, "prose")) inside = inside with { IsProse = true };
        if (Has(classes, "group")) inside = inside with { IsGroup = true };
        if (Has(classes, "entry")) inside = inside with { IsGroup = false, Entry = EntryPart.Body };
        if (element is "header") inside = inside with { Entry = IsGroup ? EntryPart.GroupHead : Entry == EntryPart.Body ? EntryPart.Head : EntryPart.None };

        return element switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when inside.IsProse => inside with { IsBold = true },
            "h1" or "h2" => inside with { IsDisplay = true },
            "h3" when inside.Entry is EntryPart.None or EntryPart.Body && !Has(classes, "name") => inside with { IsDisplay = true },
            "code" or "pre" => inside with { IsCode = true },
            "strong" or "em" when inside.Entry == EntryPart.Head => inside,
            "strong" or "th" => inside with { IsBold = true },
            "dt" when inside.IsProse => inside with { IsBold = true },
            "em" => inside with { IsItalic = true },
            _ when Has(classes, "display") => inside with { IsDisplay = true },
            _ when Has(classes, "title") && inside.Entry is EntryPart.Head or EntryPart.GroupHead => inside with { IsBold = true },
            _ when Has(classes, "organization") && inside.Entry == EntryPart.GroupHead => inside with { IsBold = true },
            _ => inside,
        };
    }

    private static bool Has(ReadOnlySpan<char> classes, string name)
    {
        foreach (var one in classes.Split(' '))
        {
            if (classes[one].SequenceEqual(name)) return true;
        }
        return false;
    }

    private enum EntryPart
    {
        None,
        Body,
        Head,
        GroupHead,
    }
}
