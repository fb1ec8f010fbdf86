using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portfolio.EndToEnd.Judges;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>Structured data, judged by the vocabulary of schema.org and by Google's rules for what it shows.</summary>
public sealed class StructuredDataTests
{
    [Fact]
    public void The_judges_find_nothing_on_any_page_of_any_site()
    {
        var documents = BuiltSites.Sites.SelectMany(site => site.Pages.SelectMany(page =>
            page.Document.QuerySelectorAll("script[type='application/ld+json']").Select(script => Judged($"{site.Name}{page.Address}", script.TextContent)))).ToImmutableArray();
        Assert.True(documents.Length > 40, $"There are only {documents.Length}.");
        Assert.Empty(Faults(documents));
    }

    [Fact]
    public void The_judges_would_find_a_fault()
    {
        var faults = Faults(
        [
            Judged("/unknown-word/", """{"@context":"https://schema.org","@type":"Person","name":"Jane Doe","nickname":"Soup"}"""),
            Judged("/nameless/", """{"@context":"https://schema.org","@type":"Person","jobTitle":"Cook"}"""),
            Judged("/good/", """{"@context":"https://schema.org","@type":"Person","name":"Jane Doe"}"""),
        ]);
        Assert.Contains(faults, fault => fault.StartsWith("/unknown-word/", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("/nameless/", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, fault => fault.StartsWith("/good/", StringComparison.Ordinal));
    }

    private static JsonObject Judged(string page, string data) => new() { ["page"] = page, ["data"] = JsonNode.Parse(data) };

    private static ImmutableArray<string> Faults(ImmutableArray<JsonObject> documents)
    {
        using var folder = new TemporaryFolder();
        folder.Write("data.json", JsonSerializer.Serialize(documents.AsEnumerable()));
        return NodeScript.Run<ImmutableArray<string>>("structured-data.mjs", Path.Combine(folder.Path, "data.json"));
    }
}
