using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Gathers what the leaves of a document say about contacts.</summary>
internal sealed class FoundContacts
{
    private readonly List<(int Leaf, int Offset, Contact Contact)> _contacts = [];
    private readonly Dictionary<int, List<LeafMark>> _marks = [];
    private readonly List<(PrivateKind Kind, string Text)> _private = [];

    /// <summary>In the order of the file, each once.</summary>
    public ImmutableArray<Contact> Contacts =>
        [.. _contacts.OrderBy(found => found.Leaf).ThenBy(found => found.Offset).Select(found => found.Contact).DistinctBy(KeyOf, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The private values as written.</summary>
    public IReadOnlyList<(PrivateKind Kind, string Text)> Private => _private;

    public int Count => _contacts.Count;

    public void Add(Contact contact, int leaf = int.MaxValue, int offset = 0) => _contacts.Add((leaf, offset, contact));

    public void AddPrivate(PrivateKind kind, string text) => _private.Add((kind, text));

    public void Mark(int leaf, LeafMark mark)
    {
        if (!_marks.TryGetValue(leaf, out var marks)) _marks[leaf] = marks = [];
        marks.Add(mark);
    }

    /// <summary>A label goes with the private value that it names.</summary>
    public void MarkLabel(ImmutableArray<ContactLeaf> leaves, ContactLeaf labelled, PrivateKind kind)
    {
        if (labelled.LabelLeaf is { } label) Mark(label, new(0, Math.Max(1, LeafText.Of(leaves[label].Content).Text.Length), kind, null));
    }

    private static string KeyOf(Contact contact) => contact.Kind switch
    {
        ContactKind.Phone => string.Concat(contact.Value.Where(char.IsAsciiDigit)),
        // One town is enough; a second one is the place of something else.
        ContactKind.Location => "location",
        _ => (contact.Url ?? contact.Value).Replace("https://", "", StringComparison.OrdinalIgnoreCase)
            .Replace("http://", "", StringComparison.OrdinalIgnoreCase).Replace("www.", "", StringComparison.OrdinalIgnoreCase).TrimEnd('/'),
    };

    /// <summary>The marks of a leaf in order, those that touch each other as one.</summary>
    public ImmutableArray<LeafMark> MarksOf(int leaf)
    {
        if (!_marks.TryGetValue(leaf, out var marks)) return [];
        var result = ImmutableArray.CreateBuilder<LeafMark>();
        // Private marks go first: a link inside one goes with it.
        foreach (var mark in marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.End))
        {
            var last = result.Count == 0 ? null : result[^1];
            if (last is null || mark.Start > last.End || (mark.Start == last.End && mark.Private != last.Private)) result.Add(mark);
            else if (mark.Private == last.Private && mark.Private is not null) result[^1] = last with { End = Math.Max(last.End, mark.End) };
            else if (last.Private is null && mark.Private is not null) result[^1] = mark with { Start = Math.Min(last.Start, mark.Start), End = Math.Max(last.End, mark.End) };
            // Two kinds that meet in a line end, or a link inside what is private: the first has it.
            else if (mark.Private is not null && mark.End > last.End) result.Add(mark with { Start = last.End });
        }
        return result.ToImmutable();
    }
}

/// <summary>A stretch of a leaf that is private, or that becomes a link.</summary>
internal sealed record LeafMark(int Start, int End, PrivateKind? Private, string? Address);
