namespace Portfolio.TrueType;

/// <summary>The bytes are no font that can be used. The message says which table is at fault and what is wrong with it.</summary>
public sealed class FontFormatException : Exception
{
    public FontFormatException()
        : this("This is not a usable font.")
    {
    }

    public FontFormatException(string message)
        : base(message)
    {
    }

    public FontFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
