using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <content>Which chunks of a line are the name of one employer, and which name none.</content>
internal sealed partial class HeadLineInput
{
    /// <summary>"Miller, University of Mills, Department of Wheels", in one type: behind a title a school and the part of it are one name.</summary>
    private void JoinPartsOfSchools(bool isStudy)
    {
        for (var at = Chunks.Count - 1; at > 1; at--)
        {
            var (left, right) = (Chunks[at - 1], Chunks[at]);
            if (right.Before != HeadSeparator.Comma || Line.StyleAt(left.End - 1) != Line.StyleAt(right.Start) || PlaceWords.Score(TextOf(right)) == 3) continue;
            var before = Line.WordsIn(left.Start, left.End);
            var behind = Line.WordsIn(right.Start, right.End);
            if ((IsSchool(before) && IsPartOfSchool(behind)) || (isStudy && BeginsWithDegree() && Vocabulary.SchoolParts.LengthAt(before, 0) > 0 && IsSchool(behind))) Chunks = [.. Chunks[..(at - 1)], left with { End = right.End }, .. Chunks[(at + 1)..]];
        }
    }

    /// <summary>"**Windmill Army, Royal Sail Corps**, 2014 - 2016" above posts: what one bold run names is one, but for places.</summary>
    public void JoinBoldName()
    {
        if (Chunks.Count < 2 || Line.Styles.FirstOrDefault(range => range.Style.HasFlag(TextStyle.Bold) && range.Start <= Chunks[0].Start) is not { } bold) return;
        var inside = Chunks.FindLastIndex(chunk => chunk.End <= bold.End) + 1;
        if (inside < 2 || Dates.Count == 0 || Dates[0].Start < bold.End || !Chunks.Take(inside).Skip(1).All(chunk => chunk.Before == HeadSeparator.Comma)) return;
        if (Chunks.Take(inside).All(chunk => PlaceWords.Score(TextOf(chunk)) < 2 && !Vocabulary.Titles.HasAny(Line.WordsIn(chunk.Start, chunk.End)))) Chunks = [Chunks[0] with { End = Chunks[inside - 1].End }, .. Chunks.Skip(inside)];
    }

    /// <summary>"**Windmill, Makers of Sails** Miller": what is bold as one before a title is one, but for places.</summary>
    private void JoinBoldNameBeforeTitle()
    {
        if (Chunks.Count < 3 || Line.Styles is not [{ Start: 0 } bold, ..] || !bold.Style.HasFlag(TextStyle.Bold)) return;
        var inside = Chunks.FindLastIndex(chunk => chunk.End <= bold.End) + 1;
        if (inside < 2 || inside == Chunks.Count || Chunks[inside].Before != HeadSeparator.Style || !Vocabulary.Titles.HasAny(Line.WordsIn(Chunks[inside].Start, Chunks[inside].End))) return;
        if (Chunks.Take(inside).All(chunk => chunk.Before is HeadSeparator.None or HeadSeparator.Comma && PlaceWords.Score(TextOf(chunk)) < 2 && !Vocabulary.Titles.HasAny(Line.WordsIn(chunk.Start, chunk.End)))) Chunks = [Chunks[0] with { End = Chunks[inside - 1].End }, .. Chunks.Skip(inside)];
    }

    private bool BeginsWithDegree() => Line.WordsIn(Chunks[0].Start, Chunks[0].End) is var words && Vocabulary.Studies.HasAny(words) && Vocabulary.SchoolParts.LengthAt(words, 0) == 0;

    /// <summary>"Wheel Research Group, University of Mills, Springfield", "Sail Group - University of Wind": the part of it and who it belongs to are one name, where the line has no title.</summary>
    private void JoinPartBeforeEmployer()
    {
        if (Dates.Count > 0 || Chunks is not [var part, { Before: HeadSeparator.Comma or HeadSeparator.Dash } whole, ..]) return;
        var before = Line.WordsIn(part.Start, part.End);
        var behind = Line.WordsIn(whole.Start, whole.End);
        if (before.Length > 1 && (PartsOfEmployers.HasAny(before[^1..]) || (IsPartOfSchool(before) && Chunks.Skip(2).All(chunk => PlaceWords.Score(TextOf(chunk)) == 3))) && (IsSchool(behind) || Line.StyleAt(whole.Start).HasFlag(TextStyle.Link)) && !Vocabulary.Titles.HasAny(Line.Words)) Chunks = [part with { End = whole.End }, .. Chunks[2..]];
    }

