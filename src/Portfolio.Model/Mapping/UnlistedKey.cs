using System.Security.Cryptography;
using System.Text;

namespace Portfolio.Model.Mapping;

/// <summary>What makes the address of an unlisted page one that nobody can guess: 128 bits, as 32 small hexadecimal digits.</summary>
public static class UnlistedKey
{
    /// <summary>A secret shorter than this many characters could be found by trying.</summary>
    public const int ShortestSecret = 20;

    /// <summary>A text of fewer different words could be found by trying, too.</summary>
    private const int FewestWords = 40;

    private const int Bytes = 16;

    /// <summary>The same for the same secret and page, whatever the page says; of no use without the secret (HMAC, RFC 2104).</summary>
    /// <param name="secret">Known to whoever builds the site.</param>
    /// <param name="page">The file of the page without its ending, as in <c>letters/grand-hotel</c>.</param>
    public static string OfSecret(string secret, string page) => Derive(Encoding.UTF8.GetBytes(secret), page);

    /// <summary>The same as long as the file is the same: whoever does not know every word of it cannot find it.</summary>
    /// <returns>Null for a file that says too little.</returns>
    public static string? OfFile(ReadOnlySpan<byte> file, string page)
    {
        var words = Encoding.UTF8.GetString(file).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Distinct(StringComparer.OrdinalIgnoreCase).Count() < FewestWords ? null : Derive(file, page);
    }

    /// <summary>A new one, drawn by chance: to be written down, since a build knows no chance (rule 5).</summary>
    public static string Draw() => RandomNumberGenerator.GetHexString(2 * Bytes, lowercase: true);

    private static string Derive(ReadOnlySpan<byte> secret, string page) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes("unlisted page\n" + page)).AsSpan(0, Bytes));
}
