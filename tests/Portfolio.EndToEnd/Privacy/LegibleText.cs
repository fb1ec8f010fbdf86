using System.IO.Compression;
using System.Text;
using Portfolio.TestKit;

namespace Portfolio.EndToEnd.Privacy;

/// <summary>All that can be read out of a file by somebody who takes the trouble: archives unpacked, streams inflated, pages as text.</summary>
internal static class LegibleText
{
    /// <returns>The ways to read the file, each as one text.</returns>
    public static IEnumerable<string> Of(string file)
    {
        var bytes = File.ReadAllBytes(file);
        yield return Encoding.UTF8.GetString(bytes);
        yield return Encoding.BigEndianUnicode.GetString(bytes);
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            foreach (var part in Parts(bytes)) yield return part;
        }
        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            yield return Command.Run("pdftotext", "-enc", "UTF-8", file, "-").Output;
            using var folder = new TemporaryFolder();
            var plain = folder.PathOf("plain.pdf");
            Command.Run("qpdf", "--qdf", "--object-streams=disable", file, plain);
            yield return Encoding.Latin1.GetString(File.ReadAllBytes(plain));
        }
    }

    private static IEnumerable<string> Parts(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var xml = reader.ReadToEnd();
            yield return xml;
            // Words of one line may stand in several runs.
            yield return System.Text.RegularExpressions.Regex.Replace(xml, "<[^>]*>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(10));
        }
    }
}
