using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <content>Where the chunks of a line are places: which of them belong together, and which stands where a town does.</content>
internal sealed partial class HeadLineInput
{
    private const int MostWordsOfTown = 3;
    private const int LongestDistrict = 3;

    /// <summary>"**Acme, LLC.** Springfield, Ohio": a place in other type stands as one behind a comma does.</summary>
    private void DividePlaces()
    {
        for (var at = 1; at < Chunks.Count; at++)
        {
            if (Chunks[at].Before is HeadSeparator.Style or HeadSeparator.Stop && PlaceWords.Score(TextOf(Chunks[at])) == 3) Chunks[at] = Chunks[at] with { Before = HeadSeparator.Comma };
        }
    }

    /// <summary>"Wind AG Zürich", "Sail Solutions AS Bergen": a town that stands behind a legal form.</summary>
    private void DivideTownBehindForm()
    {
        for (var at = Chunks.Count - 1; at >= 0; at--)
        {
            var text = TextOf(Chunks[at]);
            var written = text.Split(' ');
            var form = Array.FindLastIndex(written, word => word is [_, >= 'A' and <= 'Z', ..] or [>= 'A' and <= 'Z', .., 'H'] or "Ltd" or "Inc" or "Inc." or "Ltd." && Vocabulary.LegalForms.IsWhole(FoldedWords.Phrase(word)));
            if (form < 1 || written.Length - form - 1 is not (1 or 2) || Chunks.Count >= HeadChunks.MostChunks) continue;
            var town = string.Join(' ', written[(form + 1)..]);
            // "Wind AG Automotive": a part of the firm.
            if (PlaceWords.Score(town) != 3) continue;
            Chunks = [.. Chunks[..at], Chunks[at] with { End = Chunks[at].End - town.Length - 1 }, new(Chunks[at].End - town.Length, Chunks[at].End, HeadSeparator.Comma), .. Chunks[(at + 1)..]];
            if (at + 2 == Chunks.Count) _endsWithTown = true;
            return;
        }
    }

    private bool _endsWithTown;

    /// <summary>"Windmill — Itajubá/MG", "Miller, Windmill, Itajubá/MG": behind an employer stands where it is, whether a table knows the town or not.</summary>
    private bool EndsWithTownOfBrazil() => Chunks is [.., _, { Before: HeadSeparator.Dash or HeadSeparator.Bar or HeadSeparator.Comma } town] && PlaceWords.MayBeTownOfBrazil(TextOf(town)) && !Vocabulary.Titles.HasAny(Line.WordsIn(town.Start, town.End)) && (Chunks.Count > 2 || (town.Before != HeadSeparator.Comma && !Vocabulary.Titles.HasAny(Line.WordsIn(Chunks[0].Start, Chunks[0].End))));

    /// <summary>"Miller (Acme Ltd, Springfield, Ohio)": behind a title brackets hold who gave it, and where; a country or a state alone may stand behind a town ("Miller (Rueda, Spain)").</summary>
    private void DividePlaceInBrackets()
    {
        if (Chunks is not [var title, { Before: HeadSeparator.Open } inner] || Dates.Count == 0 || inner.End - inner.Start > LongestInBrackets || !Vocabulary.Titles.HasAny(Line.WordsIn(title.Start, title.End)) || StartOfPlace(inner) is not { } place) return;
        Chunks = [title, inner with { End = inner.Start + TextOf(inner).AsSpan(0, place - inner.Start).TrimEnd(", ").Length }, new(place, inner.End, HeadSeparator.Comma)];
    }

    private const int LongestInBrackets = 120;

