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
            if (result.Count == 0 || mark.Start >= result[^1].End && !(mark.Private is not null && mark.Private == result[^1].Private && mark.Start == result[^1].End)) result.Add(mark);
            else if (mark.Private is not null || result[^1].Private is not null)
                result[^1] = new(Math.Min(result[^1].Start, mark.Start), Math.Max(result[^1].End, mark.End), result[^1].Private ?? mark.Private, null);
        }
        return result.ToImmutable();
    }
}

/// <summary>A stretch of a leaf that is private, or that becomes a link.</summary>
internal sealed record LeafMark(int Start, int End, PrivateKind? Private, string? Address);
