using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Portfolio.Model.Mapping;
using Portfolio.Theme.Tokens;

namespace Portfolio.Site.Pictures;

/// <summary>W3C, "Web Application Manifest": what a telephone calls and shows when somebody keeps the page on it.</summary>
internal static class WebManifest
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, NewLine = "\n" };

    public static string Write(IconAddresses icons, string name, string language, Address home, Palette palette) => new JsonObject
    {
        ["name"] = name,
        ["short_name"] = name,
        ["lang"] = language,
        ["start_url"] = home.Href,
        ["scope"] = home.Href,
        ["display"] = "browser",
        ["background_color"] = palette.Paper.ToString(),
        ["theme_color"] = palette.Paper.ToString(),
        ["icons"] = new JsonArray(
        [
            Icon(icons.Svg, "any", "image/svg+xml", "any"),
            // The tile fills the square, and the letters stay in the middle that every system leaves of it.
            .. icons.Sizes.Select(size => Icon(size.Address, $"{size.Size}x{size.Size}", "image/png", "any maskable")),
        ]),
    }.ToJsonString(Options) + "\n";

    private static JsonObject Icon(Address address, string sizes, string type, string purpose) =>
        new() { ["src"] = address.Href, ["sizes"] = sizes, ["type"] = type, ["purpose"] = purpose };
}
