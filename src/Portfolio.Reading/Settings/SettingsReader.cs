using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Settings;

/// <summary>Reads <c>site.yml</c>.</summary>
public static partial class SettingsReader
{
    public static SettingsReading Read(InputFile file)
    {
        var yaml = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var (fields, faults) = YamlReader.Read(file.Path, yaml, 1);
        var diagnostics = faults.ToBuilder();
        var settings = new SiteSettings();
        foreach (var field in fields.DistinctBy(field => SettingKey.Fold(field.Key))) settings = With(settings, field, diagnostics);
        return new(settings, diagnostics.ToImmutable()) { File = file };
    }

    private static SiteSettings With(SiteSettings settings, FrontMatterField field, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (SiteKeys.Table.Find(field.Key) is not { } key)
        {
            diagnostics.Add(SettingsFaults.UnknownKey(field.Place, field.Key, SiteKeys.Table));
            return settings;
        }
        if (key == SiteKeys.Publish) return settings with { Publish = ChoicesOf<PrivateKind>(field.Value, diagnostics, SettingsFaults.WrongPublish) };
        if (key == SiteKeys.Hyphenate) return settings with { Hyphenate = ChoicesOf<HyphenatedKind>(field.Value, diagnostics, SettingsFaults.WrongHyphenate) };
        if (field.Value is not FrontMatterText { Text: var text })
        {
            diagnostics.Add(SettingsFaults.NotAText(field.Value.Place, key.Name));
            return settings;
        }
        text = text.Trim();
        if (text.Length == 0) return settings;
        switch (key.Name)
        {
            case nameof(SiteKeys.Title):
                return settings with { Title = text };
            case nameof(SiteKeys.Url):
                if (UrlOf(text) is { } url) return settings with { Url = url };
                diagnostics.Add(SettingsFaults.WrongUrl(field.Value.Place, text));
                return settings;
            case nameof(SiteKeys.Language):
                if (LanguageTag().IsMatch(text)) return settings with { Language = text };
                diagnostics.Add(SettingsFaults.WrongLanguage(field.Value.Place, text));
                return settings;
            case nameof(SiteKeys.Breaks):
                if (text.ToLowerInvariant() is "shown" or "hidden") return settings with { ShowsBreaks = text.Equals("shown", StringComparison.OrdinalIgnoreCase) };
                diagnostics.Add(SettingsFaults.WrongBreaks(field.Value.Place, text));
                return settings;
            default:
                if (Enum.TryParse<Paper>(text, ignoreCase: true, out var paper) && Enum.IsDefined(paper) && !char.IsDigit(text[0])) return settings with { Paper = paper };
                diagnostics.Add(SettingsFaults.WrongPaper(field.Value.Place, text));
                return settings;
        }
    }

    private static Uri? UrlOf(string text) =>
        Uri.TryCreate(text.TrimEnd('/'), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0
        && url.Query.Length == 0 && url.Fragment.Length == 0 && url.UserInfo.Length == 0
            ? url : null;

    private static ImmutableHashSet<T> ChoicesOf<T>(FrontMatterValue value, ImmutableArray<Diagnostic>.Builder diagnostics, Func<SourcePlace, string, Diagnostic> wrong)
        where T : struct, Enum
    {
        var texts = value switch
        {
            FrontMatterList list => list.Items.OfType<FrontMatterText>(),
            FrontMatterText { Text.Length: > 0 } text => [text],
            _ => [],
        };
        var kinds = ImmutableHashSet.CreateBuilder<T>();
        foreach (var text in texts)
        {
            if (Enum.TryParse<T>(text.Text.Trim(), ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsDigit(text.Text.Trim()[0])) kinds.Add(kind);
            else diagnostics.Add(wrong(text.Place, text.Text));
        }
        return kinds.ToImmutable();
    }

    [GeneratedRegex(LanguageForm.Pattern, RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex LanguageTag();
}
