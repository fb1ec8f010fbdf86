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
    public double Value => value;
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