    /// <summary>"Miller - Windmill S. A. – Division of Sails": behind a legal form stands which part of the firm it was.</summary>
    private void JoinPartBehindFirm()
    {
        for (var at = Chunks.Count - 1; at > 0; at--)
        {
            if (Chunks[at].Before != HeadSeparator.Dash || !TownColumns.EndsWithLegalForm(this, at - 1) || !Vocabulary.PartsOfFirms.HasAny(Line.WordsIn(Chunks[at].Start, Chunks[at].End)[..1])) continue;
            Chunks = [.. Chunks[..(at - 1)], Chunks[at - 1] with { End = Chunks[at].End }, .. Chunks[(at + 1)..]];
        }
    }

    /// <summary>"VP, Engineering, Windmill Ltd": between a title and another name the field of the post belongs to the title.</summary>
    private void JoinFieldBehindTitle()
    {
        if (Chunks is not [var title, { Before: HeadSeparator.Comma } field, { Before: HeadSeparator.Comma or HeadSeparator.Bar or HeadSeparator.At or HeadSeparator.Dash } name, ..]) return;
        var post = Line.WordsIn(title.Start, title.End);
        var part = Line.WordsIn(field.Start, field.End);
        if (part.Length > 2 || Line.StyleAt(title.Start) != Line.StyleAt(field.Start) || !(Vocabulary.Departments.IsAll(part) || FieldsOfPosts.IsAll(part)) || Vocabulary.Employment.IsAll(part) || !Vocabulary.Titles.HasAny(post) || Vocabulary.Organizations.HasAny(post)) return;
        if (!Vocabulary.Titles.HasAny(Line.WordsIn(name.Start, name.End)) && PlaceWords.Score(TextOf(name)) < 2) Chunks = [title with { End = field.End }, .. Chunks[2..]];
    }

    private static readonly WordSet FieldsOfPosts = new("icu, aws, azure, gcp, ads, er, risk, payments, search, cloud, security, mobile, web, growth, ml, ai, machine learning, ios, android, backend, frontend, infrastructure, platform, product marketing, product management, data, data science, engineering, design, communications, strategy, analytics, fixed income, equities, technology, innovation, partnerships, business development, customer success, entwicklung, vertrieb, einkauf, technik, développement, ventes, ingeniería, ventas, engenharia, vendas, sviluppo, vendite, продажи, разработка".Split(", "));

    /// <summary>"Senior Miller – Slow Wheels Group, Acme": between the title and the employer stands in which group of his somebody was.</summary>
    private void JoinUnitToTitle()
    {
        if (Chunks is not [var title, { Before: HeadSeparator.Dash } unit, { Before: HeadSeparator.Comma } name] || !Units.HasAny(Line.WordsIn(unit.Start, unit.End)[^1..]) || !Vocabulary.Titles.HasAny(Line.WordsIn(title.Start, title.End))) return;
        if (Line.WordsIn(unit.Start, unit.End).Length > 1 && char.IsUpper(Line.Text[name.Start]) && PlaceWords.Score(TextOf(name)) < 2 && !Vocabulary.Employment.IsAll(Line.WordsIn(name.Start, name.End)) && Line.StyleAt(title.Start) == Line.StyleAt(unit.Start)) Chunks = [title with { End = unit.End }, name];
    }

    private static readonly WordSet Units = new("group, team, division, department, unit".Split(", "));

    private static readonly WordSet PartsOfEmployers = new("group, center, centre, lab, laboratory, department, division, unit, team, programme, program, labor, zentrum, abteilung, gruppe".Split(", "));

