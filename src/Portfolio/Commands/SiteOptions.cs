using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Portfolio.Site;

namespace Portfolio.Commands;

/// <summary>The options that several commands share.</summary>
internal static class SiteOptions
{
    public static Option<string> Input() => new("--input", "-i")
    {
        Description = "The folder with cv.md and site.yml, or with a folder for each person.",
        HelpName = "folder",
        DefaultValueFactory = _ => "input",
    };

    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "The folder that the site is written to; replaced as a whole, and only if Portfolio made it.",
        HelpName = "folder",
        DefaultValueFactory = _ => "output",
    };

    public static Option<Uri?> BaseUrl() => new("--base-url")
    {
        Description = "Where the site will stand, with its folder if it has one; overrides Url of site.yml.",
        HelpName = "address",
        CustomParser = ReadAddress,
    };

    public static Option<SiteParts> Only() => new("--only")
    {
        Description = "'pages': the site without documents. No page offers one, and what your own text links to is taken for present.",
        HelpName = "pages",
        CustomParser = ReadParts,
    };

    public static Option<bool> Sizes() => new("--sizes")
    {
        Description = "Says what every page, and every file that pages show, weighs on its way to visitors.",
    };

    public static Option<bool> Drafts() => new("--drafts")
    {
        Description = "Shows drafts and pages whose day has not come, marked: for previews.",
    };

    public static Option<DateOnly?> Today() => new("--today")
    {
        Description = "What day it is, for pages that wait for theirs (Published). No clock is read: without it, they wait.",
        HelpName = "yyyy-mm-dd",
        CustomParser = ReadDay,
    };

    private static SiteParts ReadParts(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        if (text == "pages") return SiteParts.NoDocuments;
        argument.AddError($"'{text}' is nothing that --only knows; it knows 'pages'.");
        return SiteParts.All;
    }

    private static DateOnly? ReadDay(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        argument.AddError($"'{text}' is no day for --today; say it as in 2026-05-17.");
        return null;
    }

    private static Uri? ReadAddress(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0)
            return address;
        argument.AddError($"'{text}' is no address for --base-url; say it in full, as in https://example.com/.");
        return null;
    }
}
