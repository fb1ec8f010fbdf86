namespace Portfolio.Pdf.Objects;

/// <summary>
/// The file with its objects gathered in compressed object streams and its cross-reference in another: a tagged document has
/// hundreds of small objects, which take a tenth of the space so. ISO 32000-1, 7.5.7 and 7.5.8.
/// </summary>
internal static class CompactFile
{
    private const int ObjectsPerStream = 200;

    public static void Write(PdfOutput output, PdfObject[] values, PdfDictionary trailer)
    {
        // Of each object: the kind of its entry, then its offset, or its stream and its place there.
        var entries = new List<(int Kind, int First, int Second)> { (0, 0, 65535) };
        entries.AddRange(values.Select(_ => (0, 0, 0)));
        var writer = new PdfObjectWriter(output, isPretty: false);
        foreach (var (value, index) in values.Select((value, index) => (value, index)).Where(pair => pair.value is PdfStream))
        {
            entries[index + 1] = (1, output.Length, 0);
            WriteObject(output, writer, index + 1, value);
        }
        foreach (var chunk in Enumerable.Range(0, values.Length).Where(index => values[index] is not PdfStream).Chunk(ObjectsPerStream))
        {
            var number = entries.Count;
            entries.Add((1, output.Length, 0));
            for (var place = 0; place < chunk.Length; place++) entries[chunk[place] + 1] = (2, number, place);
            WriteObject(output, writer, number, Gather(chunk, values));
        }
        WriteCrossReference(output, writer, entries, trailer);
    }

    private static PdfStream Gather(int[] indices, PdfObject[] values)
    {
        var (offsets, bodies) = (new PdfOutput(), new PdfOutput(room: 16 * 1024));
        var writer = new PdfObjectWriter(bodies, isPretty: false);
        foreach (var index in indices)
        {
            offsets.Integer(index + 1).Raw(" "u8).Integer(bodies.Length).Raw(" "u8);
            writer.Write(values[index]);
            bodies.Raw("\n"u8);
        }
        var dictionary = new PdfDictionary { ["Type"] = new PdfName("ObjStm"), ["N"] = indices.Length, ["First"] = offsets.Length };
        return new(dictionary, offsets.Raw(bodies.Written).Finished);
    }

    private static void WriteCrossReference(PdfOutput output, PdfObjectWriter writer, List<(int Kind, int First, int Second)> entries, PdfDictionary trailer)
    {
        var start = output.Length;
        var number = entries.Count;
        entries.Add((1, start, 0));
        var table = new PdfOutput();
        foreach (var (kind, first, second) in entries)
            table.Raw([(byte)kind, (byte)(first >> 24), (byte)(first >> 16), (byte)(first >> 8), (byte)first, (byte)(second >> 8), (byte)second]);
        var dictionary = new PdfDictionary { ["Type"] = new PdfName("XRef"), ["Size"] = entries.Count, ["W"] = new PdfArray(1, 4, 2) };
        foreach (var (key, value) in trailer) dictionary[key] = value;
        dictionary["ID"] = PdfFileWriter.Identifier(output);
        WriteObject(output, writer, number, new PdfStream(dictionary, table.Finished));
        output.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
    }

    private static void WriteObject(PdfOutput output, PdfObjectWriter writer, int number, PdfObject value)
    {
        output.Integer(number).Raw(" 0 obj\n"u8);
        writer.Write(value);
        output.Raw("\nendobj\n"u8);
    }
}
