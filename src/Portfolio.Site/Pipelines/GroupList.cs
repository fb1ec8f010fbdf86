using System.Collections.Immutable;

namespace Portfolio.Site.Pipelines;

/// <summary>Groups, in order. Equal where they are the very same.</summary>
internal sealed class GroupList(ImmutableArray<FileGroup> groups) : IEquatable<GroupList>
{
    private readonly ImmutableArray<FileGroup> _groups = groups;

    /// <summary>What the groups are called, since a portfolio has others while its documents are made later.</summary>
    public string Names { get; } = string.Join(", ", groups.Select(group => group.Name));

    public bool Equals(GroupList? other) =>
        other is not null && _groups.Length == other._groups.Length && _groups.Zip(other._groups).All(pair => ReferenceEquals(pair.First, pair.Second));

    public override bool Equals(object? obj) => Equals(obj as GroupList);

    public override int GetHashCode() => _groups.Length;
}
