using Xunit;

namespace Portfolio.Tests.Downloads.Pdf;

/// <summary>Tests that measure the whole process, and so run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "Measured alone";
}
