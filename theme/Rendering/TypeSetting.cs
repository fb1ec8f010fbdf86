namespace Portfolio.Theme.Rendering;

/// <summary>The type that some words are set in, and what of the elements around them decides about the words inside.</summary>
internal readonly record struct TypeSetting
{
    public FontCut Cut { get; private init; }

    public bool IsCode { get; private init; }

    private bool IsProse { get; init; }

    private bool IsGroup { get; init; }

    private EntryPart Entry { get; init; }

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
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when inside.IsProse => inside.In(FontCut.Bold),
            "h1" or "h2" => inside.In(FontCut.Display),
            "h3" when inside.Entry is EntryPart.None or EntryPart.Body && !Has(classes, "name") => inside.In(FontCut.Display),
            "code" or "pre" => inside with { IsCode = true },
            "strong" or "em" when inside.Entry == EntryPart.Head => inside,
            "strong" or "th" => inside.In(FontCut.Bold),
            "dt" when inside.IsProse => inside.In(FontCut.Bold),
            "em" => inside.In(FontCut.Italic),
            _ when Has(classes, "display") => inside.In(FontCut.Display),
            _ when Has(classes, "title") && inside.Entry is EntryPart.Head or EntryPart.GroupHead => inside.In(FontCut.Bold),
            _ when Has(classes, "organization") && inside.Entry == EntryPart.GroupHead => inside.In(FontCut.Bold),
            _ => inside,
        };
    }

    private TypeSetting In(FontCut cut) => this with { Cut = Cut | cut };

    private static bool Has(ReadOnlySpan<char> classes, string name)
    {
        if (!classes.Contains(name, StringComparison.Ordinal)) return false;
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
