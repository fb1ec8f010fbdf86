using System.Security.Cryptography;

namespace Portfolio.EndToEnd.Trust;

/// <summary>All files of a folder with a hash of each: two states are equal if every byte is.</summary>
internal static class SiteState
{
    public static string Of(string folder) => string.Join('\n',
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal));
}
