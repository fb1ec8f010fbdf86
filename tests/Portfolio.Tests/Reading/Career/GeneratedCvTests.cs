using System.Globalization;
using System.Text;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Reading.Markdown;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

/// <summary>CVs made of every combination of shapes that a seed picks: their words are kept, and their roles are found.</summary>
public class GeneratedCvTests
{
    private const int Count = 300;

    /// <summary>Of all roles of all CVs.</summary>
    private const double FewestRead = 0.99;

    private static readonly string[] Titles = ["Software Engineer", "Senior Developer", "Head Chef", "Projektleiter", "Data Analyst", "Chef de projet", "Ingeniera de software", "Nurse", "Starszy programista", "Technical Writer"];
    private static readonly string[] Organizations = ["Windmill Ltd", "Lighthouse GmbH", "Example Works", "Harbour Inc.", "Kleine Werft AG", "Banco Ejemplo", "Atelier Duval", "Mole Systems", "Pracownia Testowa", "Quarry & Sons"];
    private static readonly string[] Towns = ["Berlin", "Utrecht", "Paris", "Madrid", "London"];
    private static readonly string[] Headings = ["Experience", "Work Experience", "Berufserfahrung", "Expérience professionnelle", "Experiencia", "Doświadczenie zawodowe", "Where I have worked"];

    private sealed record Post(string Title, string Organization, string Town, int From, int To);

    [Fact]
    public void Generated_CVs_keep_their_words_and_are_understood()
    {
        var (roles, read) = (0, 0);
        var missed = new StringBuilder();
        for (var seed = 0; seed < Count; seed++)
        {
            var (text, posts) = Generate(new Random(seed));
            var document = MarkdownReader.Read(Words.File(text));
            var cv = Portfolio.Reading.Career.CvReader.Read(document, null).Cv;
            Assert.Equal(CvWords.Of(document.Blocks), CvWords.Of(cv));
            roles += posts.Count;
            var right = posts.Count(post => cv.Roles.Any(role => Is(role, post)));
            read += right;
            if (right < posts.Count) missed.Append(CultureInfo.InvariantCulture, $"\nseed {seed}: {right} of {posts.Count}\n{text}\n");
        }
        Assert.True(read >= roles * FewestRead, $"{read} of {roles} roles were read{missed}");
    }

    private static bool Is(Role role, Post post) => role.Title == post.Title && role.Organization == post.Organization
        && role.Dates is { Start: { } start } dates && start.Year == post.From && (dates.IsOngoing ? post.To == 0 : dates.End?.Year == post.To);

    private static (string Text, List<Post> Posts) Generate(Random random)
    {
        var posts = new List<Post>();
        var end = 0;
        for (var at = random.Next(2, 6); at > 0; at--)
        {
            var from = (end == 0 ? 2024 : end) - random.Next(1, 4);
            posts.Add(new(Pick(random, Titles), Pick(random, Organizations), Pick(random, Towns), from, end));
            end = from;
        }
        var shape = random.Next(8);
        var titleFirst = random.Next(2) == 0;
        var separator = Pick(random, [", ", " — ", " | ", " - ", " · "]);
        var dash = Pick(random, [" - ", "–", " – ", " to "]);
        var months = random.Next(3);
        var text = new StringBuilder("# Ada Example\n\nada@example.com\n\n").Append(CultureInfo.InvariantCulture, $"## {Pick(random, Headings)}\n\n");
        if (shape == 6) text.Append("| Role | Company | Period |\n|---|---|---|\n");
        foreach (var post in posts)
        {
            var dates = Date(post.From, months) + dash + (post.To == 0 ? "present" : Date(post.To, months));
            var head = titleFirst ? post.Title + separator + post.Organization : post.Organization + separator + post.Title;
            text.Append(shape switch
            {
                0 => $"### {head}\n{dates}\n\n- Did things.\n- Led things.\n\n",
                1 => $"### {head}\n*{dates}, {post.Town}*\n\nDid things with great care.\n\n",
                2 => $"**{head}** ({dates})\n\n- Did things.\n\n",
                3 => $"- **{post.Organization}**, {post.Title}, {dates}\n    - Did things.\n",
                4 => $"{dates}\n:   **{post.Title}**, {post.Organization}\n\n    Did things.\n\n",
                5 => $"### {post.Title} at {post.Organization}\n\n> {dates} · {post.Town}\n\n- Did things.\n\n",
                6 => $"| {post.Title} | {post.Organization} | {dates} |\n",
                _ => $"**{post.Title}**\t{dates}\n*{post.Organization}*\n\n- Did things.\n\n",
            });
        }
        text.Append("\n## Skills\n\nSQL, Go\n");
        return (text.ToString(), posts);
    }

    private static string Date(int year, int months) => months switch
    {
        0 => new PartialDate(year).ToString(),
        1 => "03/" + new PartialDate(year),
        _ => "March " + new PartialDate(year),
    };

    private static string Pick(Random random, string[] all) => all[random.Next(all.Length)];
}
