using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Privacy;
using Portfolio.Model.Text;

namespace Portfolio.Site;

/// <summary>What can be said about a site as a whole.</summary>
internal static class SiteFaults
{
    public static IEnumerable<Diagnostic> Of(BuildRequest request, SiteContent content, ImmutableArray<WithheldValue> withheld)
    {
        if (request.BaseUrl is null && content.Settings.Url is null)
        {
            yield return new Diagnostic("SB9101", Severity.Warning, new("site.yml"),
                $"Nobody says where the site will stand, so feeds and links for search engines say {SiteMap.DefaultBase}",
                "Write 'Url: https://…' into site.yml, or call with --base-url.");
        }
        foreach (var value in withheld.Where(value => value.Place.Line > 0))
        {
            var kind = value.Kind == PrivateKind.Phone ? "telephone number" : "street address";
            yield return new Diagnostic("SB9102", Severity.Note, value.Place,
                $"This {kind} is withheld from all that is published",
                $"Nothing needs doing. 'Publish: [{value.Kind.ToString().ToLowerInvariant()}]' in site.yml would publish it.");
        }
    }
}
