using static Portfolio.Tests.Reading.Career.CommonShapes;

namespace Portfolio.Tests.Reading.Career;

/// <summary>
/// Shapes of posts put together at random, as people put theirs together: what holds a post, the order of its fields and their lines, type,
/// separators, ends of lines, and what stands below. The same seed makes the same shapes.
/// </summary>
internal sealed class ComposedShapes(int seed)
{
    /// <summary>t is the title, o the employer, d the dates; "to" are the first two with a separator, and "/" begins a line.</summary>
    private static readonly string[] Orders = ["to d", "ot d", "to/d", "ot/d", "t/o d", "o/t d", "t/o/d", "o/t/d", "d/to", "d/ot", "d/t/o", "d/o/t", "t d/o", "o d/t", "o/d/t", "t/d/o", "d t/o", "d o/t"];

    private static readonly string[] Separators = [", ", " - ", " – ", " | ", " · ", " @ "];
    private static readonly string[] BeforeDates = [", ", " | ", " – ", "\t"];
    private static readonly string[] LineEnds = ["\n", "  \n", "\\\n", "<br>\n", "\n\n"];
    private static readonly string[] Containers = ["heading", "bold", "plain", "quotation", "item", "items below", "table", "table for each", "employers with colons"];
    private static readonly Func<string, string>[] Types = [text => text, text => text, text => $"**{text}**", text => $"*{text}*"];
    private static readonly Func<string, string>[] TypesOfDates = [text => text, text => text, text => $"*{text}*", text => $"({text})", text => $"`{text}`"];

    private static readonly string[] Bodies =
    [
        "- Built the tools that three teams use every day\n- Moved the services to Go in 2016\n\n",
        "Built the tools that three teams use every day. Moved them to Go in 2016.\n\n",
        "- Made builds shorter by 40% in 2016\n- Wrote the manual\n\n",
        "",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A whole file about the person, and what its shape is.</summary>
    public (string File, string Shape) Next(Person person)
    {
        var (container, order, separator, beforeDates) = (Any(Containers), Any(Orders), Any(Separators), Any(BeforeDates));
        var (end, body, title, employer, dates) = (Any(LineEnds), Any(Bodies), Any(Types), Any(Types), Any(TypesOfDates));
        if (separator == " @ ") order = order.Replace("ot", "to", StringComparison.Ordinal);
        if (container == "quotation" && !order.Contains('/')) container = "heading";

        string Part(Post post, string part) => part switch
        {
            "to" => title(post.Title) + separator + employer(post.Employer),
            "ot" => employer(post.Employer) + separator + title(post.Title),
            "t" => title(post.Title),
            "o" => employer(post.Employer),
            _ => dates(person.Months(post)),
        };
        string[] Lines(Post post) => [.. order.Split('/').Select(line => string.Join(beforeDates, line.Split(' ').Select(part => Part(post, part))))];

        string Written(Post post) => container switch
        {
            "table for each" => $"| {title(post.Title)} | {person.Months(post)} |\n| --- | ---: |\n| {employer(post.Employer)} | {post.Place} |\n\n{body}",
            "employers with colons" => $"#### {post.Employer}:\n_{post.Title}_ - {person.Months(post)}\n\n{body}",
            _ => Held(container, Lines(post), end, body),
        };

        var posts = string.Concat(person.Posts.Select(Written));
        if (container == "table") posts = string.Concat(Enumerable.Repeat("| ", order.Split('/').Length)) + "|\n" + string.Concat(Enumerable.Repeat("| --- ", order.Split('/').Length)) + "|\n" + posts + "\n";
        return ($"# Robin Sample\n\nrobin@example.org\n\n## {person.Experience}\n\n{posts}\n## {person.Skills}\n\n- Go\n- SQL\n", $"{person.Language}, {container}, {order}");
    }

    private static string Held(string container, string[] lines, string end, string body) => container switch
    {
        "heading" => $"### {lines[0]}\n\n{string.Join(end, lines[1..])}{(lines.Length > 1 ? "\n\n" : "")}{body}",
        "bold" => $"**{lines[0].Replace("*", "", StringComparison.Ordinal)}**{string.Concat(lines[1..].Select(line => end + line))}\n\n{body}",
        "plain" => $"{string.Join(end, lines)}\n\n{body}",
        "quotation" => $"### {lines[0]}\n\n> {string.Join("  \n> ", lines[1..])}\n\n{body}",
        "item" => $"- {string.Join("  \n  ", lines)}\n  - Built the tools that three teams use every day\n",
        "items below" => $"- {lines[0]}\n{string.Concat(lines[1..].Select(line => $"  - {line}\n"))}  - Built the tools that three teams use every day\n",
        _ => $"| {string.Join(" | ", lines.Select(line => line.Replace(" | ", ", ", StringComparison.Ordinal)))} |\n",
    };

    private T Any<T>(T[] of) => of[_random.Next(of.Length)];
}