    private static bool IsSchool(ReadOnlySpan<string> words) => Vocabulary.Institutions.HasAny(words) && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Studies.HasAny(words);

    private static bool IsPartOfSchool(ReadOnlySpan<string> words) => words.Length > 1 && Vocabulary.SchoolParts.LengthAt(words, 0) > 0 && !Vocabulary.Titles.HasAny(words);

    /// <summary>"Acme (formerly Emca, acquired by Wheel Works)": what the firm was called, or whose it is, belongs to its name.</summary>
    private void JoinOtherName()
    {
        if (Chunks.Count < 2) return;
        var at = Chunks.FindIndex(1, chunk => chunk.Before == HeadSeparator.Open && OtherNames.LengthAt(Line.WordsIn(chunk.Start, chunk.End), 0) > 0);
        if (at < 0 || Line.Text.AsSpan(Chunks[at].End) is not [')' or ']', ..] || Vocabulary.Titles.HasAny(Line.WordsIn(Chunks[at - 1].Start, Chunks[at].End)) || Line.WordsIn(Chunks[at].Start, Chunks[at].End)[1..] is not [var second, ..] || second is "as" or "als" or "como") return;
        Chunks = [.. Chunks[..(at - 1)], Chunks[at - 1] with { End = Chunks[at].End + 1 }, .. Chunks[(at + 1)..]];
    }

    private static readonly WordSet OtherNames = new("formerly, formally, previously, now, acquired by, acquired, later, aka, a k a, also known as, part of, subsidiary of, ehemals, früher, vormals, heute, teil von, anciennement, ex, aujourd hui, filiale de, antes, anteriormente, ahora, hoy, adquirida por, atual, hoje, già, ora, dawniej, obecnie, dříve, voorheen, nu, tidigare, бывший, бывшая, ранее, ныне, теперь, колишній, колишня, раніше, тепер".Split(", "));

    /// <summary>"Stage de trois mois en entreprise (Acme)": who it was stands in brackets, or nowhere.</summary>
    private void LeaveOutSomeFirm()
    {
        var at = Chunks.FindIndex(chunk => chunk.Before is HeadSeparator.In or HeadSeparator.At && char.IsLower(Line.Text[chunk.Start]) && SomeFirm.IsWhole(string.Join(' ', Line.WordsIn(chunk.Start, chunk.End)!)));
        if (at < 0) return;
        if (at + 1 < Chunks.Count && Chunks[at + 1].Before == HeadSeparator.Open) Chunks[at + 1] = Chunks[at + 1] with { Before = HeadSeparator.At };
        Chunks.RemoveAt(at);
    }

    /// <summary>"**Acme** (2014 - 2016) [Website](…)": what the link at the end leads to is no name.</summary>
    private void LeaveOutSite(SectionKind kind)
    {
        if (kind is SectionKind.Talks or SectionKind.Publications || Chunks.Count < 2 || Dates.Count == 0 || Chunks[^1].Start < Dates[0].End) return;
        var last = Chunks[^1];
        if (last.Before is HeadSeparator.At or HeadSeparator.In or HeadSeparator.Comma || Vocabulary.Titles.HasAny(Line.WordsIn(Chunks[0].Start, Chunks[^2].End))) return;
        var words = string.Join(' ', Line.WordsIn(last.Start, last.End)!);
        if ((LinkedWords.Elsewhere.IsWhole(words) || Platforms.IsWhole(words)) && Line.Styles.Any(range => range.Style.HasFlag(TextStyle.Link) && range.Start <= last.Start && range.End >= last.End)) Chunks.RemoveAt(Chunks.Count - 1);
    }

    /// <summary>Where games are sold; somebody may have worked there, too.</summary>
    private static readonly WordSet Platforms = new("steam, itch io".Split(", "));

    private static readonly WordSet SomeFirm = new("entreprise, une entreprise, société, company, a company, firma, einer firma, einem unternehmen, unternehmen, empresa, una empresa, uma empresa, azienda, un azienda, bedrijf, een bedrijf, firmie, företag, ett företag, компании, компанії".Split(", "));
}
