using System.Globalization;
using System.Text;

namespace Portfolio.TestKit.Samples;

/// <summary>
/// Input folders of as many invented people as are asked for, each with the CV of a working life: a person of one number is the same
/// in every folder. Every fourth has a letter, every third a talk with a file of its own.
/// </summary>
public static class GeneratedPortfolios
{
    private const int Roles = 8;
    private const int NewestYear = 2025;

    private static readonly string[] FirstNames = ["Ada", "Bram", "Chloe", "Dario", "Edda", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Kalila", "Lars", "Mina", "Nils", "Oda", "Pavel"];
    private static readonly string[] LastNames = ["Quist", "Harbour", "Lindqvist", "Moreau", "Novak", "Okafor", "Petrov", "Rossi", "Schuster", "Tanaka", "Usman", "Vidal", "Weaver", "Yilmaz", "Zander"];
    private static readonly string[] Towns = ["Springfield, IL", "Ystad, Sweden", "Utrecht, Netherlands", "Porto, Portugal", "Remote", "Leipzig, Germany", "Lyon, France"];
    private static readonly string[] Titles = ["Software Engineer", "Senior Engineer", "Data Engineer", "Product Manager", "Engineering Manager", "Site Reliability Engineer", "Designer", "Head of Technology", "Research Assistant", "Analyst"];
    private static readonly string[] Employers = ["Windmill Works", "Harbour & Sons", "Lighthouse Ltd", "Northern Rail", "Kettle Kitchens", "Bright Loom", "Granary Bank", "Papermill", "Orchard Health", "Tidal Energy", "Cobble Labs", "Lantern Media"];
    private static readonly string[] Verbs = ["Built", "Moved", "Led", "Measured", "Designed", "Rewrote", "Introduced", "Automated", "Halved the cost of", "Documented"];
    private static readonly string[] Things = ["the booking of berths", "a pipeline for sensor data", "the payment service", "the search for spare parts", "the weekly reports", "a library of components", "the on-call rota", "the sign-up of new customers", "the forecast of demand"];
    private static readonly string[] Ends = ["which the skippers and the office share", "so that releases take minutes", "with tests that everybody reads", "in a team of six", "without a day of downtime", "and taught two teams to run it", "for forty thousand readers"];
    private static readonly string[] Tools = ["Python", "PostgreSQL", "Kubernetes", "TypeScript", "Go", "Kafka", "Terraform", "React", "Spark", "Rust", "Docker", "GraphQL"];

    /// <summary>The files of a site of several people by their paths, <c>site.yml</c> among them.</summary>
    public static SortedDictionary<string, string> Files(int people)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["site.yml"] = "Title: People\nUrl: https://people.example\n" };
        for (var number = 0; number < people; number++)
        {
            var folder = string.Create(CultureInfo.InvariantCulture, $"person-{number:00000}/");
            files[folder + "cv.md"] = Cv(number);
            if (number % 4 == 0) files[folder + "letters/windmill.md"] = Letter(number);
            if (number % 3 == 0) files[folder + "talks/talk.md"] = Talk(number);
        }
        return files;
    }

    public static string Cv(int number)
    {
        var draw = new Draw(number);
        var cv = new StringBuilder();
        cv.Append(CultureInfo.InvariantCulture, $"# {Name(number)}\n\n- **Location:** {draw.From(Towns)}\n- **Phone:** {Phone(number)}\n- **Email:** person{number}@example.com\n\n");
        cv.Append(CultureInfo.InvariantCulture, $"## Summary\n\n{draw.From(Titles)} of {draw.Below(15) + 3} years. {Sentence(draw)} {Sentence(draw)}\n\n## Skills\n\n");
        foreach (var group in (string[])["Languages", "Platforms", "Methods"])
            cv.Append(CultureInfo.InvariantCulture, $"- **{group}:** {string.Join(", ", Enumerable.Range(0, 4).Select(_ => draw.From(Tools)).Distinct(StringComparer.Ordinal))}\n");
        cv.Append("\n## Experience\n\n");
        for (var role = 0; role < Roles; role++)
        {
            var end = role == 0 ? "Present" : $"Mar {NewestYear - (2 * role) + 1}";
            cv.Append(CultureInfo.InvariantCulture, $"### {draw.From(Titles)}, {Employers[(number + role) % Employers.Length]}\n*Apr {NewestYear - (2 * role) - 1} - {end} · {draw.From(Towns)}*\n\n{Sentence(draw)}\n\n");
            for (var highlight = 0; highlight < 3 + draw.Below(3); highlight++) cv.Append(CultureInfo.InvariantCulture, $"- {Sentence(draw)} Used **{draw.From(Tools)}** and {draw.From(Tools)}.\n");
            cv.Append('\n');
        }
        cv.Append("## Education\n\n### Mathematics, University of Springfield\n*2003 - 2008*\n\n## Talks\n\n");
        cv.Append(CultureInfo.InvariantCulture, $"### {TalkTitle(number)}\nHarbourConf 2022, [slides](https://talks.example/{number})\n\n## Languages\n\n- English (native)\n- Swedish (B2)\n");
        return cv.ToString();
    }

    private static string Name(int number) =>
        $"{FirstNames[number % FirstNames.Length]} {LastNames[number / FirstNames.Length % LastNames.Length]}";

    /// <summary>Of the numbers that are kept for stories, with another area for every hundred people.</summary>
    private static string Phone(int number) => string.Create(CultureInfo.InvariantCulture, $"({200 + (number / 100)}) 555-01{number % 100:00}");

    private static string TalkTitle(int number) => $"What {Employers[number % Employers.Length]} Taught Us About {Tools[number % Tools.Length]}";

    private static string Talk(int number)
    {
        var draw = new Draw(-1 - number);
        return $"---\nTitle: {TalkTitle(number)}\nEvent: HarbourConf 2022\nDate: 2022-05-14\n---\n\n{Sentence(draw)} {Sentence(draw)}\n";
    }

    private static string Letter(int number)
    {
        var draw = new Draw(-1 - number);
        return $"---\nRole: {draw.From(Titles)}\nOrganization: Windmill Works\nDate: 2024-02-01\nVisibility: public\n---\n\n# {Name(number)}\n\n{Phone(number)} | person{number}@example.com\n\n---\n\nDear Ms Smith,\n\n{Sentence(draw)} {Sentence(draw)}\n\nAt {Employers[number % Employers.Length]} I did the same.\n\nBest,\n{Name(number)}\n";
    }

    private static string Sentence(Draw draw) => $"{draw.From(Verbs)} {draw.From(Things)}, {draw.From(Ends)}.";

    /// <summary>The same choices for the same number, on every machine and runtime (a linear congruence of 64 bits, after Knuth's MMIX).</summary>
    private sealed class Draw(int number)
    {
        private ulong _state = unchecked((ulong)number * 0x9E3779B97F4A7C15);

        public int Below(int end)
        {
            _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
            return (int)((_state >> 33) % (ulong)end);
        }

        public string From(string[] words) => words[Below(words.Length)];
    }
}
