using System.Collections.Frozen;
using Portfolio.Model.Career;
using Portfolio.Model.Settings;

namespace Portfolio.Downloads.Flow;

/// <summary>The paper of a document: what <c>site.yml</c> says, else what the person's country uses.</summary>
public static class PaperChoice
{
    // CLDR, territories with paper size US-Letter.
    private static readonly FrozenSet<string> LetterRegions =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private static readonly FrozenSet<string> LetterCountries =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "USA", "U.S.A.", "U.S.", "US", "United States", "United States of America", "Canada", "Mexico", "Philippines", "Puerto Rico");

    private static readonly FrozenSet<string> States = FrozenSet.Create(
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN",
        "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA",
        "WI", "WV", "WY");

    public static Paper For(SiteSettings settings, Cv cv)
    {
        if (settings.Paper is { } chosen) return chosen;
        if (cv.Language.Split('-') is [_, .., { Length: 2 } region]) return LetterRegions.Contains(region) ? Paper.Letter : Paper.A4;
        var place = cv.Contacts.FirstOrDefault(contact => contact.Kind == ContactKind.Location)?.Value ?? "";
        var country = place[(place.LastIndexOf(',') + 1)..].Trim();
        var isAmerican = place.Contains(',', StringComparison.Ordinal) && States.Contains(country);
        return isAmerican || LetterCountries.Contains(country) ? Paper.Letter : Paper.A4;
    }
}
