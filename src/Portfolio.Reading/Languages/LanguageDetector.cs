using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Languages;

/// <summary>Tells the language of a text by its letters and its most common words. Small and sure enough for a CV's few hundred words.</summary>
public static class LanguageDetector
{
    private const int LongestSample = 20_000;
    private const int FewestHits = 3;

    /// <summary>One letter in so many is enough.</summary>
    private const int EastAsianShare = 6;

    /// <summary>What CVs have of the forms that only Japan writes: 経歴, 発, 対, 応, 関, 県, 気, 図, 検, 総, 価, 営, 売, 団, 駅, 広, 沢, 浜, 歳, 変, 験, 実, 転, 読, 桜.</summary>
    private static readonly SearchValues<char> JapaneseForms = SearchValues.Create("経歴発対応関県気図検総価営売団駅広沢浜歳変験実転読桜");

    /// <summary>What Chinese CVs have of the signs that were simplified: the old forms, and in the same order the new ones.</summary>
    private static readonly SearchValues<char> TraditionalForms = SearchValues.Create("經歷學開發專業職務負責團隊計設應資網頁這個們會時對說參與產項編譯語");
    private static readonly SearchValues<char> SimplifiedForms = SearchValues.Create("经历学开发专业职务负责团队计设应资网页这个们会时对说参与产项编译语");

    private static readonly (string Language, string Common)[] CommonWords =
    [
        ("en", "the and of to in for with a an on at by from as is was are were that this which have has my i we our into using built team years experience work"),
        ("de", "der die das und mit für von zu im in den des ein eine auf bei als ich ist sind wurde werden sowie durch nach über unter aus zur zum nicht bis berufserfahrung ausbildung kenntnisse seit"),
        ("fr", "le la les des et de du un une pour dans avec sur au aux en par est sont qui que nous je mon ma mes vos votre chez depuis expérience développement gestion équipe projets"),
        ("es", "el la los las de del y en un una para con por que se es al como más su mi desde experiencia desarrollo gestión equipo proyectos empresa años"),
        ("pt", "o a os as de do da dos das e em um uma para com por que se no na nos nas ao como mais experiência desenvolvimento gestão equipe projetos empresa anos desde não"),
        ("it", "il lo la i gli le di del della dei delle e in un una per con da che si al alla nel nella come più esperienza sviluppo gestione progetti azienda anni presso sono"),
        ("nl", "de het een en van in op voor met te bij als ik is zijn werd aan uit door naar over om tot ook werkervaring opleiding vaardigheden ervaring mijn sinds"),
        ("pl", "i w z na do się o od po dla przy oraz jako jest są był przez ze nie to doświadczenie wykształcenie umiejętności rozwój projektów firmie lat zespołu"),
        ("cs", "a v z na do se o od po pro při jako je jsou byl ve s ze k nebo který vzdělání zkušenosti dovednosti vývoj projektů firmy let praxe týmu"),
        ("sv", "och i att för med på av som en ett den det är till från har var jag om vid inom samt erfarenhet utbildning utveckling arbete projekt år"),
        ("ru", "и в на с по для из от к о до не что как это за опыт работы разработка разработчик образование навыки проекта я мы при"),
        ("tr", "ve ile için olarak bir bu çok olan sonra kadar üzerinde gibi hem daha tüm çeşitli konusunda alanında tarafından olmak ilgili göre yılında arasında aynı ayrıca birlikte şirketinde etmek sahibi deneyim eğitim beceriler yıl"),
        ("ro", "și pentru cu din sunt prin dintre către unei unui fost această acest aceste precum după până foarte peste cadrul privind asupra fiind cât iar sau atât despre având astfel experiență educație competențe"),
        ("hu", "és az egy hogy ahol ezek volt mint vagy majd során illetve valamint után alatt között által számára több éves ezen melyet amely amelyek csak való kapcsolatos mellett óta kívül tapasztalat tanulmányok készségek"),
        ("ca", "amb els dels pel pels aquest aquesta aquests aquestes també molt així fins seva meva estat vaig això anys altres després dins quan segons mitjançant juntament nostra fer dut arreu experiència formació habilitats dels"),
        ("id", "yang dan dengan untuk pada dalam sebagai dari oleh serta saya adalah kepada melalui secara berbagai sesuai memiliki melakukan membuat tahun bulan kerja perusahaan hingga sampai terhadap sehingga agar antara pengalaman pendidikan keahlian"),
        ("vi", "và của các cho với trong được là tại có những một để đến từ về theo làm việc công nhân viên kỹ năng quản khách hàng đảm thực hiện kinh nghiệm học vấn"),
        ("fi", "ja sekä että olen oli ovat ollut joka myös mukaan kanssa kuten muun muassa eri lisäksi työ työn vuoden vuotta aikana minulla hyvä vastasin toimin tehtävä osana kautta välillä varten työkokemus koulutus osaaminen"),
        ("el", "και του της την τον των στο στη στην στον στα στις από για με σε ως που είναι κατά προς μέσω έχω επίσης όπως έως καθώς μεταξύ ήταν τους εμπειρία εκπαίδευση"),
        ("da", "og jeg af til ved ikke også hvor blev været mellem gennem inden siden blandt herunder uden efter nogle hvordan havde samtidig samt erfaring uddannelse erhvervserfaring kompetencer sprog arbejde år"),
        ("nb", "og jeg av til ved ikke også hvor ble vært mellom gjennom innen innenfor etter noen hvordan hadde samtidig samt blant erfaring utdanning arbeidserfaring kompetanse ferdigheter språk arbeid stilling norsk år"),
        ("sl", "in sem kot ki tudi ter vodil vodila skrbel skrbela zaradi pri izkušnje izobrazba delovne znanja podjetje podjetja razvoj sodelovanje univerza fakulteta slovenščina angleščina"),
        ("hr", "i u s od do rada razvoj radno jezik jezici sveučilište fakultet hrvatski engleski sam kao koji koja koje ili te između prilikom uključujući također takođe više kod sa bio bila bili ali svih svoje putem odnosno kroz radi kako gdje gde tijekom tokom iskustvo obrazovanje"),
        ("bg", "съм като който която които през със във към между също както както и чрез след бях беше били има имам повече свързани според така само където при отговарям спрямо относно опит образование умения"),
        ("sk", "som sa ako alebo aj pri vo zo pre ktoré ktorý ktorá ďalej tiež medzi počas bol bola boli mám viac podľa ich vrátane jej takisto najmä kde formou oblasti vzdelanie skúsenosti zručnosti"),
        ("ja", "履歴書 職務経歴書 氏名 生年月日"),
        ("ko", "이력서 이름 및 등 위한 통해 기반"),
        ("zh", "简历 履歷 姓名 性别"),
        ("uk", "і в на з по для із від до не що як це за та у досвід роботи розробка розробник освіта навички проєкту я ми при над"),
    ];

