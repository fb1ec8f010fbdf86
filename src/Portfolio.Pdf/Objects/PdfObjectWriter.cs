namespace Portfolio.Pdf.Objects;

/// <summary>Writes values in the syntax of ISO 32000-1, 7.3.</summary>
/// <param name="output">Where to.</param>
/// <param name="isPretty">A key on each line and streams uncompressed, to be read by people.</param>
internal sealed class PdfObjectWriter(PdfOutput output, bool isPretty)
{
    public void Write(PdfObject value, int depth = 0)
    {
        switch (value)
        {
            case PdfBoolean boolean: output.Raw(boolean.Value ? "true"u8 : "false"u8); break;
            case PdfNumber number: output.Number(number.Value); break;
            case PdfName name: output.Name(name.Value); break;
            case PdfString text: output.String(text.Bytes); break;
            case PdfReference reference: output.Integer(reference.Number).Raw(" 0 R"u8); break;
            case PdfArray array: WriteArray(array, depth); break;
            case PdfDictionary dictionary: WriteDictionary(dictionary, depth); break;
            case PdfStream stream: WriteStream(stream, depth); break;
            default: output.Raw("null"u8); break;
        }
    }

    private void WriteArray(PdfArray array, int depth)
    {
        output.Raw("["u8);
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (i > 0) output.Raw(" "u8);
            Write(array.Items[i], depth + 1);
        }
        output.Raw("]"u8);
    }

    private void WriteDictionary(PdfDictionary dictionary, int depth)
    {
        output.Raw("<<"u8);
        foreach (var (key, value) in dictionary)
        {
            Separate(depth + 1);
            output.Name(key).Raw(" "u8);
            Write(value, depth + 1);
        }
        Separate(depth);
        output.Raw(">>"u8);
    }

    private void WriteStream(PdfStream stream, int depth)
    {
        var isCompressed = !isPretty && !stream.IsPlain;
        var data = isCompressed ? stream.Packed : stream.Data;
        var dictionary = new PdfDictionary();
        foreach (var (key, value) in stream.Dictionary) dictionary[key] = value;
        if (isCompressed) dictionary["Filter"] = new PdfName("FlateDecode");
        dictionary["Length"] = data.Length;
        WriteDictionary(dictionary, depth);
        output.Raw("\nstream\n"u8).Raw(data).Raw("\nendstream"u8);
    }

    private void Separate(int depth)
    {
        if (!isPretty) return;
        output.Raw("\n"u8);
        for (var i = 0; i < depth; i++) output.Raw("  "u8);
    }
}
