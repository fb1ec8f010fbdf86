using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Words;
using Spectre.Console;

namespace Portfolio.Terminal;

/// <summary>What was read, as tables for a person.</summary>
internal static class InspectionTable
{
    /// <summary>Wide enough for a role in a line, where the output is no terminal.</summary>
    private const int LeastWidth = 120;

    /// <param name="content">What was read.</param>
    /// <param name="folder">What messages call the input folder, before each file.</param>
    /// <param name="results">Where the tables go.</param>
    /// <param name="screen">What they are shown on.</param>
    public static void Write(SiteContent content, string folder, TextWriter results, Screen screen)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(results),
            Ansi = screen.IsColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.IsColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = screen.IsTerminal ? screen.Width : LeastWidth;
        foreach (var portfolio in content.Portfolios) Write(portfolio, folder, console);
    }

    private static void Write(PortfolioContent portfolio, string folder, IAnsiConsole console)
    {
        var cv = portfolio.Cv;
        var words = Wording.For("en");
        console.WriteLine($"{cv.Name} ({cv.Language}), {folder}/{cv.Source.File}");
        foreach (var contact in cv.Contacts) console.WriteLine($"  {contact.Kind}: {contact.Value}");
        Write(console, ["Line", "Title", "Organization", "Place", "When", "Items"], cv.Roles.Select(role => new[]
        {
            Text(role.Place.Line), role.Title, role.Organization, role.Location, When(role.Dates, words), Text(role.Highlights),
        }));
        Write(console, ["Line", "Study", "Institution", "When"], cv.Studies.Select(study => new[]
        {
            Text(study.Place.Line), study.Subject, study.Institution, When(study.Dates, words),
        }));
        Write(console, ["Line", "Talk", "Event", "When"], portfolio.Talks.Select(talk => new[]
        {
            Text(talk.Place.Line), talk.Title, talk.Event, When(talk.Dates, words),
        }));
        Write(console, ["Skills", ""], cv.Skills.Select(group => new[]
        {
            group.Name ?? "(no label)", string.Join(", ", group.Skills.Select(skill => skill.Name)),
        }));
        Write(console, ["Letter", "Role", "Organization", "Visibility"], portfolio.Letters.Select(letter => new[]
        {
            $"{folder}/{letter.Source.File}", letter.RoleTitle, letter.Organization, letter.Publication.Visibility.ToString().ToLowerInvariant(),
        }));
    }

    private static void Write(IAnsiConsole console, string[] headings, IEnumerable<string?[]> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in headings) table.AddColumn(heading);
        foreach (var row in rows) table.AddRow([.. row.Select(cell => new Text(cell ?? "–"))]);
        if (table.Rows.Count > 0) console.Write(table);
    }

    private static string? When(DateRange? dates, Wording words) => dates is { } range ? words.Short(range) : null;

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
