using Xunit;

namespace Portfolio.EndToEnd;

/// <summary>For tests of what happens within moments; they run when all others are done, one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Undisturbed
{
    public const string Name = "undisturbed";
}