    /// <summary>Letters that no other language of the table has: one in so many is enough, for half of a CV is technology in English.</summary>
    private static readonly (string Language, SearchValues<char> Letters, int OneIn)[] OwnLetters =
    [
        ("vi", SearchValues.Create("ơưƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"), 20),
        ("tr", SearchValues.Create("ığİĞ"), 60),
        ("hu", SearchValues.Create("őűŐŰ"), 150),
        ("ro", SearchValues.Create("șțȘȚ"), 120),
    ];

    /// <summary>For each word a bit for each language that has it, in the order of the common words.</summary>
    private static readonly Dictionary<string, uint> LanguagesOf = Index();

    private static readonly int LongestWord = LanguagesOf.Keys.Max(word => word.Length);

    /// <param name="text">Any part of it will do; only its beginning is read.</param>
    /// <param name="fallback">What to answer where the text does not tell.</param>
    /// <returns>A BCP 47 tag of one part, as <c>de</c>; of two for <c>zh-Hant</c>, which has signs of its own.</returns>
    public static string Detect(string text, string fallback)
    {
        if (text.Length > LongestSample) text = text[..LongestSample];
        if ((ByScript(text) ?? ByOwnLetters(text)) is { } language) return language;
        var ranked = CommonWords.Zip(Hits(text), (words, points) => (words.Language, Points: points))
            .OrderByDescending(language => language.Points).ThenBy(language => language.Language, StringComparer.Ordinal).ToList();
        if (ranked[0].Points < FewestHits * 6) return fallback;
        // Two that are nearly even: the text is mixed, or too short to tell.
        return ranked[1].Points * 10 > ranked[0].Points * 9 && ranked[1].Language == fallback ? fallback : ranked[0].Language;
    }

