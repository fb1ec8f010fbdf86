using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Portfolio.TrueType.Subsetting;

/// <summary>Cuts a font down to the glyphs that a document uses.</summary>
internal sealed class FontSubsetter(TrueTypeFont font)
{
    // ISO 32000-1, 9.9, table 126: what a TrueType font file in a PDF must hold; the last three only where the font has them.
    private static readonly string[] Hinting = ["cvt ", "fpgm", "prep"];

    public FontSubset Subset(IReadOnlyList<int> glyphs)
    {
        if (glyphs.Count == 0 || glyphs[0] != 0) throw new ArgumentException("The first glyph must be 0.", nameof(glyphs));
        var (order, numbers) = WithComponents(glyphs);
        if (order.Count > 0xFFFF) throw new ArgumentException("A font has no more than 65,535 glyphs.", nameof(glyphs));
        var (outlines, offsets) = Outlines(order, numbers);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines,
            ["loca"] = offsets,
            ["head"] = Head(),
            ["hhea"] = Patched(font.Header.Data, 34, order.Count),
            ["maxp"] = Patched(font.Maximum.Data, 4, order.Count),
            ["hmtx"] = Metrics(order),
        };
        foreach (var tag in Hinting)
        {
            if (font.Tables.Optional(tag) is { } table) tables[tag] = table.Bytes.ToArray();
        }
        var bytes = SfntWriter.Write(tables);
        return new(TagOf(bytes), ImmutableCollectionsMarshal.AsImmutableArray(bytes));
    }

    /// <summary>The glyphs in their new order, those that others are made of at the end; and the new number of each.</summary>
    private (List<int> Order, Dictionary<int, int> Numbers) WithComponents(IReadOnlyList<int> glyphs)
    {
        var order = new List<int>(glyphs);
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i] < 0 || glyphs[i] >= font.GlyphCount) throw new ArgumentOutOfRangeException(nameof(glyphs), glyphs[i], "The font has no such glyph.");
            numbers.TryAdd(glyphs[i], i);
        }
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var (_, component) in font.Outlines.ComponentsOf(order[i]))
            {
                if (numbers.TryAdd(component, order.Count)) order.Add(component);
            }
        }
        ComponentCycle.Refuse(numbers.Keys, font.Outlines);
        return (order, numbers);
    }

    private (byte[] Outlines, byte[] Offsets) Outlines(List<int> order, Dictionary<int, int> numbers)
    {
        var outlines = new byte[order.Sum(glyph => SfntWriter.Padded(font.Outlines.Of(glyph).Length))];
        var offsets = new byte[(order.Count + 1) * 4];
        for (var (i, start) = (0, 0); i < order.Count; i++)
        {
            var outline = font.Outlines.Of(order[i]).Bytes;
            outline.CopyTo(outlines.AsSpan(start));
            foreach (var (place, component) in font.Outlines.ComponentsOf(order[i]))
                BinaryPrimitives.WriteUInt16BigEndian(outlines.AsSpan(start + place), (ushort)numbers[component]);
            start += SfntWriter.Padded(outline.Length);
            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan((i + 1) * 4), (uint)start);
        }
        return (outlines, offsets);
    }

    /// <summary>OpenType: head, with 32-bit offsets in loca and the checksum of the file left to <see cref="SfntWriter"/>.</summary>
    private byte[] Head()
    {
        var head = Patched(font.Head.Data, 50, 1);
        head.AsSpan(8, 4).Clear();
        return head;
    }

    private byte[] Metrics(List<int> order)
    {
        var metrics = new byte[order.Count * 4];
        for (var i = 0; i < order.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(i * 4), (ushort)font.AdvanceOf(order[i]));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((i * 4) + 2), (short)font.LeftSideBearingOf(order[i]));
        }
        return metrics;
    }

    private static byte[] Patched(FontData table, int place, int value)
    {
        var bytes = table.Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(place), (ushort)value);
        return bytes;
    }

    private static string TagOf(byte[] bytes) =>
        string.Concat(SHA256.HashData(bytes).Take(6).Select(value => (char)('A' + (value % 26))));
}
