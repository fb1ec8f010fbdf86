using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Reading;

/// <summary>Finds the objects of a file that this library wrote, by its cross-reference. ISO 32000-1, 7.5.</summary>
internal sealed class PdfFileReader
{
    private readonly byte[] _bytes;
    private readonly Dictionary<int, int> _offsets = [];
    private readonly Dictionary<int, (int Stream, int Place)> _gathered = [];
    private readonly Dictionary<int, PdfObject> _read = [];
    private readonly Dictionary<int, PdfObject[]> _streams = [];

    public PdfFileReader(ReadOnlySpan<byte> file)
    {
        _bytes = file.ToArray();
        var mark = file.LastIndexOf("startxref"u8);
        if (mark < 0) throw new InvalidDataException("This PDF cannot be read: it has no cross-reference.");
        var start = new PdfSyntaxReader(_bytes, mark + "startxref".Length).NextObject() is PdfNumber number ? (int)number.Value : 0;
        if (start < 0 || start >= _bytes.Length) throw new InvalidDataException("This PDF cannot be read: its cross-reference lies outside.");
        Trailer = file[start..].StartsWith("xref"u8) ? ReadTable(start) : ReadCrossReferenceStream(start);
    }

    public PdfDictionary Trailer { get; }

    /// <summary>The value itself where it is a reference.</summary>
    public PdfObject? Resolve(PdfObject? value)
    {
        if (value is not PdfReference reference) return value;
        if (_read.TryGetValue(reference.Number, out var known)) return known;
        return _read[reference.Number] =
            _offsets.TryGetValue(reference.Number, out var offset) ? ReadAt(offset)
            : _gathered.TryGetValue(reference.Number, out var place) ? ReadGathered(place.Stream, place.Place)
            : PdfNull.Value;
    }

    public PdfDictionary Dictionary(PdfObject? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => [],
    };

    public IEnumerable<PdfObject> Array(PdfObject? value) => Resolve(value) is PdfArray array ? array.Items : [];

    /// <summary>The data of a stream, uncompressed; empty where there is none.</summary>
    public byte[] Data(PdfObject? value)
    {
        return Resolve(value) is PdfStream stream ? stream.Plain() : [];
    }

    private PdfDictionary ReadTable(int start)
    {
        var reader = new PdfSyntaxReader(_bytes, start);
        reader.Next();
        reader.Next();
        if (reader.Next() is not PdfNumber count) throw reader.Fault("a count was expected");
        for (var number = 0; number < count.Value; number++)
        {
            var offset = (PdfNumber)reader.NextObject();
            reader.Next();
            if (reader.Next() is "n") _offsets[number] = (int)offset.Value;
        }
        reader.Next();
        return (PdfDictionary)reader.NextObject();
    }

    private PdfDictionary ReadCrossReferenceStream(int start)
    {
        var stream = (PdfStream)ReadAt(start);
        var table = Data(stream);
        // This library writes fields of one, four and two bytes.
        for (var (number, place) = (0, 0); place + 7 <= table.Length; number++, place += 7)
        {
            var first = (table[place + 1] << 24) | (table[place + 2] << 16) | (table[place + 3] << 8) | table[place + 4];
            var second = (table[place + 5] << 8) | table[place + 6];
            if (table[place] == 1) _offsets[number] = first;
            else if (table[place] == 2) _gathered[number] = (first, second);
        }
        return stream.Dictionary;
    }

    private PdfObject ReadAt(int offset)
    {
        var reader = new PdfSyntaxReader(_bytes, offset);
        if (reader.Next() is not PdfNumber || reader.Next() is not PdfNumber || reader.Next() is not "obj") throw reader.Fault("an object was expected");
        var value = reader.NextObjectOrReference();
        if (value is not PdfDictionary dictionary || reader.Next() is not "stream") return value;
        var length = Resolve(dictionary["Length"]) is PdfNumber number ? (int)number.Value : 0;
        return new PdfStream(dictionary, reader.StreamData(length));
    }

    private PdfObject ReadGathered(int stream, int place)
    {
        if (!_streams.TryGetValue(stream, out var objects)) _streams[stream] = objects = ReadObjectStream(new(stream));
        return place < objects.Length ? objects[place] : PdfNull.Value;
    }

    private PdfObject[] ReadObjectStream(PdfReference stream)
    {
        var data = Data(stream);
        var dictionary = Dictionary(stream);
        if (dictionary["N"] is not PdfNumber count || dictionary["First"] is not PdfNumber first) return [];
        var (offsets, values) = (new PdfSyntaxReader(data), new PdfSyntaxReader(data));
        var objects = new PdfObject[(int)count.Value];
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Next();
            values.Position = (int)first.Value + (int)((PdfNumber)offsets.NextObject()).Value;
            objects[i] = values.NextObjectOrReference();
        }
        return objects;
    }
}
