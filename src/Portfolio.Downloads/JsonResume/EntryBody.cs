using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.JsonResume;

/// <summary>The body of an entry as JSON Resume wants it: a summary and a list.</summary>
internal sealed class EntryBody(ImmutableArray<Block> body)
{
    /// <summary>All of it, a line for each paragraph and item.</summary>
    public string Whole => PlainText.Of(body);

    /// <summary>What stands outside lists.</summary>
    public string Summary => PlainText.Of([.. body.Where(block => block is not ListBlock)]);

    /// <summary>The items of the lists, those of lists inside them too, each a text of its own.</summary>
    public JsonArray? Highlights => JsonParts.Array(body.OfType<ListBlock>().SelectMany(Items).Select(text => JsonParts.Value(text)));

    private static IEnumerable<string> Items(ListBlock list) => list.Items.SelectMany(item =>
        item.Content.OfType<ListBlock>().SelectMany(Items)
            .Prepend(PlainText.Of([.. item.Content.Where(block => block is not ListBlock)])));
}
