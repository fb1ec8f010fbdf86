using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>A file after its contacts were found.</summary>
public sealed record ContactReading
{
    /// <summary>The same blocks; telephone numbers and street addresses stand in <see cref="PrivateText"/>, bare e-mail addresses are links.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>In the order of the file, each once; those of the front matter last.</summary>
    public required ImmutableArray<Contact> Contacts { get; init; }

    /// <summary>The file with its private spans.</summary>
    public required SourceText Source { get; init; }
}
