using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Settings;

namespace Portfolio.Reading.Pages;

/// <summary>What letters and talks alike may say in their front matter.</summary>
public static class PageKeys
{
    public static SettingKey Date { get; } = new("Date", new DateForm(), "The date of the page.");

    public static SettingKey Visibility { get; } = new("Visibility", new ChoiceForm([.. Enum.GetNames<Visibility>().Select(name => name.ToLowerInvariant())]),
        "`public`, `unlisted` (a page that nothing leads to, at an address that nobody can guess) or `draft` (a page in previews only).");

    public static SettingKey Draft { get; } = new("Draft", new FlagForm(), "`true` is the same as `Visibility: draft`, for files that come from another generator.") { Default = "`false`" };

    public static SettingKey Published { get; } = new("Published", new DateOrFlagForm(),
        "The day from which the page is published; before it, the page is a draft. `false` is the same as `Visibility: draft`, for files that come from another generator.")
    { Default = "`true`" };

    public static SettingKey Key { get; } = new("Key", new PageKeyForm(), "What makes the address of an unlisted page one that nobody can guess; `portfolio keys` writes it.")
    {
        Default = "made of `PORTFOLIO_SECRET`, else of the page's own words",
    };

    public static SettingKey Slug { get; } = new("Slug", new SlugForm(), "The last part of the page's address.") { Default = "made of what the page is about" };

    public static SettingKey RedirectFrom { get; } = new("RedirectFrom", new TextsForm(), "Former addresses of the page, as paths from the portfolio's home.");

    public static SettingKey Language { get; } = new("Language", new LanguageForm(), "The language of the page.") { Aliases = ["lang"], Default = "the language of its words" };

    public static ImmutableArray<SettingKey> All { get; } = [Date, Visibility, Published, Key, Slug, RedirectFrom, Language, Draft];

    /// <summary>The keys of one kind of page, with the visibility that it has by itself.</summary>
    internal static KeyTable Table(string place, Visibility visibility, params ImmutableArray<SettingKey> own) =>
        new(place, [.. own, .. All.Replace(Visibility, Visibility with { Default = $"`{visibility.ToString().ToLowerInvariant()}`" })]);
}
