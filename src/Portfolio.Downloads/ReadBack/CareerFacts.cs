using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Views;

namespace Portfolio.Downloads.ReadBack;

/// <summary>What applicant-tracking systems look for in a CV.</summary>
internal static class CareerFacts
{
    /// <summary>Name and contacts, and the title, employer and dates of every role and study, with their places.</summary>
    public static IEnumerable<(string What, string Value, SourcePlace Place)> Of(PortfolioView view)
    {
        var cv = view.Cv;
        var file = new SourcePlace(cv.Source.File);
        yield return ("name", cv.Name, file);
        foreach (var contact in cv.Contacts.Where(contact => contact.Kind is ContactKind.Email)) yield return ("e-mail address", contact.Value, file);
        foreach (var entry in cv.Entries)
        {
            var (title, organization) = entry switch
            {
                Role role => (role.Title, role.Organization),
                Study study => (study.Subject, study.Institution),
                _ => (null, null),
            };
            if (title is not null) yield return ("title", title, entry.Place);
            if (organization is not null) yield return ("employer or institution", organization, entry.Place);
            if (entry.Dates is { } dates) yield return ("date", view.Words.Short(dates), entry.Place);
        }
    }
}
