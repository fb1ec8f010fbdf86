using System.Collections.Immutable;

namespace Portfolio.EndToEnd.Judges;

/// <summary>A feed as a feed reader's parser sees it.</summary>
/// <param name="Type">As in <c>rss 2.0</c>.</param>
/// <param name="Self">The address that the feed gives for itself.</param>
public sealed record ParsedFeed(string Type, string? Title, string? Url, string? Self, ImmutableArray<ParsedFeedItem> Items)
{
    public static ParsedFeed Of(string file) => NodeScript.Run<ParsedFeed>("parse-feed.mjs", file);
}

/// <param name="Published">In UTC, as JavaScript writes it; null where the feed has none or an unreadable one.</param>
public sealed record ParsedFeedItem(string? Id, string? Title, string? Url, string? Published, string? Content, string? Description);
