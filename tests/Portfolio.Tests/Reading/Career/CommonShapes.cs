using System.Globalization;

namespace Portfolio.Tests.Reading.Career;

/// <summary>The shapes that most people give the posts of a CV, each as a whole file about the same person.</summary>
internal static class CommonShapes
{
    /// <param name="Title">What the person was.</param>
    /// <param name="Employer">Where.</param>
    /// <param name="Place">The town.</param>
    /// <param name="From">The first month.</param>
    /// <param name="To">The last; null while it goes on.</param>
    internal sealed record Post(string Title, string Employer, string Place, DateOnly From, DateOnly? To);

    /// <param name="Language">Of the words below.</param>
    /// <param name="Experience">The heading of the section.</param>
    /// <param name="Skills">The heading of the next one.</param>
    /// <param name="Now">The open end.</param>
    /// <param name="Posts">The latest first.</param>
    internal sealed record Person(string Language, string Experience, string Skills, string Now, Post[] Posts)
    {
        public string Years(Post post) => $"{post.From.Year} – {(post.To is { } to ? to.Year.ToString(CultureInfo.InvariantCulture) : Now)}";

        public string Months(Post post) => $"{post.From:MM/yyyy} – {(post.To is { } to ? to.ToString("MM/yyyy", CultureInfo.InvariantCulture) : Now)}";
    }

    public static Person[] People { get; } =
    [
        new("en", "Experience", "Skills", "Present",
        [
            new("Senior Software Developer", "Quorlite", "Leeds", new(2021, 3, 1), null),
            new("Technical Writer", "Kiln & Sons Ltd", "York", new(2018, 1, 1), new(2021, 2, 1)),
            new("Assistant Gardener", "Example Nurseries", "Hull", new(2015, 9, 1), new(2017, 12, 1)),
            new("Intern", "Windmill Works", "Leeds", new(2014, 6, 1), new(2014, 9, 1)),
        ]),
        new("de", "Berufserfahrung", "Kenntnisse", "heute",
        [
            new("Leiter Entwicklung", "Beispiel Mühlen GmbH", "Ulm", new(2020, 4, 1), null),
            new("Softwareentwickler", "Tonwerk", "Kassel", new(2016, 10, 1), new(2020, 3, 1)),
            new("Werkstudent", "Institut für Beispiele", "Kassel", new(2013, 5, 1), new(2016, 9, 1)),
        ]),
        new("es", "Experiencia profesional", "Habilidades", "actualidad",
        [
            new("Jefa de proyecto", "Molinos Ejemplo", "Sevilla", new(2019, 2, 1), null),
            new("Ingeniera de software", "Quorlita S.L.", "Madrid", new(2014, 7, 1), new(2019, 1, 1)),
            new("Becaria", "Universidad de Ejemplos", "Madrid", new(2012, 10, 1), new(2014, 6, 1)),
        ]),
        new("ru", "Опыт работы", "Навыки", "настоящее время",
        [
            new("Ведущий разработчик", "ООО «Мельница»", "Казань", new(2018, 11, 1), null),
            new("Инженер-программист", "Примерсофт", "Самара", new(2014, 3, 1), new(2018, 10, 1)),
            new("Лаборант", "Институт примеров", "Самара", new(2012, 9, 1), new(2014, 2, 1)),
        ]),
    ];

    private const string Items = "- Built the tools that three teams use every day\n- Wrote and measured services in Go and SQL\n\n";

    private const string Told = "Built the tools that three teams use every day, and looked after what others had left.\n\n";

    /// <summary>A year in it is no entry's.</summary>
    private const string ToldOfYear = "Moved the services to Go in 2016. Taught three teams to measure.\n\n";

