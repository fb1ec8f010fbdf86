using System.Collections.Immutable;
using System.Globalization;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Settings;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Career;

/// <summary>How many pages the owner wants the PDF to have at most: <c>Pages: 2</c> in the front matter.</summary>
internal static class PageLimit
{
    private static readonly NumberForm Range = (NumberForm)CvKeys.Pages.Form;

    public static int? Read(FrontMatterFields fields, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (fields.Field(CvKeys.Pages) is not { } field) return null;
        var text = fields.Text(CvKeys.Pages) ?? "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pages) && Range.Holds(pages)) return pages;
        diagnostics.Add(CareerFaults.WrongPages(field.Place, text));
        return null;
    }
}
