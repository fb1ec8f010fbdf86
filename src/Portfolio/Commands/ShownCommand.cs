using System.Collections.Immutable;
using System.CommandLine;

namespace Portfolio.Commands;

/// <summary>A command whose help shows how it is used.</summary>
internal sealed class ShownCommand(string name, string description) : Command(name, description)
{
    public required ImmutableArray<Example> Examples { get; init; }
}

/// <param name="Line">What to type.</param>
/// <param name="Purpose">What for.</param>
internal sealed record Example(string Line, string Purpose);
