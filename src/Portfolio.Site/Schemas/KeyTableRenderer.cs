using System.Globalization;
using System.Text;
using Portfolio.Model.Settings;

namespace Portfolio.Site.Schemas;

/// <summary>The keys of a file as Markdown: what <c>docs/settings.md</c> shows.</summary>
public static class KeyTableRenderer
{
    /// <summary>A table of the keys; groups get tables of their own below it.</summary>
    public static string Render(KeyTable table)
    {
        var text = new StringBuilder("| key | what may stand there | what it decides | without it |\n| --- | --- | --- | --- |\n");
        foreach (var alike in Alike(table.Keys))
        {
            var key = alike[0];
            var others = key.Aliases.IsEmpty ? "" : $" Also called {string.Join(", ", key.Aliases.Select(name => $"`{name}`"))}.";
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", alike.Select(one => $"`{one.Name}`"))} | {Words(key.Form)} | {Cell(key.Meaning + others)} | {Cell(key.Default)} |\n");
        }
        foreach (var key in table.Keys)
        {
            if (GroupOf(key.Form) is not { } group) continue;
            text.Append(CultureInfo.InvariantCulture, $"\nBelow `{key.Name}`:\n\n").Append(Render(group));
        }
        return text.ToString();
    }

    /// <summary>Neighbours that differ in nothing but their names share a line.</summary>
    private static IEnumerable<List<SettingKey>> Alike(IEnumerable<SettingKey> keys)
    {
        var alike = new List<SettingKey>();
        foreach (var key in keys)
        {
            if (alike.Count > 0 && (alike[0] with { Name = key.Name } != key || !key.Aliases.IsEmpty))
            {
                yield return alike;
                alike = [];
            }
            alike.Add(key);
        }
        if (alike.Count > 0) yield return alike;
    }

    private static KeyTable? GroupOf(KeyForm form) => form switch
    {
        GroupForm group => group.Keys,
        GroupsForm groups => groups.Keys,
        _ => null,
    };

    private static string Words(KeyForm form) => form switch
    {
        TextForm => "text",
        TextsForm => "text, or a list of texts",
        AnyForm => "text, a list or keys",
        FlagForm => "`true` or `false`",
        SiteAddressForm => "an address that starts with `https://` or `http://`",
        LinkForm => "an address, or the path of a file",
        LanguageForm => "a language tag: `en`, `pt-BR`",
        DateForm => "a date: `2024-05-17`, `May 2024`, `2024`",
        DateOrFlagForm => "a date, or `true` or `false`",
        PageKeyForm => "at least 20 small letters and digits",
        SlugForm => "small letters, digits and hyphens",
        ColourForm => "a colour: `\"#rgb\"` or `\"#rrggbb\"`",
        FontsForm => "the name of a family, or a list of names",
        NumberForm { Most: >= int.MaxValue } => "a whole number",
        NumberForm range => string.Create(CultureInfo.InvariantCulture, $"{(range.IsWhole ? "a whole number" : "a number")} from {range.Least} to {range.Most}"),
        ChoiceForm choice => string.Join(" or ", choice.Words.Select(word => $"`{word}`")),
        ChoicesForm choices => $"a list of any of {string.Join(", ", choices.Words.Select(word => $"`{word}`"))}",
        GroupForm => "keys, below",
        GroupsForm => "a list of items with keys, below",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "A form without words."),
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
