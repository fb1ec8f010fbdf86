using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Reading.Dates;
using Portfolio.Reading.FrontMatter;
using Portfolio.Reading.Markdown;

namespace Portfolio.Reading.Pages;

/// <summary>The front matter that letters and talks have in common.</summary>
internal sealed partial class PageFields(FrontMatterFields fields, PageFaults faults, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    /// <param name="usual">The visibility of a page that says nothing of it.</param>
    public Publication Publication(Visibility usual) => new(Visibility() ?? usual) { From = From(), Key = Key() };

    private Visibility? Visibility()
    {
        if (fields.Text(PageKeys.Draft) is "true" or "yes" || fields.Text(PageKeys.Published) is "false" or "no") return Model.Career.Visibility.Draft;
        if (fields.Field(PageKeys.Visibility)?.Value is not FrontMatterText { Text.Length: > 0 } value) return null;
        var text = value.Text.Trim();
        if (Enum.TryParse<Visibility>(text, ignoreCase: true, out var visibility) && Enum.IsDefined(visibility) && !char.IsDigit(text[0])) return visibility;
        diagnostics.Add(faults.WrongVisibility(value.Place, text));
        return null;
    }

    /// <summary>The day behind <c>Published</c>; other generators write a truth value there.</summary>
    private PartialDate? From()
    {
        if (fields.Field(PageKeys.Published)?.Value is not FrontMatterText { Text.Length: > 0 } value) return null;
        if (value.Text.Trim().ToLowerInvariant() is "true" or "false" or "yes" or "no") return null;
        if (DateOf(value.Text) is { } date) return date;
        // Taken for no date, it would publish the page at once.
        diagnostics.Add(faults.WrongPublished(value.Place, value.Text));
        return null;
    }

    private string? Key()
    {
        if (fields.Field(PageKeys.Key)?.Value is not FrontMatterText { Text.Length: > 0 } value) return null;
        if (KeyForm().IsMatch(value.Text.Trim())) return value.Text.Trim();
        diagnostics.Add(faults.WrongKey(value.Place));
        return null;
    }

    public PartialDate? Date()
    {
        if (fields.Field(PageKeys.Date)?.Value is not FrontMatterText { Text.Length: > 0 } value) return null;
        if (DateOf(value.Text) is { } date) return date;
        diagnostics.Add(faults.WrongDate(value.Place, value.Text));
        return null;
    }

    public string? Slug()
    {
        if (fields.Field(PageKeys.Slug)?.Value is not FrontMatterText { Text.Length: > 0 } value) return null;
        if (SlugForm().IsMatch(value.Text.Trim())) return value.Text.Trim();
        diagnostics.Add(faults.WrongSlug(value.Place, value.Text));
        return null;
    }

    public ImmutableArray<string> RedirectFrom() => fields.Texts(PageKeys.RedirectFrom);

    public string? Language() => fields.Text(PageKeys.Language);

    /// <summary>The first of the key's names that has an address.</summary>
    public string? Url(SettingKey key)
    {
        foreach (var field in fields.All(key))
        {
            if (field.Value is not FrontMatterText { Text.Length: > 0 } value) continue;
            var address = LinkAddress.Clean(value.Text);
            if (LinkAddress.UnsafeScheme(address) is null && !address.Contains(' ', StringComparison.Ordinal)) return address;
            diagnostics.Add(faults.WrongUrl(value.Place, value.Text));
        }
        return null;
    }

    /// <summary>The only date of a text, in any of the forms that CVs use.</summary>
    public static PartialDate? DateOf(string text)
    {
        text = text.Trim();
        // 2024-05-17T10:00:00Z and 2024-05-17 10:00, as other generators write it
        if (TimeOfDay().Match(text) is { Success: true } time) text = text[..time.Index];
        return DateScanner.Scan(text).Finds is [var only, ..] ? only.Range.Start ?? only.Range.End : null;
    }

    [GeneratedRegex(@"(?<=^\d{4}-\d{2}-\d{2})[T ]\d{1,2}:.*$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(PageKeyForm.Pattern, RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex KeyForm();

    [GeneratedRegex(Model.Settings.SlugForm.Pattern, RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex SlugForm();
}