    /// <summary>Where, behind a comma and a name, nothing but a place stands; null where that may be all of it.</summary>
    private int? StartOfPlace(HeadChunk chunk)
    {
        var text = TextOf(chunk);
        for (var comma = text.IndexOf(',', StringComparison.Ordinal); comma > 0; comma = text.IndexOf(',', comma + 1))
        {
            var behind = text[(comma + 1)..].TrimStart();
            var words = FoldedWords.Of(text[..comma]);
            if (PlaceWords.Score(behind) != 3 || PlaceWords.Score(text[..comma]) == 3 || words.Length == 0 || Vocabulary.Employment.HasAny(words)) continue;
            // "Miller (Maths, Oxford)": one word says what it was about as often as whose it was.
            if (!Vocabulary.Organizations.HasAny(words) && (words.Length == 1 ? !text.AsSpan(1, comma - 1).ContainsAnyInRange('A', 'Z') : !LineShape.SaysNames(text.AsSpan(0, comma)) || text.AsSpan(0, comma).ContainsAny(".&/"))) return null;
            return (!Countries.Has(behind) && !PlaceWords.IsRegion(behind)) || Vocabulary.Organizations.HasAny(words) ? chunk.End - behind.Length : null;
        }
        return null;
    }

    /// <summary>"Acme, Springfield, Ohio, Engineer": a town goes with its country, and with the letters of its state, where more follows; a known town with its country always, where a dash stands between them or before both ("Lisboa - Portugal").</summary>
    private void JoinPlaces()
    {
        // "Springfield (91), France": the number of a district.
        for (var at = Chunks.Count - 2; at > 0; at--)
        {
            if (Chunks[at].Before == HeadSeparator.Open && Chunks[at].End - Chunks[at].Start <= LongestDistrict && TextOf(Chunks[at]).All(char.IsAsciiDigit) && Countries.Has(TextOf(Chunks[at + 1]))) Chunks.RemoveAt(at);
        }
        // "Windmill, Rimini (IT) - Miller", "Miller / Nantes (44)"
        for (var at = Chunks.Count - 1; at > 0; at--)
        {
            if (Chunks[at].Before != HeadSeparator.Open || Line.Text.AsSpan(Chunks[at].End) is not [')', ..] || !NamesTown(Chunks[at - 1], TextOf(Chunks[at]))) continue;
            _endsWithTown |= Chunks.Count == 2 && char.IsAsciiDigit(Line.Text[Chunks[at].Start]);
            Chunks = [.. Chunks[..(at - 1)], Chunks[at - 1] with { End = Chunks[at].End + 1 }, .. Chunks[(at + 1)..]];
        }
        for (var at = 1; at < Chunks.Count;)
        {
            var (town, country) = (Chunks[at - 1], Chunks[at]);
            if (Chunks.Count > 2 && (country.Before == HeadSeparator.Dash || (country.Before == HeadSeparator.Comma && town.Before == HeadSeparator.Dash)) && Countries.Has(TextOf(country)) && PlaceWords.Score(TextOf(town)) == 3)
            {
                Chunks = [.. Chunks[..(at - 1)], town with { End = country.End }, .. Chunks[(at + 1)..]];
                continue;
            }
            var isPlace = country.Before == HeadSeparator.Comma && (PlaceWords.IsRegion(TextOf(country)) || PlaceWords.Score(TextOf(country)) == 3);
            if (isPlace && (((at < Chunks.Count - 1 || IsColumnOfPlaces(at - 1)) && PlaceWords.Score(TextOf(town)) == 3) || (at > 2 && EndsWithRegion(TextOf(town))) || TextOf(town).StartsWith("Co. ", StringComparison.Ordinal) || IsTownOfSchool(town))) Chunks = [.. Chunks[..(at - 1)], town with { End = country.End }, .. Chunks[(at + 1)..]];
            else at++;
        }
    }

    /// <summary>"University Park, PA": it is called after the school, and is none.</summary>
    private bool IsTownOfSchool(HeadChunk town) => PlaceWords.Score(TextOf(town)) == 3 && Vocabulary.Institutions.HasAny(Line.WordsIn(town.Start, town.End));

    /// <summary>A known one before the letters of its province or country, or the number of a department of France, which stands behind any town on a line of dates.</summary>
    private bool NamesTown(HeadChunk chunk, string region) => region is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? PlaceWords.Score(TextOf(chunk)) == 3
        : region is [>= '0' and <= '9', >= '0' and <= '9'] && (PlaceWords.Score(TextOf(chunk)) == 3 || (Dates.Count > 0 && chunk == Chunks[0] && Dates.TrueForAll(date => date.End <= chunk.Start)));

