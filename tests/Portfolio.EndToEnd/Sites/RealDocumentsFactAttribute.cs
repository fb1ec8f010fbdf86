using Xunit;

namespace Portfolio.EndToEnd.Sites;

/// <summary>A test of the real documents; shown as skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDocumentsFactAttribute : FactAttribute
{
    public RealDocumentsFactAttribute()
    {
        if (BuiltSites.Corpus("seeds") is null) Skip = BuiltSites.NoCorpus;
    }
}
