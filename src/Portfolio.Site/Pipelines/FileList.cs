using System.Collections.Immutable;
using Portfolio.Model.Input;

namespace Portfolio.Site.Pipelines;

/// <summary>Files of the owner's, in order. Equal where all of them have the same paths and bytes.</summary>
internal sealed class FileList(ImmutableArray<InputFile> files) : IEquatable<FileList>
{
    private readonly ImmutableArray<InputFile> _files = files;

    public bool Equals(FileList? other) =>
        other is not null && _files.Length == other._files.Length && _files.Zip(other._files).All(pair => pair.First.IsSameAs(pair.Second));

    public override bool Equals(object? obj) => Equals(obj as FileList);

    public override int GetHashCode() => _files.Length;
}
