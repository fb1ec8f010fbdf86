using System.Collections.Immutable;
using Portfolio.Model.Career;

namespace Portfolio.Model.Mapping;

/// <summary>The addresses of one portfolio: its pages, its feeds, its downloads.</summary>
/// <remarks>Roles, talks and letters are looked up by the objects of the content that the map was made of.</remarks>
public sealed class PortfolioMap
{
    private const string UnlistedName = "unlisted";

    private readonly Func<string, Address> _address;
    private readonly string _fileName;
    private readonly Address _site;
    private readonly Dictionary<object, Address> _pages = new(ReferenceEqualityComparer.Instance);

    /// <param name="content">Whose addresses they are.</param>
    /// <param name="site">The root of the site.</param>
    /// <param name="address">The address of a path below the portfolio's folder.</param>
    internal PortfolioMap(PortfolioContent content, Address site, Func<string, Address> address)
    {
        (_site, _address) = (site, address);
        Icons = new IconAddresses(address);
        _fileName = Slug.FileNameOf(content.Cv.Name) is { Length: > 0 } name ? name : "Portfolio";
        Add("roles", content.Cv.Roles, role => role.Slug ?? Slug.Of($"{role.Title} {role.Organization}"), role => role.Dates?.Start?.ToString(), _ => null);
        Add("talks", content.Talks, talk => talk.Slug ?? Slug.Of(talk.Title), talk => talk.Date?.ToString(), talk => talk.Publication.Key);
        Add("letters", content.Letters, letter => letter.Slug ?? Slug.Of(letter.Stem), letter => letter.Date?.ToString(), letter => letter.Publication.Key);
    }

    public Address Home => _address("");

    public Address Cv => _address("cv/");

    public Address Roles => _address("roles/");

    public Address Skills => _address("skills/");

    public Address Talks => _address("talks/");

    public Address Rss => _address("feed.xml");

    public Address JsonFeed => _address("feed.json");

    /// <summary>What language models are told of the portfolio.</summary>
    public Address Llms => _address("llms.txt");

    public IconAddresses Icons { get; }

    public Address Role(Role role) => _pages[role];

    public Address Talk(Talk talk) => _pages[talk];

    public Address Letter(Letter letter) => _pages[letter];

    /// <summary>The page of a role, talk or letter.</summary>
    public Address Page(object subject) => _pages[subject];

    /// <summary>Below these two stand the unlisted pages, and nothing else.</summary>
    public ImmutableArray<Address> Unlisted => [_address(UnlistedFolder("letters")), _address(UnlistedFolder("talks"))];

    public Address Download(DownloadKind kind) => _address(kind switch
    {
        DownloadKind.Pdf => $"{_fileName}-CV.pdf",
        DownloadKind.Docx => $"{_fileName}-CV.docx",
        DownloadKind.Text => $"{_fileName}-CV.txt",
        DownloadKind.Markdown => $"{_fileName}-CV.md",
        DownloadKind.JsonResume => "resume.json",
        DownloadKind.VCard => $"{_fileName}.vcf",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    });

    public Address LetterFile(Letter letter, LetterFileKind kind)
    {
        return _address(FolderOf(Letter(letter)) + kind switch
        {
            LetterFileKind.Pdf => $"{_fileName}-Letter.pdf",
            LetterFileKind.Packet => $"{_fileName}-Letter-and-CV.pdf",
            LetterFileKind.Docx => $"{_fileName}-Letter.docx",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        });
    }

    /// <summary>A file of the portfolio's <c>files</c> folder, or any other address relative to the portfolio.</summary>
    public Address Relative(string path) => _address(path.TrimStart('/'));

    /// <summary>
    /// What pages say for an address that the owner wrote: relative ones start at the portfolio's folder, those to other hosts
    /// and to a place on the same page stay as they are.
    /// </summary>
    public string Resolve(string address)
    {
        if (address is [] or ['#', ..] || address.StartsWith("//", StringComparison.Ordinal)) return address;
        // On Unix, a path from the root is an absolute file address to the framework.
        if (address[0] != '/' && Uri.TryCreate(address, UriKind.Absolute, out _))
            return address.StartsWith(_site.Url, StringComparison.Ordinal) ? _site.Href + address[_site.Url.Length..] : address;
        return Relative(address).Href;
    }

    /// <summary>
    /// Two pages of one name: the older keeps it, the newer gets its date, a third a number; so an owner who adds a new
    /// role changes no address.
    /// </summary>
    /// <remarks>An unlisted page is named by its key alone: nothing about it is in its address, and it takes no name from others.</remarks>
    private void Add<T>(string folder, IEnumerable<T> things, Func<T, string> slugOf, Func<T, string?> dateOf, Func<T, string?> keyOf)
        where T : class
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { UnlistedName };
        foreach (var thing in things.OrderBy(dateOf, StringComparer.Ordinal))
        {
            if (keyOf(thing) is { } key)
            {
                _pages.Add(thing, _address($"{UnlistedFolder(folder)}{key}/"));
                continue;
            }
            var wanted = slugOf(thing) is { Length: > 0 } slug ? slug : folder.TrimEnd('s');
            var name = wanted;
            if (!taken.Add(name))
            {
                if (dateOf(thing) is { } date) name = $"{wanted}-{date}";
                for (var number = 2; !taken.Add(name); number++) name = $"{wanted}-{number}";
            }
            _pages.Add(thing, _address($"{folder}/{Uri.EscapeDataString(name)}/"));
        }
    }

    private static string UnlistedFolder(string folder) => $"{folder}/{UnlistedName}/";

    /// <summary>Relative to the portfolio, as its own addresses are made.</summary>
    private string FolderOf(Address page) => page.Path[Home.Path.Length..];
}
