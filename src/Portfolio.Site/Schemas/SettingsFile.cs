using System.Collections.Immutable;
using Portfolio.Model.Settings;
using Portfolio.Reading.Career;
using Portfolio.Reading.Letters;
using Portfolio.Reading.Settings;
using Portfolio.Reading.Talks;
using Portfolio.Theme.Tokens;

namespace Portfolio.Site.Schemas;

/// <summary>A kind of file in which the owner may write keys.</summary>
/// <param name="Name">By which its schema is asked for, as in <c>schemas/site.schema.json</c>.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Keys">What may stand in it.</param>
/// <param name="IsFrontMatter">The keys stand above a text, among those of other generators; elsewhere an unknown key is a mistake.</param>
public sealed record SettingsFile(string Name, string Title, KeyTable Keys, bool IsFrontMatter)
{
    public static ImmutableArray<SettingsFile> All { get; } =
    [
        new("site", "Settings of a site", SiteKeys.Table, IsFrontMatter: false),
        new("cv", "Front matter of a CV", CvKeys.Table, IsFrontMatter: true),
        new("letter", "Front matter of a letter", LetterKeys.Table, IsFrontMatter: true),
        new("talk", "Front matter of a talk", TalkKeys.Table, IsFrontMatter: true),
        new("theme", "The look of a site", ThemeKeys.Table, IsFrontMatter: false),
    ];
}
