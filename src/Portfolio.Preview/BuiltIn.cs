namespace Portfolio.Preview;

/// <summary>The files that the preview brings with it.</summary>
internal static class BuiltIn
{
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(BuiltIn).Assembly.GetManifestResourceStream("Preview/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(new MemoryStream(Bytes(name)));
        return reader.ReadToEnd();
    }
}
