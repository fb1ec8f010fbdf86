using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>A block with words, and what its surroundings say about them.</summary>
/// <param name="Content">Its runs.</param>
/// <param name="IsContact">It stands where contacts stand: at the head, under a heading such as "Contact", or at the very end.</param>
/// <param name="IsHead">It stands at the head or under such a heading, and not only at the end.</param>
/// <param name="Label">The words before it that may name it: a definition's term, a row's first cell.</param>
/// <param name="LabelLeaf">The number of the leaf that holds the label, or null.</param>
/// <param name="IsHeading">Is it a heading?</param>
internal sealed record ContactLeaf(ImmutableArray<Inline> Content, bool IsContact, bool IsHead, string Label, int? LabelLeaf, bool IsHeading);
