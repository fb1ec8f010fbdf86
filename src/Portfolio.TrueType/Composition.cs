using System.Collections.Frozen;
using System.Text;

namespace Portfolio.TrueType;

/// <summary>
/// Letters with accents that are typed as a letter and an accent behind it, as some systems do, in the one character that fonts draw best.
/// </summary>
/// <remarks>Unicode's canonical compositions of Latin, Greek and Cyrillic. The framework's own need culture data, which a build must not depend on.</remarks>
internal static class Composition
{
    /// <summary>The accent, and pairs of the letter without it and with it.</summary>
    private static readonly (int Accent, string Pairs)[] Table =
    [
        (0x0300, "AÀ EÈ IÌ OÒ UÙ aà eè iì oò uù ÜǛ üǜ NǸ nǹ ЕЀ ИЍ еѐ иѝ WẀ wẁ ÂẦ âầ ĂẰ ăằ ÊỀ êề ÔỒ ôồ ƠỜ ơờ ƯỪ ưừ YỲ yỳ"),
        (0x0301, "AÁ EÉ IÍ OÓ UÚ YÝ aá eé ií oó uú yý CĆ cć LĹ lĺ NŃ nń RŔ rŕ SŚ sś ZŹ zź ÜǗ üǘ ¨΅ ΑΆ ΕΈ ΗΉ ΙΊ ΟΌ ΥΎ ΩΏ ϊΐ αά"),
        (0x0301, "εέ ηή ιί ϋΰ οό υύ ωώ ГЃ КЌ гѓ кќ MḾ mḿ WẂ wẃ ÂẤ âấ ĂẮ ăắ ÊẾ êế ÔỐ ôố ƠỚ ơớ ƯỨ ưứ"),
        (0x0302, "AÂ EÊ IÎ OÔ UÛ aâ eê iî oô uû CĈ cĉ GĜ gĝ HĤ hĥ JĴ jĵ SŜ sŝ WŴ wŵ YŶ yŷ ẠẬ ạậ ẸỆ ẹệ ỌỘ ọộ"),
        (0x0303, "AÃ NÑ OÕ aã nñ oõ IĨ iĩ UŨ uũ ÂẪ âẫ ĂẴ ăẵ EẼ eẽ ÊỄ êễ ÔỖ ôỗ ƠỠ ơỡ ƯỮ ưữ YỸ yỹ"),
        (0x0304, "AĀ aā EĒ eē IĪ iī OŌ oō UŪ uū ÜǕ üǖ ИӢ иӣ УӮ уӯ GḠ gḡ ḶḸ ḷḹ ṚṜ ṛṝ"),
        (0x0306, "AĂ aă EĔ eĕ GĞ gğ OŎ oŏ UŬ uŭ УЎ ИЙ ий уў ЖӁ жӂ АӐ аӑ ЕӖ еӗ ẠẶ ạặ"),
        (0x0307, "CĊ cċ EĖ eė GĠ gġ Iİ ZŻ zż NṄ nṅ SṠ sṡ YẎ yẏ"),
        (0x0308, "AÄ EË IÏ OÖ UÜ aä eë iï oö uü yÿ YŸ ΙΪ ΥΫ ιϊ υϋ ЕЁ ІЇ её ії ОӦ оӧ WẄ wẅ tẗ"),
        (0x0309, "AẢ aả ÂẨ âẩ ĂẲ ăẳ EẺ eẻ ÊỂ êể IỈ iỉ OỎ oỏ ÔỔ ôổ ƠỞ ơở UỦ uủ ƯỬ ưử YỶ yỷ"),
        (0x030A, "AÅ aå UŮ uů"),
        (0x030B, "OŐ oő UŰ uű УӲ уӳ"),
        (0x030C, "CČ cč DĎ dď EĚ eě LĽ lľ NŇ nň RŘ rř SŠ sš TŤ tť ZŽ zž AǍ aǎ IǏ iǐ OǑ oǒ UǓ uǔ ÜǙ üǚ GǦ gǧ"),
        (0x031B, "OƠ oơ UƯ uư"),
        (0x0323, "DḌ dḍ HḤ hḥ LḶ lḷ MṂ mṃ NṆ nṇ RṚ rṛ SṢ sṣ TṬ tṭ ZẒ zẓ AẠ aạ EẸ eẹ IỊ iị OỌ oọ ƠỢ ơợ UỤ uụ ƯỰ ưự YỴ yỵ"),
        (0x0326, "SȘ sș TȚ tț"),
        (0x0327, "CÇ cç GĢ gģ KĶ kķ LĻ lļ NŅ nņ RŖ rŗ SŞ sş TŢ tţ"),
        (0x0328, "AĄ aą EĘ eę IĮ iį UŲ uų"),
        (0x032E, "HḪ hḫ"),
        (0x0331, "DḎ dḏ LḺ lḻ NṈ nṉ RṞ rṟ TṮ tṯ"),
        (0x0338, "=≠"),
    ];

    private static readonly FrozenDictionary<(int Letter, int Accent), Rune> Composed = Table
        .SelectMany(row => row.Pairs.Split(' ').Select(pair => (Key: ((int)pair[0], row.Accent), Value: new Rune(pair[1]))))
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Value);

    /// <summary>Null where there is no such character.</summary>
    public static Rune? Of(Rune letter, Rune accent) =>
        accent.Value is >= 0x0300 and <= 0x036F && Composed.TryGetValue((letter.Value, accent.Value), out var composed) ? composed : null;
}
