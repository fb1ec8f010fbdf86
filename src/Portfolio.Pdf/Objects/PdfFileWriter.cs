using System.Security.Cryptography;

namespace Portfolio.Pdf.Objects;

/// <summary>Numbers objects and writes them into a file with its cross-reference. ISO 32000-1, 7.5.</summary>
public sealed class PdfFileWriter
{
    private readonly List<PdfObject?> _objects = [];

    /// <summary>A number for an object that others already refer to; <see cref="Set"/> gives it its value.</summary>
    public PdfReference Reserve()
    {
        _objects.Add(null);
        return new(_objects.Count);
    }

    public void Set(PdfReference reference, PdfObject value) => _objects[reference.Number - 1] = value;

    public PdfReference Add(PdfObject value)
    {
        _objects.Add(value);
        return new(_objects.Count);
    }

    /// <summary>The file. Its identifier is made from its content, so the same objects give the same bytes.</summary>
    public byte[] Write(PdfReference catalog, PdfReference information, PdfWriterOptions options)
    {
        var output = new PdfOutput(room: 64 * 1024);
        // The comment tells programs that the file is binary: ISO 32000-1, 7.5.2; ISO 19005-3, 6.1.2.
        output.Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3]).Raw("\n"u8);
        var trailer = new PdfDictionary { ["Root"] = catalog, ["Info"] = information };
        if (options.IsPretty) WriteTable(output, trailer, options);
        else CompactFile.Write(output, Values(), trailer);
        return output.ToArray();
    }

    internal static PdfArray Identifier(PdfOutput output)
    {
        var identifier = SHA256.HashData(output.Written)[..16];
        return new(new PdfString(identifier), new PdfString(identifier));
    }

    private PdfObject[] Values() =>
        [.. _objects.Select((value, index) => value ?? throw new InvalidOperationException($"Object {index + 1} was reserved but never set."))];

    private void WriteTable(PdfOutput output, PdfDictionary trailer, PdfWriterOptions options)
    {
        var writer = new PdfObjectWriter(output, options.IsPretty);
        var values = Values();
        var offsets = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            offsets[i] = output.Length;
            output.Integer(i + 1).Raw(" 0 obj\n"u8);
            writer.Write(values[i]);
            output.Raw("\nendobj\n"u8);
        }
        trailer["ID"] = Identifier(output);
        trailer["Size"] = values.Length + 1;
        var start = output.Length;
        output.Raw("xref\n0 "u8).Integer(values.Length + 1).Raw("\n0000000000 65535 f \n"u8);
        foreach (var offset in offsets) output.Raw($"{offset:D10} 00000 n \n");
        output.Raw("trailer\n"u8);
        writer.Write(trailer);
        output.Raw("\nstartxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
    }
}