    /// <summary>"Miller | Springfield, Ohio, USA": between a bar and the end of the line stand a town, its province and their country.</summary>
    private bool IsColumnOfPlaces(int town) => town > 0 && Chunks[town].Before == HeadSeparator.Bar && Chunks.Skip(town).All(chunk => PlaceWords.Score(TextOf(chunk)) == 3) && PlaceWords.Score(Line.Text[Chunks[town].Start..Chunks[^1].End]) == 3 && Vocabulary.Titles.HasAny(Line.WordsIn(Chunks[0].Start, Chunks[town - 1].End));

    /// <summary>"Place: Springfield - Ohio": all behind the label is where.</summary>
    private void JoinLabelledPlace()
    {
        if (Chunks is not [var label, { Before: HeadSeparator.Colon } place, _, ..] || Dates.Count > 0 || FieldLabels.Of(TextOf(label)) != FieldLabel.Location) return;
        if (Chunks.Skip(1).All(chunk => chunk.Before is HeadSeparator.Colon or HeadSeparator.Dash or HeadSeparator.Comma or HeadSeparator.Slash or HeadSeparator.Open && Line.WordsIn(chunk.Start, chunk.End) is var words && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Organizations.HasAny(words))) Chunks = [label, place with { End = Chunks[^1].End }];
    }

    /// <summary>"Acme - Springfield, Ohio - Remote": behind a place it is a remark, and no other place.</summary>
    private void LeaveOutWhetherRemote()
    {
        if (Chunks is [_, .., var place, { Before: HeadSeparator.Dash or HeadSeparator.Bar or HeadSeparator.Dot or HeadSeparator.Slash } last] && PlaceWords.AreRemote(Line.WordsIn(last.Start, last.End)) && !PlaceWords.AreRemote(Line.WordsIn(place.Start, place.End)) && PlaceWords.Score(TextOf(place)) >= 2) Chunks = [.. Chunks[..^1]];
    }

