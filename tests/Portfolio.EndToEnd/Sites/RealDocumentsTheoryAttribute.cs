using Xunit;

namespace Portfolio.EndToEnd.Sites;

/// <inheritdoc cref="RealDocumentsFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDocumentsTheoryAttribute : TheoryAttribute
{
    public RealDocumentsTheoryAttribute()
    {
        if (BuiltSites.Corpus("seeds") is null) Skip = BuiltSites.NoCorpus;
    }
}
