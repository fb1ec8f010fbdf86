using System.Collections.Immutable;
using Portfolio.Model.Dates;
using Portfolio.Model.Mapping;
using Portfolio.Model.Text;

namespace Portfolio.Site.Feeds;

/// <summary>Something new: a talk, a role or a public letter.</summary>
/// <param name="Title">As on its page.</param>
/// <param name="Address">Its page; the whole address is the item's lasting identifier.</param>
/// <param name="Date">From the content; null where it names none.</param>
/// <param name="Category">What it is, in the language of the feed.</param>
/// <param name="Content">Its whole text.</param>
internal sealed record FeedItem(string Title, Address Address, PartialDate? Date, string Category, ImmutableArray<Block> Content);
