using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Portfolio.Model.Settings;
using Portfolio.Site.Output;

namespace Portfolio.Site.Schemas;

/// <summary>The keys of a file as a JSON Schema (draft 7, which editors of YAML know), for completion and for marks under mistakes.</summary>
/// <remarks>What the readers take, the schema takes: any capitals, hyphens and underscores in keys, other names, and nothing behind a key.</remarks>
public static class SchemaRenderer
{
    public static string Render(SettingsFile file)
    {
        var schema = Group(file.Keys, isOpen: file.IsFrontMatter);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", file.Title);
        return schema.ToJsonString(ReadableJson.Options) + "\n";
    }

    private static JsonObject Group(KeyTable table, bool isOpen)
    {
        var (properties, spellings) = (new JsonObject(), new JsonObject());
        foreach (var key in table.Keys)
        {
            properties[key.Name] = Described(key);
            var spelling = $"^(?:{string.Join('|', key.Names.Select(Spelling).Distinct(StringComparer.Ordinal))})$";
            spellings[spelling] = Form(key.Form);
        }
        var group = new JsonObject { ["type"] = Types("object", "null"), ["properties"] = properties, ["patternProperties"] = spellings };
        if (!isOpen) group["additionalProperties"] = false;
        return group;
    }

    private static JsonObject Described(SettingKey key)
    {
        var form = Form(key.Form);
        form["description"] = $"{key.Meaning} Without it: {key.Default}.";
        return form;
    }

    private static JsonObject Form(KeyForm form) => form switch
    {
        TextForm or DateForm or DateOrFlagForm or LinkForm => new() { ["type"] = Types("string", "number", "boolean", "null") },
        TextsForm or FontsForm => new() { ["type"] = Types("string", "number", "boolean", "null", "array"), ["items"] = new JsonObject { ["type"] = Types("string", "number", "boolean", "null") } },
        FlagForm => new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = Types("boolean", "null") }, Words(["yes", "no", "true", "false"])) },
        SiteAddressForm => Pattern(@"^\s*[Hh][Tt][Tt][Pp][Ss]?://[^\s?#@]+\s*$"),
        LanguageForm => Pattern(LanguageForm.Pattern),
        PageKeyForm => Pattern(PageKeyForm.Pattern),
        SlugForm => Pattern(SlugForm.Pattern),
        ColourForm => Pattern(ColourForm.Pattern),
        NumberForm range => Number(range),
        ChoiceForm choice => Words(choice.Words),
        ChoicesForm choices => new() { ["anyOf"] = new JsonArray(Words(choices.Words), new JsonObject { ["type"] = "array", ["items"] = Words(choices.Words) }) },
        GroupForm group => Group(group.Keys, isOpen: false),
        GroupsForm groups => new() { ["type"] = Types("array", "null"), ["items"] = Group(groups.Keys, isOpen: true) },
        AnyForm => [],
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "A form without a schema."),
    };

    private static JsonObject Number(NumberForm range)
    {
        var number = new JsonObject { ["type"] = Types(range.IsWhole ? "integer" : "number", "null"), ["minimum"] = range.Least };
        if (range.Most < int.MaxValue) number["maximum"] = range.Most;
        return number;
    }

    /// <summary>The words as they are documented, for completion, or in other capitals.</summary>
    private static JsonObject Words(ImmutableArray<string> words) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) },
            Pattern($"^(?:{string.Join('|', words.Select(word => string.Concat(word.Select(AnyCase))))})$")),
    };

    private static JsonObject Pattern(string pattern) => new() { ["type"] = Types("string", "null"), ["pattern"] = pattern };

    private static JsonArray Types(params ReadOnlySpan<string> names) => new([.. names.ToArray().Select(name => JsonValue.Create(name))]);

    /// <summary>A key in any capitals, with hyphens and underscores anywhere.</summary>
    private static string Spelling(string name)
    {
        var pattern = new StringBuilder();
        foreach (var letter in name.Where(letter => letter is not ('-' or '_'))) pattern.Append("[-_]*").Append(AnyCase(letter));
        return pattern.Append("[-_]*").ToString();
    }

    private static string AnyCase(char letter)
    {
        var (upper, lower) = (char.ToUpper(letter, CultureInfo.InvariantCulture), char.ToLower(letter, CultureInfo.InvariantCulture));
        return upper == lower ? letter.ToString() : $"[{upper}{lower}]";
    }
}