    /// <summary>By name, how one post is written.</summary>
    public static SortedDictionary<string, Func<Person, Post, string>> All { get; } = new(StringComparer.Ordinal)
    {
        ["heading with title, employer; dates in italics below"] = (all, post) => $"### {post.Title}, {post.Employer}\n*{all.Months(post)}*\n\n{Items}",
        ["heading with title - employer; dates in brackets"] = (all, post) => $"### {post.Title} - {post.Employer} ({all.Years(post)})\n\n{Items}",
        ["heading with employer - title; dates below"] = (all, post) => $"### {post.Employer} - {post.Title}\n{all.Months(post)}\n\n{Items}",
        ["heading with employer | title | dates"] = (all, post) => $"### {post.Employer} | {post.Title} | {all.Years(post)}\n\n{Items}",
        ["heading with title @ employer"] = (all, post) => $"### {post.Title} @ {post.Employer}\n_{all.Years(post)}_\n\n{Items}",
        ["heading with title; employer, place and dates below"] = (all, post) => $"### {post.Title}\n{post.Employer} | {post.Place} | {all.Months(post)}\n\n{Items}",
        ["heading with title and dates; employer in bold below"] = (all, post) => $"### {post.Title} <span style=\"float:right\">{all.Months(post)}</span>\n**{post.Employer}**\n\n{Items}",
        ["heading with employer; title and dates in lines below"] = (all, post) => $"### {post.Employer}\n**{post.Title}**  \n{all.Months(post)}\n\n{Items}",
        ["heading with employer; title and dates in paragraphs below"] = (all, post) => $"### {post.Employer}\n\n{post.Title}\n\n{all.Months(post)}\n\n{Items}",
        ["heading with employer; a heading with the title below"] = (all, post) => $"### {post.Employer}\n#### {post.Title}\n{all.Years(post)}\n\n{Items}",
        ["heading with dates; title, employer below"] = (all, post) => $"### {all.Months(post)}\n\n**{post.Title}**, {post.Employer}\n\n{Items}",
        ["heading with dates; employer and title in lines below"] = (all, post) => $"### {all.Months(post)}\n**{post.Employer}**\n*{post.Title}*\n\n{Items}",
        ["heading with employer; fields in a list"] = (all, post) => $"### {post.Employer}\n\n- **Position**: {post.Title}\n- **Period**: {all.Months(post)}\n\n{Told}",
        ["heading with employer as a link"] = (all, post) => $"### [{post.Employer}](https://example.org/)\n{post.Title} | {all.Months(post)}\n\n{Items}",
        ["heading with employer; dates as code"] = (all, post) => $"### {post.Employer} `{all.Months(post)}`\n*{post.Title}*\n\n{Items}",
        ["heading underlined"] = (all, post) => $"{post.Employer}\n---\n{post.Title}, {all.Months(post)}\n\n{Items}",
        ["heading; dates in a quotation"] = (all, post) => $"### {post.Title}, {post.Employer}\n> {all.Years(post)}\n\n{Items}",
        ["heading with title and dates; employer in a quotation"] = (all, post) => $"### {post.Title}, {all.Months(post)}\n> {post.Employer}\n\n{Items}",
        ["heading with title; dates and employer in paragraphs below"] = (all, post) => $"### {post.Title}\n\n{all.Months(post)}\n\n{post.Employer}\n\n{Items}",
        ["heading with title, employer; dates below; projects with years below headings"] = (all, post) => $"### {post.Title}, {post.Employer}\n*{all.Months(post)}*\n\n{Items}#### The sluice ({post.From.Year})\n\nMeasured it.\n\n#### The wheel\n*{post.From.Year}*\n\nTurned it.\n\n",
        ["heading with dates; title, employer below; projects with years in bold"] = (all, post) => $"### {all.Years(post)}\n\n{post.Title}, {post.Employer}\n\n**The sluice** ({post.From.Year})\n\nMeasured it.\n\n",
        ["plain employer; bold title; dates"] = (all, post) => $"{post.Employer}  \n**{post.Title}**  \n{all.Months(post)}\n\n{Items}",
        ["bold dates and title; employer in a paragraph below"] = (all, post) => $"**{all.Years(post)}: {post.Title}**\n\n{post.Employer}\n\n{Told}",
        ["plain title, dates and employer in paragraphs"] = (all, post) => $"{post.Title}\n\n*{all.Months(post)}*\n\n{post.Employer}\n\n",
        ["bold title, employer, dates"] = (all, post) => $"**{post.Title}**, {post.Employer}, {all.Months(post)}\n\n{Items}",
        ["bold title, italic employer, dates in brackets"] = (all, post) => $"**{post.Title}** *{post.Employer}* ({all.Years(post)})\n\n{Items}",
        ["bold title at employer, dates below"] = (all, post) => $"**{post.Title}** at [{post.Employer}](https://example.org/)\n_{all.Years(post)}_\n\n{Items}",
        ["bold title, employer; dates below; sentences with a year"] = (all, post) => $"**{post.Title}**, {post.Employer}  \n{all.Months(post)}\n\n{ToldOfYear}",
        ["bold dates, then title and employer"] = (all, post) => $"**{all.Months(post)}** {post.Title}, {post.Employer}\n\n{Told}",
        ["bold employer, place, tab, dates; title in italics below"] = (all, post) => $"**{post.Employer}**, {post.Place}\t{all.Months(post)}\n*{post.Title}*\n\n{Items}",
        ["bold employer and dates; title on a line below"] = (all, post) => $"**{post.Employer}** <span class=\"right\">{all.Months(post)}</span>  \n{post.Title}\n\n{Items}",
        ["dates on a line; bold title; employer"] = (all, post) => $"{all.Years(post)}  \n**{post.Title}**  \n{post.Employer}  \n{Told}",
        ["dates on a line; bold employer; title"] = (all, post) => $"{all.Years(post)}  \n**{post.Employer}**  \n{post.Title}  \n{Told}",
        ["plain line with a tab before the dates"] = (all, post) => $"{post.Title}, {post.Employer}\t{all.Months(post)}\n\n{Items}",
        ["item with dates first"] = (all, post) => $"- {all.Years(post)}: {post.Title}, {post.Employer}\n",
        ["item with employer — title, dates"] = (all, post) => $"* {post.Employer} — {post.Title}, {all.Years(post)}\n",
        ["item in bold, with items below"] = (all, post) => $"- **{post.Title}**, {post.Employer} ({all.Months(post)})\n  - Built the tools that three teams use every day\n  - Wrote services in Go and SQL\n",
        ["item with employer and dates; the title as the first item below"] = (all, post) => $"- **{post.Employer}** ({all.Months(post)})\n  - {post.Title}\n  - Built the tools that three teams use every day\n",
        ["term with dates"] = (all, post) => $"{all.Years(post)}\n:   **{post.Title}**, {post.Employer}\n\n    {Told}",
        ["term with title"] = (all, post) => $"{post.Title}\n:   {post.Employer}, {all.Months(post)}\n\n    {Told}",
    };

