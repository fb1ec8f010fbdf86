using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// "Miller, Windmill, Rueda, Chile", "Windmill, Barley Falls, PA, Miller": towns that no table knows, by the country or state behind them, where the head names a title
/// and an employer besides. "Miller, Windmill, Chile" has an employer there.
/// </summary>
internal sealed class TownsBeforeRegions(SegmentEvidence evidence)
{
    private readonly List<(IReadOnlyList<HeadLineInput> Lines, bool IsGroup)> _heads = [];

    /// <param name="lines">The lines of one head.</param>
    /// <param name="isGroup">It names an organization, and the titles stand below.</param>
    public void Add(IReadOnlyList<HeadLineInput> lines, bool isGroup)
    {
        if (evidence.IsRole) _heads.Add((lines, isGroup));
    }

    /// <summary>Joins the towns with what stands behind them.</summary>
    /// <param name="towns">What tells from its looks whether something may be a town.</param>
    public void Join(TownColumns towns)
    {
        foreach (var (lines, isGroup) in _heads)
        {
            foreach (var line in lines)
            {
                for (var at = line.Chunks.Count - 2; at > 0; at--)
                {
                    if (line.Chunks[at + 1].Before == HeadSeparator.Comma && IsRegion(line.TextOf(at + 1), isBehindTown: TownColumns.IsKnown(line, at)) && (TownColumns.IsKnown(line, at) || IsTown(line, at, towns)) && NamesBoth(lines, line, at, isGroup)) line.JoinTown(at);
                }
            }
        }
        _heads.Clear();
    }

    /// <summary>A country, a state or a province, or its letters, or one in another ("Qc, CA"); behind a town that is known in whatever letters ("Cincinnati, Oh").</summary>
    private static bool IsRegion(string text, bool isBehindTown) => Regions.Has(isBehindTown && text.Length == 2 ? text.ToUpperInvariant() : text) || Regions.IsCode(text) || (text.Contains(',', StringComparison.Ordinal) && text.Split(',').All(part => IsRegion(part.Trim(), isBehindTown: true)));

    private static bool IsTown(HeadLineInput line, int chunk, TownColumns towns) => towns.MayBeTown(line, chunk) && line.Line.WordsIn(line.Chunks[chunk].Start, line.Chunks[chunk].End) is var words && !Vocabulary.PartsOfFirms.HasAny(words) && !Vocabulary.Departments.HasAny(words);

    /// <summary>Before the place, or behind it, stand a title and a name, or one of them with the other in another line.</summary>
    private bool NamesBoth(IReadOnlyList<HeadLineInput> lines, HeadLineInput line, int town, bool isGroup)
    {
        var (titles, names) = (isGroup ? 1 : 0, 0);
        for (var at = 0; at < line.Chunks.Count; at++)
        {
            if (at == town || at == town + 1) continue;
            if (evidence.IsTitle(line.Line, line.Chunks[at])) titles++;
            else if (IsName(line, at)) names++;
        }
        if (names > 0 && titles + names > 1) return true;
        return names > 0 ? HasOther(lines, line, (other, at) => evidence.IsTitle(other.Line, other.Chunks[at]) || IsName(other, at))
            : titles > 0 && HasOther(lines, line, (other, at) => evidence.IsOrganization(other.Line, other.Chunks[at]) && !evidence.IsTitle(other.Line, other.Chunks[at]));
    }

    private static bool IsName(HeadLineInput line, int chunk) => line.Line.WordsIn(line.Chunks[chunk].Start, line.Chunks[chunk].End) is { Length: > 0 } words && !char.IsLower(line.Line.Text[line.Chunks[chunk].Start]) && PlaceWords.Score(line.TextOf(chunk), words) < 2 && !Vocabulary.Employment.HasAny(words);

    private static bool HasOther(IReadOnlyList<HeadLineInput> lines, HeadLineInput line, Func<HeadLineInput, int, bool> says) => lines.Any(other => other != line && Enumerable.Range(0, other.Chunks.Count).Any(at => says(other, at)));
}
