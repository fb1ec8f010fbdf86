using Portfolio.Model.Career;

namespace Portfolio.Reading.Career.Words;

/// <summary>
/// All that the reader knows about words: one file of each language beside this one, all of them at once, because people write a CV in
/// two languages more often than in a strange one.
/// </summary>
internal static class Vocabulary
{
    private static readonly (string Language, WordTable Table)[] Tables = [.. ReadTables()];

    public static WordSet Titles { get; } = Set(table => table.Titles);

    public static WordSet Organizations { get; } = Set(table => table.Organizations);

    public static WordSet Institutions { get; } = Set(table => table.Institutions);

    public static WordSet Studies { get; } = Set(table => table.Studies);

    public static WordSet Events { get; } = Set(table => table.Events);

    public static WordSet At { get; } = Set(table => table.At);

    public static WordSet In { get; } = Set(table => table.In);

    public static WordSet Breaks { get; } = Set(table => table.Breaks);

    public static WordSet SelfEmployed { get; } = Set(table => table.SelfEmployed);

    /// <summary>Houses that are named for where they stand ("Gymnasium am See", "Hotel an der Oper").</summary>
    public static WordSet Houses { get; } = new("gymnasium, schule, *schule, grundschule, kolleg, klinik, *klinik, krankenhaus, *krankenhaus, hort, *hort, *hof, hotel, gasthof, gasthaus, *heim, *haus, theater, apotheke, praxis, kita, kindergarten, restaurant, inn, school, cafe, kirche, museum".Split(", "));

    /// <summary>"Engineer, Payments Team": what a profession is divided from is not always an employer.</summary>
    public static WordSet Departments { get; } = new(("team, department, division, unit, group lead, backend, back end, frontend, front end, full stack, fullstack, mobile, android, ios, web, platform, infrastructure, cloud, data, security, devops, "
        + "operations, marketing, sales, finance, hr, human resources, people, product, quality, research, development, r d, it, machine learning, ai, ml, payments, search, growth, support, i, ii, iii, iv, v, part time, full time").Split(", "));

    /// <summary>What somebody does, said in place of a title: "Customer Service", where nothing else is one.</summary>
    public static WordSet Functions { get; } = new(("customer service, customer services, customer support, customer success, customer care, technical support, tech support, it support, desktop support, help desk, helpdesk, service desk, quality assurance, business development, data entry, talent acquisition, "
        + "public relations, human resources, social media, general labour, general labor, food service, child care, childcare, sales and marketing, marketing and sales, housekeeping, front desk, bookkeeping, "
        + "kundenservice, kundenbetreuung, buchhaltung, vertrieb, einkauf, empfang, service clients, comptabilité, accueil, atención al cliente, soporte técnico, contabilidad, recepción, atendimento, atendimento ao cliente, suporte técnico, contabilidade, assistenza clienti, contabilità, "
        + "klantenservice, boekhouding, obsługa klienta, księgowość, zákaznická podpora, účetnictví, техническая поддержка, технічна підтримка, kundtjänst, 経理, 総務, 人事, 営業").Split(", "));

    /// <summary>What a firm is divided into: the last word of its name ("Wheel Division"), or the first ("División de Velas").</summary>
    public static WordSet PartsOfFirms { get; } = new("department, dept, division, team, unit, group, section, bureau, abteilung, service, équipe, departamento, equipo, equipe, reparto, divisione, dział, zespół, oddělení, tým, afdeling, avdelning, отдел, отделение, відділ, división, área, sector, unidad, gerencia, dirección, divisão, diretoria, bereich, geschäftsbereich, sparte, direction, département, direzione, oddział, wydział, департамент".Split(", "));

    /// <summary>"Research", "Academic", "Full time": which of somebody's posts follow.</summary>
    public static WordSet KindsOfPosts { get; } = new(("research, professional, teaching, further, main, major, international, clinical, practical, key, notable, academic, academia, non academic, industry, industrial, university, scientific, lecturing, consultancy, consulting, tutoring, supervision, mentoring, management, administration, administrative, editorial, artistic, non, and, or, full time, part time, internship, internships, freelance, early, career, relevant, related, other, additional, previous, current, past, present, "
        + "recent, earlier, older, selected, position, positions, post, posts, job, jobs, employment, appointment, appointments, experience, experiences, work, roles, volunteer, volunteering, client, clients, customers, diplomas, diploma, degrees, certificates, forschung, lehre, wissenschaft, wirtschaft, industrie, praktika, "
        + "nebentätigkeiten, nebenjobs, haupttätigkeiten, und, recherche, enseignement, industrie, stages, et, investigación, docencia, industria, prácticas, pesquisa, ensino, estágios, ricerca, didattica, tirocini, praca, badania, dydaktyka, staże, výzkum, výuka, stáže, onderzoek, "
        + "onderwijs, stages, forskning, undervisning, experiencia, experiencias, experiência, experiências, experiencias anteriores, anterior, anteriores, previa, previas, prévia, prévias, otras, outras, laborales, profissionais, expérience, expériences, précédente, précédentes, antérieures, autres, professionnelles, esperienza, esperienze, precedenti, altre, erfahrung, erfahrungen, berufliche, weitere, frühere, vorherige, doświadczenie, wcześniejsze, poprzednie, inne, zkušenosti, předchozí, další, ervaring, eerdere, overige, erfarenhet, tidigare, övriga, преподавание, наука, исследования, викладання, дослідження, дополнительный, другой, прочий, ранний, предыдущий, опыт, работа, работы, додатковий, інший, попередній, досвід").Split(", "));

