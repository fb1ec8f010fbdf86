using System.Buffers;
using System.Globalization;
using System.Text;

namespace Portfolio.Pdf.Objects;

/// <summary>Bytes in the making, with the few forms in which PDF writes values.</summary>
/// <param name="room">How many bytes there is room for from the beginning: what grows is copied again and again.</param>
internal sealed class PdfOutput(int room = 4 * 1024)
{
    /// <summary>ISO 32000-1, 7.3.5: the characters that a name shows as they are.</summary>
    private static readonly SearchValues<char> Regular = SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(value => (char)value).Except("#()<>[]{}/%")]);

    private byte[] _bytes = new byte[room];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public byte[] ToArray() => Written.ToArray();

    /// <summary>All of it, which must not grow any more.</summary>
    public ReadOnlyMemory<byte> Finished => _bytes.AsMemory(0, Length);

    public PdfOutput Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>ASCII alone.</summary>
    public PdfOutput Raw(string text)
    {
        Length += Encoding.ASCII.GetBytes(text, Reserve(text.Length));
        return this;
    }

    public PdfOutput Integer(long value)
    {
        value.TryFormat(Reserve(20), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>At most four decimals and never an exponent: ISO 32000-1, 7.3.3.</summary>
    public PdfOutput Number(double value)
    {
        var scaled = (long)Math.Round(value * 10_000, MidpointRounding.AwayFromZero);
        if (scaled < 0) Raw("-"u8);
        scaled = Math.Abs(scaled);
        Integer(scaled / 10_000);
        var decimals = (int)(scaled % 10_000);
        if (decimals == 0) return this;
        Raw("."u8);
        for (var unit = 1000; decimals > 0; unit /= 10)
        {
            Reserve(1)[0] = (byte)('0' + (decimals / unit));
            Length++;
            decimals %= unit;
        }
        return this;
    }

    public PdfOutput Hex(int value, int digits)
    {
        var place = Reserve(digits);
        for (var digit = 0; digit < digits; digit++) place[digit] = "0123456789ABCDEF"u8[(value >> ((digits - 1 - digit) * 4)) & 0xF];
        Length += digits;
        return this;
    }

    /// <summary>ISO 32000-1, 7.3.5: everything but regular printable ASCII is escaped.</summary>
    public PdfOutput Name(string name)
    {
        Raw("/"u8);
        if (!name.AsSpan().ContainsAnyExcept(Regular)) return Raw(name);
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (Regular.Contains((char)value)) Raw([value]);
            else Raw("#"u8).Hex(value, 2);
        }
        return this;
    }

    /// <summary>ISO 32000-1, 7.3.4: as text where it is text, else in hexadecimal.</summary>
    public PdfOutput String(ReadOnlySpan<byte> bytes)
    {
        if (bytes.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            Raw("<"u8);
            foreach (var value in bytes) Hex(value, 2);
            return Raw(">"u8);
        }
        if (!bytes.ContainsAny("()\\"u8)) return Raw("("u8).Raw(bytes).Raw(")"u8);
        Raw("("u8);
        foreach (var value in bytes)
        {
            if (value is (byte)'(' or (byte)')' or (byte)'\\') Raw("\\"u8);
            Raw([value]);
        }
        return Raw(")"u8);
    }

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        return _bytes.AsSpan(Length);
    }
}
