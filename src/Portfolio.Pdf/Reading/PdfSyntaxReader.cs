using System.Globalization;
using System.Text;
using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Reading;

/// <summary>Reads values, and the operators between them, as this library writes them. ISO 32000-1, 7.2 and 7.3.</summary>
internal sealed class PdfSyntaxReader(byte[] bytes, int position = 0)
{
    /// <summary>Of each byte, whether it is space or a delimiter.</summary>
    private static readonly bool[] EndsWord = [.. Enumerable.Range(0, 256).Select(value => IsSpace((byte)value) || "()<>[]{}/%".Contains((char)value))];

    /// <summary>Of the arrays that are being read, the innermost last: a list of its own for each would grow by being copied.</summary>
    private readonly List<PdfObject> _items = [];

    /// <summary>Where the next value begins.</summary>
    public int Position { get; set; } = position;

    /// <summary>The next value, or the word that is no value (an operator, <c>obj</c>); null at the end.</summary>
    public object? Next()
    {
        SkipSpace();
        if (Position >= bytes.Length) return null;
        switch ((char)bytes[Position])
        {
            case '/': return new PdfName(ReadName());
            case '(': return new PdfString(ReadLiteral());
            case '[': return ReadArray();
            case '<' when Position + 1 < bytes.Length && bytes[Position + 1] == (byte)'<': return ReadDictionary();
            case '<': return new PdfString(ReadHex());
            case ']' or '>' or ')' or '{' or '}':
                return ((char)bytes[Position++]).ToString();
            default: return ReadWord();
        }
    }

    /// <summary>The next value, where an operator would be a fault.</summary>
    public PdfObject NextObject() => Next() as PdfObject ?? throw Fault("a value was expected");

    /// <summary>Two numbers and an R are a reference, which shows only at the R.</summary>
    public PdfObject NextObjectOrReference()
    {
        var first = NextObject();
        if (first is not PdfNumber number) return first;
        var after = Position;
        SkipSpace();
        // Most numbers have no other behind them, and what has is not read twice.
        if (Position < bytes.Length && !char.IsAsciiDigit((char)bytes[Position])) return first;
        if (Next() is PdfNumber && Next() is "R") return new PdfReference((int)number.Value);
        Position = after;
        return first;
    }

    public ReadOnlyMemory<byte> StreamData(int length)
    {
        // ISO 32000-1, 7.3.8.1: the data start behind the line end that follows the keyword.
        Position += bytes[Position] == (byte)'\r' ? 2 : 1;
        if (length < 0 || Position + length > bytes.Length) throw Fault("a stream reaches behind the end");
        return bytes.AsMemory(Position, length);
    }

    public InvalidDataException Fault(string what) => new($"This PDF cannot be read: at {Position}, {what}.");

    private PdfArray ReadArray()
    {
        Position++;
        var first = _items.Count;
        while (!Ends((byte)']')) _items.Add(NextObjectOrReference());
        Position++;
        var items = _items.GetRange(first, _items.Count - first);
        _items.RemoveRange(first, items.Count);
        return PdfArray.Of(items);
    }

    private PdfDictionary ReadDictionary()
    {
        Position += 2;
        var dictionary = new PdfDictionary();
        while (!Ends((byte)'>'))
        {
            if (Next() is not PdfName key) throw Fault("a key was expected");
            dictionary[key.Value] = NextObjectOrReference();
        }
        Position += 2;
        return dictionary;
    }

    private bool Ends(byte mark)
    {
        SkipSpace();
        if (Position >= bytes.Length) throw Fault("the file ends within a value");
        return bytes[Position] == mark;
    }

    private object ReadWord()
    {
        var word = Word();
        // Nearly every operator begins as no number does.
        if (!char.IsAsciiLetter((char)word[0]) && PdfNumber.TryRead(word, out var number)) return PdfNumber.Of(number);
        if (word.SequenceEqual("true"u8)) return new PdfBoolean(true);
        if (word.SequenceEqual("false"u8)) return new PdfBoolean(false);
        return word.SequenceEqual("null"u8) ? PdfNull.Value : Encoding.Latin1.GetString(word);
    }

    /// <summary>All up to the next space or delimiter.</summary>
    private ReadOnlySpan<byte> Word()
    {
        var start = Position;
        while (Position < bytes.Length && !EndsWord[bytes[Position]]) Position++;
        return bytes.AsSpan(start, Position - start);
    }

    private string ReadName()
    {
        Position++;
        var name = Word();
        return name.Contains((byte)'#') ? Encoding.UTF8.GetString(Unescaped(name)) : Encoding.UTF8.GetString(name);
    }

    private static byte[] Unescaped(ReadOnlySpan<byte> name)
    {
        var plain = new List<byte>();
        for (var place = 0; place < name.Length; place++)
        {
            if (name[place] != (byte)'#') plain.Add(name[place]);
            else
            {
                plain.Add(byte.Parse(name.Slice(place + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                place += 2;
            }
        }
        return [.. plain];
    }

    /// <summary>Strings of this library escape nothing but brackets and the backslash, and hold no line ends.</summary>
    private byte[] ReadLiteral()
    {
        var text = new List<byte>();
        for (Position++; Position < bytes.Length && bytes[Position] != (byte)')'; Position++)
        {
            if (bytes[Position] == (byte)'\\') Position++;
            text.Add(bytes[Position]);
        }
        Position++;
        return [.. text];
    }

    private byte[] ReadHex()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        if (end < 0) throw Fault("a string does not end");
        var hex = bytes.AsSpan(Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(hex);
    }

    private void SkipSpace()
    {
        for (; Position < bytes.Length; Position++)
        {
            if (bytes[Position] == (byte)'%') Position = Array.IndexOf(bytes, (byte)'\n', Position) is >= 0 and var end ? end : bytes.Length - 1;
            else if (!IsSpace(bytes[Position])) return;
        }
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;
}
