using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.Model.Mapping;

namespace Portfolio.Site.Publishing;

/// <summary>
/// The addresses that were published, as <c>addresses.txt</c> in the input folder keeps them: one in a line, from the root of the
/// site. Unlisted ones are never among them.
/// </summary>
public sealed class AddressBook
{
    public const string FileName = "addresses.txt";

    private const string Heading =
        "# The addresses that this site has published. 'portfolio build --accept' writes them; keep the file in the repository.\n" +
        "# A build that lacks one of them fails, so that no link of others' to this site breaks unnoticed.\n";

    private AddressBook(ImmutableSortedDictionary<string, int> lines) => Lines = lines;

    /// <summary>Each address, percent-encoded as in <see cref="Address.Path"/>, and the line that it stands in.</summary>
    public ImmutableSortedDictionary<string, int> Lines { get; }

    /// <returns>Null where the addresses are not kept.</returns>
    public static AddressBook? Read(InputTree input) =>
        input.Files.TryGetValue(FileName, out var file) ? Read(Encoding.UTF8.GetString(file.Bytes.Span)) : null;

    /// <summary>As above; the same book as before while the file stays the same.</summary>
    internal static AddressBook? Read(InputTree input, BuildMemory memory)
    {
        if (!input.Files.TryGetValue(FileName, out var file)) return null;
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        return memory.Recall("addresses", BuildMemory.WholeSite, text, () => Read(text));
    }

    private static AddressBook Read(string text)
    {
        var lines = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var address = line.Trim();
            if (address.StartsWith('/')) lines.TryAdd(address, number);
        }
        return new AddressBook(lines.ToImmutable());
    }

    public bool Contains(Address address) => Lines.ContainsKey(address.Path);

    /// <summary>The file, for the given addresses.</summary>
    public static byte[] Write(IEnumerable<string> addresses)
    {
        var text = new StringBuilder(Heading);
        foreach (var address in addresses.Order(StringComparer.Ordinal)) text.Append(address).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