    /// <summary>The whole file.</summary>
    public static string File(Person person, Func<Person, Post, string> shape) =>
        $"# Robin Sample\n\nrobin@example.org\n\n## {person.Experience}\n\n{string.Concat(person.Posts.Select(post => shape(person, post)))}\n## {person.Skills}\n\n- Go\n- SQL\n";

    /// <summary>The posts below the name, and no heading that says so.</summary>
    public static string WithoutSections(Person person) =>
        $"# Robin Sample\n\nrobin@example.org\n\n{string.Concat(person.Posts.Select(post => $"**{post.Title}**  \n{post.Employer}  \n{person.Months(post)}\n\n{Items}"))}";

    /// <summary>As it comes out of a PDF: no markup, no blank line.</summary>
    public static string Pasted(Person person) =>
        $"Robin Sample\nrobin@example.org\n{person.Experience}\n{string.Concat(person.Posts.Select(post => $"{post.Employer}, {post.Place} {person.Months(post)}\n{post.Title}\n▪ Built the tools that three teams use every day, and looked after what\nothers had left\n▪ Wrote services in Go and SQL\n"))}{person.Skills}\nGo, SQL\n";

    /// <summary>A table with a row for each.</summary>
    public static string Table(Person person) =>
        $"# Robin Sample\n\n## {person.Experience}\n\n| | |\n| --- | --- |\n{string.Concat(person.Posts.Select(post => $"| {person.Years(post)} | **{post.Title}**, {post.Employer} |\n"))}\n";
}
