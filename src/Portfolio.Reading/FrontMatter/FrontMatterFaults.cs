using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.FrontMatter;

/// <summary>What the readers of front matter and settings say about YAML and TOML: <c>FM2xxx</c>.</summary>
internal static class FrontMatterFaults
{
    public static Diagnostic NotClosed(SourcePlace place, string fence) => new("FM2001", Severity.Error, place,
        $"The front matter that starts here has no closing {fence}",
        $"Put a line with {fence} below its last key.");

    public static Diagnostic TooLong(SourcePlace place) => new("FM2002", Severity.Error, place,
        "The front matter is longer than one megabyte",
        "Move the text below the front matter; keep only keys in it.");

    public static Diagnostic BrokenYaml(SourcePlace place, string reason, string cure) => new("FM2003", Severity.Error, place,
        $"This is not YAML: {reason}", cure);

    public static Diagnostic Alias(SourcePlace place, string name) => new("FM2004", Severity.Error, place,
        $"The alias *{name} is not followed: aliases can make a small file endlessly large",
        "Write the value out where the alias stands.");

    public static Diagnostic TooDeep(SourcePlace place) => new("FM2005", Severity.Error, place,
        "Keys are nested more than 32 deep",
        "Flatten the keys.");

    public static Diagnostic NotKeys(SourcePlace place) => new("FM2006", Severity.Error, place,
        "Keys with values are expected here",
        "Write a line such as \"Title: Ada Lovelace\" for each thing to say.");

    public static Diagnostic RepeatedKey(SourcePlace place, string key, SourcePlace first) => new("FM2007", Severity.Warning, place,
        $"The key \"{key}\" stands here a second time and is ignored; the first is on line {first.Line}",
        "Keep one of the two.");

    public static Diagnostic BrokenToml(SourcePlace place, string reason, string cure) => new("FM2008", Severity.Error, place,
        $"This is not TOML: {reason}", cure);

    public static Diagnostic Misspelt(SourcePlace place, string key, string meant) => new("FM2009", Severity.Warning, place,
        $"The key \"{key}\" is not known and ignored",
        $"Did you mean \"{meant}\"?");
}