    private static string? ByScript(string text)
    {
        int kana = 0, hangul = 0, han = 0, japanese = 0, traditional = 0, simplified = 0, cyrillic = 0, ukrainian = 0, russian = 0, bulgarian = 0, serbian = 0, greek = 0, letters = 0, polish = 0, czech = 0, ofCzech = 0, slovak = 0, vowels = 0;
        foreach (var character in text)
        {
            if (!char.IsLetter(character)) continue;
            letters++;
            switch (character)
            {
                case >= '\u3040' and <= '\u30FF': kana++; break;
                case >= '\uAC00' and <= '\uD7A3': hangul++; break;
                case >= '\u4E00' and <= '\u9FFF':
                    han++;
                    if (JapaneseForms.Contains(character)) japanese++;
                    else if (TraditionalForms.Contains(character)) traditional++;
                    else if (SimplifiedForms.Contains(character)) simplified++;
                    break;
                case 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' or 'Ґ': ukrainian++; cyrillic++; break;
                case 'ы' or 'э' or 'ё' or 'Ы' or 'Э' or 'Ё': russian++; cyrillic++; break;
                case 'ъ' or 'Ъ': bulgarian++; cyrillic++; break;
                case 'ђ' or 'ј' or 'љ' or 'њ' or 'ћ' or 'џ' or 'Ђ' or 'Ј' or 'Љ' or 'Њ' or 'Ћ' or 'Џ': serbian++; cyrillic++; break;
                case >= '\u0370' and <= '\u03FF': greek++; break;
                case >= '\u0400' and <= '\u04FF': cyrillic++; break;
                case 'ł' or 'ą' or 'ę' or 'ś' or 'ż' or 'ź' or 'ć' or 'ń': polish++; break;
                case 'ř' or 'ě' or 'ů': czech++; ofCzech++; break;
                case 'á' or 'í' or 'é' or 'ý' or 'ú': vowels++; break;
                case 'ľ' or 'ĺ' or 'ŕ': slovak++; czech++; break;
                case 'š' or 'č' or 'ž' or 'ď' or 'ť': czech++; break;
            }
        }
        if (letters == 0) return null;
        if (kana * 20 > letters) return "ja";
        // A syllable or a sign is a word or half of one, and stands among technology in Latin letters.
        if (hangul * EastAsianShare > letters) return "ko";
        // Lists of dates and employers have no kana. What was simplified in Japan alone tells them from Chinese.
        if (han * EastAsianShare > letters) return japanese * 50 > han ? "ja" : traditional > simplified ? "zh-Hant" : "zh";
        // Many a CV in Russian is half technology in Latin letters.
        if (cyrillic * 5 > letters) return serbian > Math.Max(ukrainian, russian) ? "sr" : bulgarian > Math.Max(ukrainian, russian) && bulgarian * 200 > cyrillic ? "bg" : ukrainian > russian ? "uk" : "ru";
        if (greek * 5 > letters) return "el";
        if (polish * 50 > letters && polish > czech) return "pl";
        // Slovak, Croatian and Slovene have most of its letters, too; the last two no long vowels.
        if (czech * 50 > letters && czech > polish) return ofCzech * 10 > czech ? "cs" : slovak > ofCzech ? "sk" : vowels * 50 > letters ? "cs" : null;
        return null;
    }

    private static string? ByOwnLetters(string text)
    {
        Span<int> own = stackalloc int[OwnLetters.Length];
        var letters = 0;
        foreach (var character in text)
        {
            if (!char.IsLetter(character)) continue;
            letters++;
            if (char.IsAscii(character)) continue;
            for (var at = 0; at < own.Length; at++) own[at] += OwnLetters[at].Letters.Contains(character) ? 1 : 0;
        }
        for (var at = 0; at < own.Length; at++)
        {
            if (own[at] * OwnLetters[at].OneIn > letters) return OwnLetters[at].Language;
        }
        return null;
    }

    /// <summary>How much the words of a text speak for each language.</summary>
    private static int[] Hits(string text)
    {
        var hits = new int[CommonWords.Length];
        var known = LanguagesOf.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[LongestWord];
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetter(text[start])) continue;
            var end = start;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            var word = text.AsSpan(start, end - start);
            start = end;
            if (word.Length > room.Length || !known.TryGetValue(room[..word.ToLowerInvariant(room)], out var languages)) continue;
            // A word that few languages have says more.
            var weight = 12 / BitOperations.PopCount(languages);
            for (var rest = languages; rest != 0; rest &= rest - 1) hits[BitOperations.TrailingZeroCount(rest)] += weight;
        }
        return hits;
    }

    private static Dictionary<string, uint> Index()
    {
        var languages = new Dictionary<string, uint>(StringComparer.Ordinal);
        var known = languages.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < CommonWords.Length; at++)
        {
            foreach (var word in CommonWords[at].Common.AsSpan().Split(' ')) Add(at, CommonWords[at].Common.AsSpan(word));
        }
        // The words of headings and titles: a short CV has hardly any others.
        foreach (var (language, lists) in Vocabulary.ByLanguage)
        {
            var at = Array.FindIndex(CommonWords, words => words.Language == language);
            var neighbour = Array.FindIndex(CommonWords, words => words.Language == NeighbourOf(language));
            foreach (var list in lists)
            {
                for (var rest = list.AsSpan(); WordTable.TakeWord(ref rest, out var phrase);)
                {
                    if (!IsWord(phrase)) continue;
                    Add(at, phrase);
                    if (neighbour >= 0) Add(neighbour, phrase);
                }
            }
        }
        return languages;

        void Add(int language, ReadOnlySpan<char> word) => CollectionsMarshal.GetValueRefOrAddDefault(known, word, out _) |= 1u << language;
    }

    /// <summary>Whose headings and titles stand in the same table: their common words tell the two apart.</summary>
    private static string? NeighbourOf(string language) => language switch { "da" => "nb", "hr" => "sl", "cs" => "sk", _ => null };

    private static bool IsWord(ReadOnlySpan<char> phrase)
    {
        foreach (var character in phrase)
        {
            if (!char.IsLetter(character)) return false;
        }
        return true;
    }
}
