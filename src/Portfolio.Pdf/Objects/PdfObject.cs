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

    private static readonly double[] PowersOfTen = [.. Enumerable.Range(0, MostDigits + 1).Select(power => Math.Pow(10, power))];

    /// <summary>The whole numbers that most numbers of a document are.</summary>
    private static readonly PdfNumber[] Usual = [.. Enumerable.Range(LeastUsual, MostUsual - LeastUsual + 1).Select(number => new PdfNumber(number))];

    private const int LeastUsual = -255;
    private const int MostUsual = 1024;

    public double Value => value;

    /// <summary>The number as an object, of which the usual ones are made once.</summary>
    internal static PdfNumber Of(double number) =>
        number is >= LeastUsual and <= MostUsual && (int)number == number ? Usual[(int)number - LeastUsual] : new(number);

    /// <summary>Digits with a sign and a point, never an exponent: ISO 32000-1, 7.3.3.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> word, out double number)
    {
        var (digits, read, point) = (0L, 0, -1);
        var isNegative = word is [(byte)'-', ..];
        foreach (var sign in word[(isNegative || word is [(byte)'+', ..] ? 1 : 0)..])
        {
            if (sign == (byte)'.' && point < 0)
            {
                point = read;
                continue;
            }
            if (!char.IsAsciiDigit((char)sign) || ++read > MostDigits)
            {
                number = 0;
                return false;
            }
            digits = (digits * 10) + sign - '0';
        }
        number = (isNegative ? -digits : digits) / (point < 0 ? 1 : PowersOfTen[read - point]);
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

    public IReadOnlyList<PdfObject> Items { get; private init; }

    /// <param name="items">In a list that nobody else has.</param>
    internal static PdfArray Of(List<PdfObject> items) => new() { Items = items };
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
