using System.Collections.Immutable;

namespace Portfolio.Model.Input;

/// <summary>The input folder as it was at one moment: what the reader is given instead of the file system.</summary>
/// <param name="Name">What to call the folder in messages (<c>input</c>).</param>
/// <param name="Files">By path, ordinal.</param>
public sealed record InputTree(string Name, ImmutableSortedDictionary<string, InputFile> Files);
