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
        var marks = MarksOf(classes);
        if (marks.HasFlag(Marks.Prose)) inside = inside with { IsProse = true };
        if (marks.HasFlag(Marks.Group)) inside = inside with { IsGroup = true };
        if (marks.HasFlag(Marks.Entry)) inside = inside with { IsGroup = false, Entry = EntryPart.Body };
        if (element is "header") inside = inside with { Entry = IsGroup ? EntryPart.GroupHead : Entry == EntryPart.Body ? EntryPart.Head : EntryPart.None };

        return element switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when inside.IsProse => inside.In(FontCut.Bold),
            "h1" or "h2" => inside.In(FontCut.Display),
            "h3" when inside.Entry is EntryPart.None or EntryPart.Body && !marks.HasFlag(Marks.Name) => inside.In(FontCut.Display),
            "code" or "pre" => inside with { IsCode = true },
            "strong" or "em" when inside.Entry == EntryPart.Head => inside,
            "strong" or "th" => inside.In(FontCut.Bold),
            "dt" when inside.IsProse => inside.In(FontCut.Bold),
            "em" => inside.In(FontCut.Italic),
            _ when marks.HasFlag(Marks.Display) => inside.In(FontCut.Display),
            _ when marks.HasFlag(Marks.Title) && inside.Entry is EntryPart.Head or EntryPart.GroupHead => inside.In(FontCut.Bold),
            _ when marks.HasFlag(Marks.Organization) && inside.Entry == EntryPart.GroupHead => inside.In(FontCut.Bold),
            _ => inside,
        };
    }

    private TypeSetting In(FontCut cut) => this with { Cut = Cut | cut };

    private static Marks MarksOf(ReadOnlySpan<char> classes)
    {
        var marks = Marks.None;
        if (classes.IsEmpty) return marks;
        foreach (var one in classes.Split(' '))
        {
            marks |= classes[one] switch
            {
                "prose" => Marks.Prose,
                "group" => Marks.Group,
                "entry" => Marks.Entry,
                "name" => Marks.Name,
                "display" => Marks.Display,
                "title" => Marks.Title,
                "organization" => Marks.Organization,
                _ => Marks.None,
            };
        }
        return marks;
    }

    /// <summary>The classes that decide about type.</summary>
    [Flags]
    private enum Marks
    {
        None = 0,
        Prose = 1,
        Group = 2,
        Entry = 4,
        Name = 8,
        Display = 16,
        Title = 32,
        Organization = 64,
    }

    private enum EntryPart
    {
        None,
        Body,
        Head,
        GroupHead,
    }
}
