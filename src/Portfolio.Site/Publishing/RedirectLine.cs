using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Views;

namespace Portfolio.Site.Publishing;

/// <summary>What the owner has to write, and where, so that a former address leads to a page.</summary>
/// <param name="Place">The line of the file at which to write it.</param>
/// <param name="Instruction">In the imperative, with the very text.</param>
internal sealed record RedirectLine(SourcePlace Place, string Instruction)
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="portfolio">Whose page it is.</param>
    /// <param name="subject">The role, talk or letter that the page is about.</param>
    /// <param name="address">The former address, from the root of the site.</param>
    public static RedirectLine For(PortfolioView portfolio, object subject, string address)
    {
        var former = "/" + address[portfolio.Map.Home.Path.Length..];
        return subject switch
        {
            Role role => ForRole(portfolio, role, former),
            Letter letter => ForFile(letter.Source.File, letter.Source.BodyStart > 0, [.. letter.RedirectFrom, former]),
            Talk talk when talk.Place.File == portfolio.Cv.Source.File => new(
                new($"{Path.GetDirectoryName(talk.Place.File)?.Replace('\\', '/')}/talks/{Model.Mapping.Slug.Of(talk.Title)}.md".TrimStart('/')),
                $"Write this file, of four lines: '---', 'Title: {Quoted(talk.Title)}', 'RedirectFrom: [{former}]', '---'"),
            Talk talk => ForFile(talk.Place.File, hasFrontMatter: true, [.. talk.RedirectFrom, former]),
            _ => throw new ArgumentException("Only roles, talks and letters move.", nameof(subject)),
        };
    }

    /// <summary>The whole list, so that one line says it also where the page has moved before.</summary>
    private static RedirectLine ForFile(string file, bool hasFrontMatter, IReadOnlyCollection<string> addresses)
    {
        var line = $"RedirectFrom: [{string.Join(", ", addresses)}]";
        return (hasFrontMatter, addresses.Count) switch
        {
            (false, _) => new(new(file, 1), $"Write these lines above the first one: '---', '{line}', '---'"),
            (_, 1) => new(new(file, 2), $"Write '{line}' below the first ---"),
            _ => new(new(file, 2), $"Let the front matter say '{line}'"),
        };
    }

    private static RedirectLine ForRole(PortfolioView portfolio, Role role, string former)
    {
        var source = portfolio.Cv.Source;
        var head = source.Text[..source.BodyStart].Split('\n');
        var list = Array.FindIndex(head, line => line.StartsWith("Roles:", StringComparison.OrdinalIgnoreCase));
        var added = source.BodyStart == 0 ? 3 : 1;
        var item = $"{{ {Naming(portfolio, role, added)}, RedirectFrom: [{string.Join(", ", [.. role.RedirectFrom, former])}] }}";
        if (source.BodyStart == 0) return new(new(source.File, 1), $"Write these lines above the first one: '---', 'Roles: [{item}]', '---'");
        return list >= 0
            ? new(new(source.File, list + 2), $"Write '  - {item}' below Roles")
            : new(new(source.File, 2), $"Write 'Roles: [{item}]' below the first ---");
    }

    /// <summary>The title or the organization where one role alone has it; else the line, as it will be.</summary>
    private static string Naming(PortfolioView portfolio, Role role, int added)
    {
        foreach (var name in new[] { role.Title, role.Organization }.OfType<string>())
        {
            if (portfolio.Roles.Count(other => Same(other.Title, name) || Same(other.Organization, name)) == 1) return $"Match: {Quoted(name)}";
        }
        return string.Create(CultureInfo.InvariantCulture, $"Line: {role.Place.Line + added}");
    }

    private static bool Same(string? left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>A string of JSON is one of YAML (YAML 1.2.2, 7.3.1).</summary>
    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString(Quoting);
}
