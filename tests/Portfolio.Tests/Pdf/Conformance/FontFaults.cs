using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Portfolio.Tests.Pdf.Conformance;

/// <summary>A font of a page and the codes that are shown with it: ISO 14289-1, 7.21, and ISO 19005-3, 6.2.11.</summary>
internal sealed partial class FontFaults(QpdfReading pdf, JsonElement font)
{
    public IEnumerable<string> Find(IEnumerable<int> shown)
    {
        var codes = shown.ToList();
        var descendant = pdf.List(font, "DescendantFonts").Single();
        if (pdf.Text(font, "Subtype") != "Type0" || pdf.Text(font, "Encoding") != "Identity-H") yield return "the font is not composite with Identity-H";
        if (pdf.Text(descendant, "CIDToGIDMap") != "Identity") yield return "CIDToGIDMap is not Identity";
        if (pdf.Text(pdf.Get(descendant, "CIDSystemInfo")!.Value, "Ordering") != "Identity") yield return "CIDSystemInfo does not fit";
        var descriptor = pdf.Get(descendant, "FontDescriptor")!.Value;
        if (!Regex.IsMatch(pdf.Text(font, "BaseFont") ?? "", @"^[A-Z]{6}\+\S+$", RegexOptions.NonBacktracking)) yield return "the name of the subset has no tag";
        if (pdf.Text(font, "BaseFont") != pdf.Text(descriptor, "FontName")) yield return "the font has two names";
        var advances = AdvancesOf(pdf.Data(descriptor, "FontFile2"));
        var map = CharactersOf();
        var widths = WidthsOf(descendant);
        foreach (var code in codes)
        {
            if (code == 0) yield return ".notdef is shown";
            if (code >= advances.Length) yield return $"code {code} is no glyph of the font";
            else if (Math.Abs(widths.GetValueOrDefault(code, Default(descendant)) - advances[code]) > 1) yield return $"code {code} is not as wide as its glyph";
            if (!map.TryGetValue(code, out var characters) || characters.Length == 0) yield return $"code {code} has no characters";
            else if (characters.AsSpan().IndexOfAny('\0', '\uFEFF', '\uFFFE') >= 0) yield return $"code {code} has a character that is none";
        }
    }

    /// <summary>The advance of each glyph, in thousandths of the em: OpenType, <c>hmtx</c>.</summary>
    private static double[] AdvancesOf(byte[] program)
    {
        int U16(int place) => BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(place));
        var tables = Enumerable.Range(0, U16(4)).Select(i => 12 + (i * 16))
            .ToDictionary(place => Encoding.ASCII.GetString(program, place, 4), place => BinaryPrimitives.ReadInt32BigEndian(program.AsSpan(place + 8)), StringComparer.Ordinal);
        var (metrics, em) = (U16(tables["hhea"] + 34), U16(tables["head"] + 18));
        return [.. Enumerable.Range(0, U16(tables["maxp"] + 4)).Select(glyph => U16(tables["hmtx"] + (Math.Min(glyph, metrics - 1) * 4)) * 1000.0 / em)];
    }

    private double Default(JsonElement descendant) => pdf.Get(descendant, "DW") is { } width ? QpdfReading.Number(width) : 1000;

    private Dictionary<int, double> WidthsOf(JsonElement descendant)
    {
        var widths = new Dictionary<int, double>();
        var items = pdf.List(descendant, "W").ToList();
        for (var i = 0; i < items.Count;)
        {
            var first = items[i].GetInt32();
            if (items[i + 1].ValueKind == JsonValueKind.Array)
            {
                foreach (var width in items[i + 1].EnumerateArray()) widths[first++] = QpdfReading.Number(width);
                i += 2;
            }
            else
            {
                for (var code = first; code <= items[i + 1].GetInt32(); code++) widths[code] = QpdfReading.Number(items[i + 2]);
                i += 3;
            }
        }
        return widths;
    }

    private Dictionary<int, string> CharactersOf()
    {
        var characters = new Dictionary<int, string>();
        foreach (Match section in Section().Matches(Encoding.Latin1.GetString(pdf.Data(font, "ToUnicode"))))
        {
            foreach (Match entry in Entry().Matches(section.Value))
            {
                var code = int.Parse(entry.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                characters[code] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups[2].Value));
            }
        }
        return characters;
    }

    [GeneratedRegex("beginbfchar.*?endbfchar", RegexOptions.Singleline, 1000)]
    private static partial Regex Section();

    [GeneratedRegex("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]+)>", RegexOptions.NonBacktracking)]
    private static partial Regex Entry();
}
