using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portfolio.Site.Output;

/// <summary>How JSON is written that is a file of its own, in no HTML: indented, its letters and tags readable.</summary>
internal static class ReadableJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
