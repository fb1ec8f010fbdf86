using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;

namespace Portfolio.Site.Publishing;

/// <summary>Decides which letters and talks a build shows: no draft and nothing before its day, unless it is a preview; and every unlisted page gets its key.</summary>
internal sealed class ShownPages
{
    private readonly BuildRequest _request;
    private readonly Func<object, bool> _wasPublished;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    private ShownPages(BuildRequest request, Func<object, bool> wasPublished)
    {
        (_request, _wasPublished) = (request, wasPublished);
        if (request.Secret is { Length: < UnlistedKey.ShortestSecret } secret) _diagnostics.Add(PublishingFaults.ShortSecret(secret.Length));
    }

    /// <param name="portfolio">As read.</param>
    /// <param name="request">Says whether drafts are shown, what day it is, and the secret of unlisted addresses.</param>
    /// <param name="site">Where it will stand.</param>
    /// <param name="book">The addresses that were published before, if they are kept.</param>
    public static (PortfolioContent Content, ImmutableArray<Diagnostic> Diagnostics) Of(PortfolioContent portfolio, BuildRequest request, SiteMap site, AddressBook? book)
    {
        var map = new Lazy<PortfolioMap>(() => site.Of(portfolio));
        var pages = new ShownPages(request, page => book?.Contains(map.Value.Page(page)) ?? false);
        var shown = pages.Of(portfolio);
        return (shown, [.. pages._diagnostics.Distinct()]);
    }

    private PortfolioContent Of(PortfolioContent portfolio) => portfolio with
    {
        Letters =
        [
            .. portfolio.Letters
                .Select(letter => (Letter: letter, Shown: Shown(new Page(letter, letter.Publication, new(letter.Source.File), letter.Slug)
                {
                    // A letter's address is never for everybody, unless the letter is: a draft of one is somebody's business, too.
                    IsUnlisted = letter.Publication.Visibility != Visibility.Public,
                })))
                .Where(pair => pair.Shown is not null)
                .Select(pair => pair.Letter with { Publication = pair.Shown!, RedirectFrom = Redirects(pair.Shown!, pair.Letter.RedirectFrom, new(pair.Letter.Source.File)) }),
        ],
        Talks =
        [
            .. portfolio.Talks
                .Select(talk => (Talk: talk, Shown: Shown(new Page(talk, talk.Publication, talk.Place, talk.Slug)
                {
                    IsUnlisted = talk.Publication.Visibility == Visibility.Unlisted,
                })))
                .Where(pair => pair.Shown is not null)
                .Select(pair => pair.Talk with { Publication = pair.Shown!, RedirectFrom = Redirects(pair.Shown!, pair.Talk.RedirectFrom, pair.Talk.Place) }),
        ],
    };

    /// <summary>How the page is published; null where it is not.</summary>
    private Publication? Shown(Page page)
    {
        var isWaiting = Waits(page);
        if ((page.Said.Visibility == Visibility.Draft || isWaiting) && !_request.ShowsDrafts) return null;
        var key = page.IsUnlisted ? KeyOf(page) : null;
        return page.IsUnlisted && key is null ? null : page.Said with { IsWaiting = isWaiting, Key = key };
    }

    /// <summary>Where nobody says what day it is, only a page that was published before is known to have had its day.</summary>
    private bool Waits(Page page)
    {
        if (page.Said is not { From: { } day, Visibility: not Visibility.Draft }) return false;
        if (_request.Today is { } today)
        {
            if (day.FirstDay <= today) return false;
            _diagnostics.Add(PublishingFaults.Waits(page.Place, day));
            return true;
        }
        if (_wasPublished(page.Subject)) return false;
        if (!_request.ShowsDrafts) _diagnostics.Add(PublishingFaults.NoToday(page.Place, day));
        return true;
    }

    /// <summary>The key that is written down, or one made of the secret, or of the page's own words.</summary>
    private string? KeyOf(Page page)
    {
        if (page.Said.Key is { } key) return key;
        var stem = page.Place.File[..^Path.GetExtension(page.Place.File).Length];
        // A Slug stays when the file is renamed, and so does the address then.
        if (_request.Secret is { } secret) return UnlistedKey.OfSecret(secret, page.Slug is { } slug ? stem[..(stem.LastIndexOf('/') + 1)] + slug : stem);
        var ofText = UnlistedKey.OfFile(_request.Input.Files[page.Place.File].Bytes.Span, stem);
        _diagnostics.Add(ofText is null ? PublishingFaults.NoKey(page.Place) : PublishingFaults.KeyOfText(page.Place));
        return ofText;
    }

    private ImmutableArray<string> Redirects(Publication shown, ImmutableArray<string> former, SourcePlace place)
    {
        if (shown.Key is null || former.IsEmpty) return former;
        _diagnostics.Add(PublishingFaults.RedirectToUnlisted(place));
        return [];
    }

    /// <param name="Subject">The letter or talk.</param>
    /// <param name="Said">What its owner says of its publication.</param>
    /// <param name="Place">Its file.</param>
    /// <param name="Slug">Its name, where the owner chose one.</param>
    private sealed record Page(object Subject, Publication Said, SourcePlace Place, string? Slug)
    {
        /// <summary>Its address must not be guessed.</summary>
        public bool IsUnlisted { get; init; }
    }
}