    /// <summary>"Acme - Mulineto (TV)", "Acme, Ruedales (Spain)": a town, and in brackets the letters of its province, or its country.</summary>
    private void JoinRegionInBrackets()
    {
        if (Town >= 0 || Chunks is not [.., var name, { Before: HeadSeparator.Comma or HeadSeparator.Dash or HeadSeparator.Bar or HeadSeparator.Dot } town, { Before: HeadSeparator.Open } region]) return;
        var words = Line.WordsIn(town.Start, town.End);
        if (Vocabulary.Titles.HasAny(Line.WordsIn(name.Start, name.End)) || TextOf(region).Contains(',', StringComparison.Ordinal) || words.Length > MostWordsOfTown || !char.IsUpper(Line.Text[town.Start]) || Vocabulary.Titles.HasAny(words) || Vocabulary.Organizations.HasAny(words)) return;
        if (TextOf(region) is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] && PlaceWords.Score(TextOf(region)) != 3) return;
        Chunks = [.. Chunks[..^2], town with { End = Math.Min(region.End + 1, Line.Text.Length) }];
        Town = Chunks.Count - 1;
    }

    /// <summary>
    /// "University of Mills, Barley Park, PA": behind a school, and before the letters or the name of a state, stands a town; so it does before a country, where
    /// more than an employer is named before ("School of Sails, University of Wind, Rueda, Chile").
    /// </summary>
    private void JoinRegionBehindTown()
    {
        if (Town >= 0 || Chunks is not [.., var name, { Before: HeadSeparator.Comma } town, { Before: HeadSeparator.Comma } region]) return;
        if (!(IsSchoolBeforeState(name, region) || IsEmployerBeforeCountry(name, town, region)) || Vocabulary.Titles.HasAny(Line.WordsIn(name.Start, name.End))) return;
        var words = Line.WordsIn(town.Start, town.End);
        if (words.Length > MostWordsOfTown || PlaceWords.Score(TextOf(town)) == 3 || !char.IsUpper(Line.Text[town.Start]) || Vocabulary.Organizations.HasAny(words) || Vocabulary.Departments.HasAny(words)) return;
        // "University Park" is a town, "University College" none.
        if (Vocabulary.LegalForms.HasAny(words) || Vocabulary.Titles.HasAny(words) || Vocabulary.Studies.HasAny(words) || Vocabulary.Institutions.HasAny(words[^1..]) || Vocabulary.SchoolParts.LengthAt(words, 0) > 0) return;
        Chunks = [.. Chunks[..^2], town with { End = region.End }];
        Town = Chunks.Count - 1;
    }

    /// <summary>The chunk and the one behind it are one place.</summary>
    public void JoinTown(int chunk)
    {
        Chunks = [.. Chunks[..chunk], Chunks[chunk] with { End = Chunks[chunk + 1].End }, .. Chunks[(chunk + 2)..]];
        (_joined ??= []).Add(Chunks[chunk].Start);
        if (chunk == Chunks.Count - 1) Town = chunk;
        else if (Town > chunk) Town--;
    }

    private HashSet<int>? _joined;

    /// <summary>The chunk is a town with what it is in, which the line's other names tell.</summary>
    public bool IsJoinedTown(int chunk) => _joined is not null && _joined.Contains(Chunks[chunk].Start);

    private bool IsSchoolBeforeState(HeadChunk name, HeadChunk region) => ((TextOf(region) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] && PlaceWords.IsRegion(TextOf(region))) || Regions.IsState(TextOf(region))) && Vocabulary.Institutions.HasAny(Line.WordsIn(name.Start, name.End));

    /// <summary>More is named than an employer and where, or the employer is a link; and it is no part of another that the town would be.</summary>
    private bool IsEmployerBeforeCountry(HeadChunk name, HeadChunk town, HeadChunk region)
    {
        if (!Countries.Has(TextOf(region)) || name.Before == HeadSeparator.Open) return false;
        if (Chunks.Count == 3) return Line.StyleAt(name.Start).HasFlag(TextStyle.Link) && !Line.StyleAt(town.Start).HasFlag(TextStyle.Link);
        var words = Line.WordsIn(name.Start, name.End);
        return Line.WordsIn(town.Start, town.End).Length < MostWordsOfTown && !Vocabulary.Departments.HasAny(words) && !PartsOfEmployers.HasAny(words) && NamesEmployer(Chunks.Count - 3);
    }

    /// <summary>A school, a word of organizations, a legal form, or letters such as "UNSP".</summary>
    private bool NamesEmployer(int chunk) => Line.WordsIn(Chunks[chunk].Start, Chunks[chunk].End) is var words && (Vocabulary.Institutions.HasAny(words) || Vocabulary.Organizations.HasAny(words) || TownColumns.EndsWithLegalForm(this, chunk)
        || (TextOf(Chunks[chunk]) is { Length: > 2 } text && text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0));

    /// <summary>"Muri BE": the letters of a state or canton behind a town that no table knows.</summary>
    private static bool EndsWithRegion(string text) => text.Split(' ') is [[>= 'A' and <= 'Z', >= 'a', ..], [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] region] && !Vocabulary.LegalForms.IsWhole(FoldedWords.Phrase(region));

    /// <summary>Dutch has a word that leads to towns alone.</summary>
    private const string BeforeTowns = " te ";

    /// <summary>The chunk that is a town by where it stands; -1 where none is.</summary>
    public int Town { get; private set; }

    /// <summary>The chunk behind the last of the town.</summary>
    public int EndOfTown => Town >= 0 && IsBehindTe(Chunks[Town]) ? Town + 1 : Chunks.Count;

    private bool IsBehindTe(HeadChunk chunk) => chunk.Before == HeadSeparator.In && Line.Text.AsSpan(0, chunk.Start).EndsWith(BeforeTowns);
}
