namespace Portfolio.Pdf.Objects;

/// <summary>A value of a PDF file. ISO 32000-1, 7.3.</summary>
public abstract class PdfObject
{
    private protected PdfObject()
    {
    }

    public static implicit operator PdfObject(bool value) => new PdfBoolean(value);

    public static implicit operator PdfObject(int value) => new PdfNumber(value);

    public static implicit operator PdfObject(double value) => new PdfNumber(value);
}

/// <summary>ISO 32000-1, 7.3.2.</summary>
public sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value => value;
}

/// <summary>ISO 32000-1, 7.3.3. Written with at most four decimals, which is finer than any device draws.</summary>
public sealed class PdfNumber(double value) : PdfObject
{
    /// <summary>As many digits as a double holds exactly; the powers of ten by which they are divided are exact as well.</summary>
    private const int MostDigits = 15;

    public double Value => value;

    /// <summary>Digits with a sign and a point, never an exponent: ISO 32000-1, 7.3.3.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> word, out double number)
    {
        var (digits, read, unit) = (0L, 0, 0.0);
        var isNegative = word is [(byte)'-', ..];
        foreach (var sign in word[(isNegative || word is [(byte)'+', ..] ? 1 : 0)..])
        {
            if (sign == (byte)'.' && unit == 0)
            {
                unit = 1;
                continue;
            }
            if (!char.IsAsciiDigit((char)sign) || ++read > MostDigits)
            {
                number = 0;
                return false;
            }
            digits = (digits * 10) + sign - '0';
            unit *= 10;
        }
        number = (isNegative ? -digits : digits) / (unit == 0 ? 1 : unit);
        return read > 0;
    }
}

/// <summary>ISO 32000-1, 7.3.5.</summary>
/// <param name="value">Without the slash.</param>
public sealed class PdfName(string value) : PdfObject
{
    public string Value => value;
}

/// <summary>ISO 32000-1, 7.3.6.</summary>
public sealed class PdfArray : PdfObject
{
    public PdfArray(params IEnumerable<PdfObject> items)
    {
        Items = [.. items];
    }

    public IReadOnlyList<PdfObject> Items { get; }
}

/// <summary>An object that stands elsewhere in the file. ISO 32000-1, 7.3.10. The generation is always 0.</summary>
public sealed class PdfReference(int number) : PdfObject
{
    public int Number => number;
}

/// <summary>ISO 32000-1, 7.3.9.</summary>
public sealed class PdfNull : PdfObject
{
    public static PdfNull Value { get; } = new();
}
