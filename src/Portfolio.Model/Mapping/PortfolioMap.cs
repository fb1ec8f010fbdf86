using Portfolio.Model.Career;

namespace Portfolio.Model.Mapping;

/// <summary>The addresses of one portfolio: its pages, its feeds, its downloads.</summary>
/// <remarks>Roles, talks and letters are looked up by the objects of the content that the map was made of.</remarks>
public sealed class PortfolioMap
{
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
        _fileName = Slug.FileNameOf(content.Cv.Name) is { Length: > 0 } name ? name : "Portfolio";
        Add("roles", content.Cv.Roles, role => role.Slug ?? Slug.Of($"{role.Title} {role.Organization}"), role => role.Dates?.Start?.ToString());
        Add("talks", content.Talks, talk => talk.Slug ?? Slug.Of(talk.Title), talk => talk.Date?.ToString());
        foreach (var talk in content.Cv.Talks)
        {
            if (content.Talks.FirstOrDefault(other => string.Equals(other.Title, talk.Title, StringComparison.OrdinalIgnoreCase)) is { } page)
                _pages.TryAdd(talk, _pages[page]);
        }
        Add("letters", content.Letters, letter => letter.Slug ?? Slug.Of(letter.Stem), letter => letter.Date?.ToString());
    }

    public Address Home => _address("");

    public Address Cv => _address("cv/");

    public Address Roles => _address("roles/");

    public Address Skills => _address("skills/");

    public Address Talks => _address("talks/");

    public Address Rss => _address("feed.xml");

    public Address JsonFeed => _address("feed.json");

    public Address Role(Role role) => _pages[role];

    public Address Talk(Talk talk) => _pages[talk];

    /// <summary>The page of a talk as it stands in the CV; null where a file makes it a draft.</summary>
    public Address? FindTalk(Talk talk) => _pages.GetValueOrDefault(talk);

    public Address Letter(Letter letter) => _pages[letter];

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
        var folder = $"letters/{LastSegment(Letter(letter))}/";
        return _address(folder + kind switch
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
    private void Add<T>(string folder, IEnumerable<T> things, Func<T, string> slugOf, Func<T, string?> dateOf)
        where T : class
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var thing in things.OrderBy(dateOf, StringComparer.Ordinal))
        {
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

    private static string LastSegment(Address page) =>
        page.Path.TrimEnd('/') is var path ? path[(path.LastIndexOf('/') + 1)..] : "";
}
