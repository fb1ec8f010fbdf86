using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Portfolio.Preview.Pages;
using Portfolio.Site.Output;

namespace Portfolio.Preview.Serving;

/// <summary>A file as it is sent.</summary>
/// <param name="Bytes">Pages hold the preview's script.</param>
/// <param name="MediaType">With the character set of texts, as Netlify gives it, unless a rule says otherwise.</param>
/// <param name="Tag">Differs when the content does: the entity tag without its quotation marks.</param>
internal sealed record ServedFile(ReadOnlyMemory<byte> Bytes, string MediaType, string Tag)
{
    private static readonly FileExtensionContentTypeProvider MediaTypes = new()
    {
        Mappings = { [".md"] = "text/markdown", [".vcf"] = "text/vcard" },
    };

    public bool IsPage => MediaType.StartsWith("text/html", StringComparison.Ordinal);

    public static ServedFile Of(OutputFile file) => Of(file.Path, file.Bytes);

    public static ServedFile Of(string path, ReadOnlyMemory<byte> bytes)
    {
        var type = MediaTypes.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        if (type.StartsWith("text/", StringComparison.Ordinal)) type += "; charset=UTF-8";
        var tag = Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 8));
        return new ServedFile(path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? PageInjection.Into(bytes.Span, tag) : bytes, type, tag);
    }
}
