using System.Collections.Frozen;
using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Settings;

namespace Portfolio.Reading.FrontMatter;

/// <summary>Finds keys that look like ours and are not: a slip of the fingers. Keys of other generators pass silently.</summary>
public static class KeySpelling
{
    private static readonly FrozenSet<string> OfOtherGenerators = new[]
    {
        "layout", "permalink", "title", "author", "description", "tags", "categories", "category", "draft", "published", "weight", "menu",
        "image", "type", "template", "subtitle", "toc", "comments", "share", "header", "classes", "excerpt", "sitemap", "aliases", "lang",
        "keywords", "date", "lastmod", "modified", "updated", "geometry", "fontsize", "documentclass", "mainfont", "colorlinks", "output", "nav",
        "parent", "order", "sidebar", "math", "cover", "style", "theme", "paginate", "url", "id", "name", "locale", "data", "text", "rule", "rules", "roll", "languages",
    }.Select(SettingKey.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A warning for each key that is none of the known ones but nearly one.</summary>
    public static ImmutableArray<Diagnostic> Check(FrontMatterFields fields, KeyTable known) =>
    [
        .. fields
            .Where(field => known.Find(field.Key) is null && !OfOtherGenerators.Contains(SettingKey.Fold(field.Key)))
            .Select(field => (Field: field, Meant: known.Meant(field.Key)))
            .Where(pair => pair.Meant is not null)
            .Select(pair => FrontMatterFaults.Misspelt(pair.Field.Place, pair.Field.Key, pair.Meant!)),
    ];
}
