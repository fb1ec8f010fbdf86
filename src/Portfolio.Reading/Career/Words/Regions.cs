using System.Collections.Frozen;

namespace Portfolio.Reading.Career.Words;

/// <summary>States, provinces and counties, among all the places that are known.</summary>
internal static class Regions
{
    /// <summary>A country, or a part of one, by its name or its letters.</summary>
    public static bool Has(string text) => PlaceWords.IsRegion(text) || Countries.Has(text) || FoldedWords.Phrase(text) is var phrase && (States.IsWhole(phrase) || Vocabulary.Regions.IsWhole(phrase));

    /// <summary>A state of the United States or a province of Canada, by its name.</summary>
    public static bool IsState(string text) => States.IsWhole(FoldedWords.Phrase(text));

    /// <summary>The letters of a country (ISO 3166-1, alpha-2) that are no legal form and no department (IT, QA, HR).</summary>
    public static bool IsCode(string text) => Codes.Contains(text);

    private static readonly FrozenSet<string> Codes = FrozenSet.Create(StringComparer.Ordinal,
        ("AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BN BO BR BW BY CA CG CH CL CN CR CU CY CZ DE DJ DK DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GN GR GT HK HN HT HU ID IE IL IN IQ IR IS JM JO JP KE KG KH KP KR KW KZ LA LB LK LR LS LT LU LV LY MA ME MG MK MM MN MO MT MU MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PH PK PL PT PY RO RS RU RW SD SG SI SK SN SY TD TG TH TJ TM TN TR TT TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW").Split(' '));

    private static readonly WordSet States = new(("alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, "
        + "nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, ontario, quebec, alberta, manitoba, nova scotia, british columbia").Split(", "));
}
