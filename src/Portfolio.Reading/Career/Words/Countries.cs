namespace Portfolio.Reading.Career.Words;

/// <summary>Countries, among all the places that are known.</summary>
internal static class Countries
{
    /// <summary>A country, as it is called where many CVs come from.</summary>
    public static bool Has(string text) => Names.IsWhole(FoldedWords.Phrase(text));

    private static readonly WordSet Names = new(("argentina, australia, austria, bangladesh, belarus, belgium, brazil, bulgaria, canada, chile, china, colombia, croatia, cyprus, czechia, czech republic, denmark, ecuador, egypt, england, estonia, ethiopia, finland, france, georgia, germany, ghana, greece, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, "
        + "japan, jordan, kazakhstan, kenya, korea, south korea, latvia, lebanon, lithuania, luxembourg, malaysia, malta, mexico, morocco, nepal, netherlands, the netherlands, new zealand, nigeria, northern ireland, norway, pakistan, peru, philippines, poland, portugal, romania, russia, saudi arabia, scotland, serbia, singapore, slovakia, slovenia, south africa, spain, sri lanka, "
        + "sweden, switzerland, taiwan, thailand, tunisia, turkey, türkiye, ukraine, united arab emirates, united kingdom, united states, usa, uk, u s, u s a, u k, uruguay, venezuela, vietnam, wales, deutschland, österreich, schweiz, frankreich, italien, spanien, polen, niederlande, großbritannien, allemagne, autriche, belgique, suisse, espagne, italie, pays bas, royaume uni, états unis, pologne, "
        + "españa, méxico, perú, alemania, francia, italia, brasil, reino unido, estados unidos, alemanha, frança, espanha, itália, paesi bassi, svizzera, germania, spagna, regno unito, stati uniti, nederland, duitsland, belgië, frankrijk, polska, niemcy, francja, hiszpania, włochy, wielka brytania, szwajcaria, česká republika, česko, německo, slovensko, "
        + "sverige, tyskland, danmark, norge, россия, украина, беларусь, германия, франция, испания, польша, україна, німеччина, польща").Split(", "));
}