    /// <summary>"Bachelor's degree", "Mestrado": what a study comes to, whatever was studied.</summary>
    public static WordSet Degrees { get; } = new("bachelor, bachelors, bachelor s, master, masters, master s, diploma, undergraduate, postgraduate, doctorate, técnico, graduação, pós graduação, mestrado, doutorado, bacharelado, licenciatura, tecnólogo, especialização, grado, máster, maestría, doctorado, licence, laurea, laurea triennale, laurea magistrale, licencjat, magister, бакалавр, бакалавриат, магистр, магистратура, специалитет, doctoral, graduate, degree, studies".Split(", "));

    /// <summary>What a school is divided into: the first word of its name, or the last.</summary>
    public static WordSet SchoolParts { get; } = new(("department, dept, faculty, school of, graduate school of, college of, lab, laboratory, fakultät, fachbereich, lehrstuhl, faculté, département, ufr, facultad, departamento, faculdade, facoltà, dipartimento, wydział, katedra, fakulta, "
        + "faculteit, afdeling, institutionen, fakulteten, факультет, кафедра").Split(", "));

    /// <summary>What stands behind the name of a company.</summary>
    public static WordSet LegalForms { get; } = new("inc, se, ltd, llc, llp, plc, corp, corporation, gmbh, ag, kg, s l, sl, s a, sa, s r l, srl, s p a, spa, s r o, sro, a s, sp z o o, bv, b v, nv, oy, ab, as, limited, ltda, lda, s a de c v, co, pty, pvt, sas, sarl, ооо, a ş, aş, şti, ltd şti, d o o, doo, kft, zrt, nyrt, oyj, aps, eood, ood, еоод, оод, tbk, επε, ικε".Split(", "));

    public static WordSet Body { get; } = Set(table => table.Body);

    public static WordSet Employment { get; } = Set(table => table.Employment);

    /// <summary>States, provinces and counties that the tables of words do not have (<c>regions.txt</c>).</summary>
    public static WordSet Regions { get; } = new([Read("regions.txt")]);

    /// <summary>Countries, regions and towns: those of the tables, those that CVs name most (<c>places.txt</c>), states, provinces and counties (<c>regions.txt</c>), and some seven thousand towns more (<c>towns.txt</c>, see <c>towns.md</c> beside it).</summary>
    public static WordSet Places { get; } = new([.. Tables.Select(entry => entry.Table.Places), Read("places.txt"), Read("regions.txt"), Read("towns.txt")]);

    /// <summary>Those of them that are no more than places to nearly everybody.</summary>
    public static WordSet KnownPlaces { get; } = new([.. Tables.Select(entry => entry.Table.Places), Read("places.txt")]);

    public static WordSet Spoken { get; } = Set(table => table.Spoken);

    public static WordSet Levels { get; } = Set(table => table.Levels);

    public static WordSet IAm { get; } = Set(table => table.IAm);

    /// <summary>What a label before a colon, or the head of a column, says that the value is.</summary>
    public static IReadOnlyDictionary<string, FieldLabel> Labels { get; } = FieldLabels();

    /// <summary>The headings of the tables: a list for each kind and language.</summary>
    public static IEnumerable<(string List, SectionKind Kind, string Language)> Headings =>
        from entry in Tables
        from section in entry.Table.Sections
        select (section.Value, Enum.Parse<SectionKind>(section.Key, ignoreCase: true), entry.Language);

    /// <summary>For each kind of section the words of headings that are sentences or questions.</summary>
    public static IEnumerable<(string Kind, WordSet Words)> HeadingPhrases =>
        from entry in Tables
        from phrases in entry.Table.Phrases
        group phrases.Value by phrases.Key into kind
        select (kind.Key, new WordSet([.. kind]));

    /// <summary>The words of one language that tell it from the others, in lists: headings and titles.</summary>
    public static IEnumerable<(string Language, IEnumerable<string> Lists)> ByLanguage =>
        Tables.Select(entry => (entry.Language, entry.Table.Sections.Values.Append(entry.Table.Titles).Append(entry.Table.Body)));

    private static WordSet Set(Func<WordTable, string> words) => new([.. Tables.Select(entry => words(entry.Table))]);

    private static Dictionary<string, FieldLabel> FieldLabels()
    {
        var labels = new Dictionary<string, FieldLabel>(StringComparer.Ordinal);
        foreach (var (field, words) in Tables.SelectMany(entry => entry.Table.Labels))
        {
            var label = Enum.Parse<FieldLabel>(field, ignoreCase: true);
            for (var rest = words.AsSpan(); WordTable.TakeWord(ref rest, out var word);) labels.TryAdd(FoldedWords.Phrase(word), label);
        }
        return labels;
    }

    private const string Prefix = "Words.";

    private static IEnumerable<(string Language, WordTable Table)> ReadTables()
    {
        var assembly = typeof(Vocabulary).Assembly;
        // English first: where two languages write a heading alike, its meaning rules.
        foreach (var name in assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .OrderBy(name => name != "Words.en.json").ThenBy(name => name, StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            yield return (name[Prefix.Length..^".json".Length], WordTable.Read(stream));
        }
    }

    private static string Read(string list)
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("Words." + list)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
