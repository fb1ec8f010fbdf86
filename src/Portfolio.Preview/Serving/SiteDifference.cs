using System.Collections.Immutable;
using Portfolio.Site.Output;

namespace Portfolio.Preview.Serving;

/// <summary>Which pages of two sites that follow one another are not the same.</summary>
/// <param name="Gone">The paths of those that only the earlier one has.</param>
/// <param name="Come">The paths of those that only the later one has.</param>
/// <param name="Changed">How many of those that both have differ.</param>
internal sealed record SiteDifference(ImmutableArray<string> Gone, ImmutableArray<string> Come, int Changed)
{
    /// <param name="before">In the order of their paths.</param>
    /// <param name="now">In the order of their paths.</param>
    public static SiteDifference Between(ImmutableArray<OutputFile> before, ImmutableArray<OutputFile> now)
    {
        var (gone, come) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>());
        var (changed, left, right) = (0, 0, 0);
        while (left < before.Length || right < now.Length)
        {
            // What an edit does not concern is the same object.
            if (left < before.Length && right < now.Length && ReferenceEquals(before[left], now[right]))
            {
                left++;
                right++;
                continue;
            }
            var order = left == before.Length ? 1 : right == now.Length ? -1 : string.CompareOrdinal(before[left].Path, now[right].Path);
            if (order == 0 && now[right].IsHtml && !before[left].Bytes.Span.SequenceEqual(now[right].Bytes.Span)) changed++;
            if (order < 0 && before[left].IsHtml) gone.Add(before[left].Path);
            if (order > 0 && now[right].IsHtml) come.Add(now[right].Path);
            if (order <= 0) left++;
            if (order >= 0) right++;
        }
        return new(gone.ToImmutable(), come.ToImmutable(), changed);
    }

    /// <summary>How many pages of the later site are new or different.</summary>
    public int NewOrChanged => Come.Length + Changed;
}
