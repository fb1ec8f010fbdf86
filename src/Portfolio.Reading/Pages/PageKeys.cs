using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Settings;

namespace Portfolio.Reading.Pages;

/// <summary>What letters and talks alike may say in their front matter.</summary>
public static class PageKeys
{
    public static SettingKey Date { get; } = new("Date", new DateForm(), "The date of the page.");

    public static SettingKey Visibility { get; } = new("Visibility", new ChoiceForm([.. Enum.GetNames<Visibility>().Select(name => name.ToLowerInvariant())]),
        "`public`, `unlisted` (a page that nothing leads to, hidden from search engines) or `draft` (no page).");

    public static SettingKey Draft { get; } = new("Draft", new FlagForm(), "`true` is the same as `Visibility: draft`, for files that come from another generator.") { Default = "`false`" };

    public static SettingKey Published { get; } = new("Published", new FlagForm(), "`false` is the same as `Visibility: draft`, for files that come from another generator.") { Default = "`true`" };

    public static SettingKey Slug { get; } = new("Slug", new SlugForm(), "The last part of the page's address.") { Default = "made of what the page is about" };

    public static SettingKey RedirectFrom { get; } = new("RedirectFrom", new TextsForm(), "Former addresses of the page, as paths from the portfolio's home.");

    public static SettingKey Language { get; } = new("Language", new LanguageForm(), "The language of the page.") { Aliases = ["lang"], Default = "the language of its words" };

    public static ImmutableArray<SettingKey> All { get; } = [Date, Visibility, Slug, RedirectFrom, Language, Draft, Published];

    /// <summary>The keys of one kind of page, with the visibility that it has by itself.</summary>
    internal static KeyTable Table(string place, Visibility visibility, params ImmutableArray<SettingKey> own) =>
        new(place, [.. own, .. All.Replace(Visibility, Visibility with { Default = $"`{visibility.ToString().ToLowerInvariant()}`" })]);
}
