using System.Collections.Frozen;

namespace Portfolio.Reading.Dates;

/// <summary>The words that stand in and around dates, in every language that a CV may be in: people mix them, and so they share one table.</summary>
internal static class DateWords
{
    /// <summary>Those of the open ends that a title may begin with.</summary>
    public static FrozenSet<string> Adjectives { get; } = Words("current", "actual", "actuel", "actuelle", "aktuell", "atual", "attuale", "corrente", "huidig", "active", "continuing", "ongoing", "laufend", "lopend", "vigente", "nuvarande", "pågående");

    /// <summary>Those of the open ends that are names, too, where they are written large ("1999 – Sega"): the folded сега, nyt, nay, kini and the like.</summary>
    public static FrozenSet<string> Names { get; } = Words("сега", "nyt", "nay", "kini", "danas", "stadig", "azi", "acum", "sada", "сада", "avui", "zdaj", "danes");

    /// <summary>The open end of a range. A phrase of several words is matched whole.</summary>
    public static FrozenSet<string> OpenEnds { get; } = Words(
        "present", "presently", "now", "today", "current", "currently", "ongoing", "onward", "onwards", "to date", "date", "current time", "present time", "present moment", "present day",
        "the present", "till now", "until now", "till date", "this day", "still", "in progress", "current position", "current job", "continuing",
        "heute", "aktuell", "jetzt", "laufend", "gegenwärtig", "gegenwart", "dato", "andauernd", "derzeit", "fortlaufend", "offen",
        "aujourd hui", "aujourdhui", "présent", "ce jour", "actuel", "actuelle", "actuellement", "en cours", "maintenant", "en poste",
        "actualidad", "la actualidad", "actual", "actualmente", "presente", "el presente", "hoy", "la fecha", "fecha", "momento actual", "el momento", "curso", "en curso",
        "atual", "atualmente", "atualidade", "a atualidade", "o momento", "hoje", "o presente", "os dias atuais", "dias atuais", "data atual", "em andamento", "momento", "presente momento", "o presente momento", "momento presente", "cursando",
        "oggi", "in corso", "attuale", "attualmente", "ad oggi", "corrente",
        "heden", "nu", "vandaag", "huidig", "lopend",
        "obecnie", "teraz", "dziś", "dzisiaj", "nadal", "chwili obecnej", "chwila obecna", "dnia dzisiejszego", "obecna", "aktualnie", "trwa", "w toku",
        "současnost", "současnosti", "dosud", "nyní", "doposud", "dnes", "dneška", "současně", "trvá", "súčasnosť", "súčasnosti", "trvá doteraz", "doteraz",
        "настоящее время", "настоящего времени", "настоящий момент", "настоящее", "н в", "нв", "наст время", "наст вр", "сейчас", "теперь", "текущее время", "текущий момент", "сегодня", "сегодняшний день", "сих пор", "сей день", "нынешнее время",
        "нині", "теперішній час", "теперішнього часу", "теперішній", "зараз", "дотепер", "сьогодні", "сьогоднішній день", "цей час", "поточний час", "цього часу", "даний час", "тепер",
        "nuvarande", "idag", "i dag", "pågående", "tills vidare", "tillsvidare", "dags dato", "d d", "nåværende", "nutid", "nykyhetki", "nykyinen", "jatkuu", "toistaiseksi",
        "tuttora", "agora", "até agora", "ahora", "adesso", "vigente", "fortfarande", "teď", "досі", "донині", "поныне", "active", "current role",
        "halen", "hâlâ", "devam", "devam ediyor", "devam etmekte", "devam ediyorum", "halen devam ediyor", "günümüz", "günümüze", "günümüze kadar", "bugün", "bugüne", "bugüne kadar", "şu an", "şu anda", "şimdi", "mevcut", "güncel", "sürüyor",
        "prezent", "prezentul", "în prezent", "până în prezent", "azi", "astăzi", "acum", "actuală", "în curs", "în desfășurare", "momentul actual",
        "jelenleg", "jelenleg is", "jelen", "jelenlegi", "napjainkig", "folyamatban", "folyamatos", "a mai napig", "mai napig", "actualitat", "l actualitat", "actualment", "avui",
        "sekarang", "saat ini", "kini", "hingga kini", "sampai kini", "hari ini", "hiện tại", "hiện nay", "nay", "đến nay", "bây giờ", "hôm nay", "nyt", "nykyään", "edelleen", "tällä hetkellä", "yhä", "tänään", "kesken", "käynnissä",
        "σήμερα", "παρόν", "το παρόν", "τώρα", "σε εξέλιξη", "danas", "do danas", "sada", "do sada", "trenutno", "sadašnjost", "u tijeku", "u toku", "i dalje", "danes", "do danes", "zdaj", "sedaj", "данас", "сада", "тренутно", "у току",
        "сега", "до сега", "досега", "момента", "настоящ момент", "настоящия момент", "понастоящем", "днес", "dodnes", "teraz", "aktuálne", "stále", "prebieha", "nuværende", "for tiden", "fortsat", "fortsatt", "stadig", "igangværende", "nåtid",
        "現在に至る", "現在", "至今", "現職", "今", "いま", "在職中", "在籍中", "在籍", "勤務中", "就業中", "継続中",
        "继续", "现在", "目前", "迄今", "今日", "今天", "在职", "在读", "在任", "现任", "現任", "在職", "仍在职", "至今在职", "仍在職", "現今", "今年",
        "현재", "현재까지", "지금", "지금까지", "재직중", "재직 중", "현재 재직중", "현재 재직 중", "현재재직중", "재직", "재학중", "재학 중", "진행중", "진행 중", "근무중", "근무 중");

    /// <summary>Of the words for an open end those that mean nothing else, with no date before them: "Curso: Scrum" is a course.</summary>
    public static bool SayNow(string words) => OpenEnds.Contains(words) && words is not ("curso" or "momento" or "date" or "fecha" or "dato" or "still" or "active" or "offen" or "halen" or "trwa" or "trva");

    /// <summary>Between the two ends of a range.</summary>
    public static FrozenSet<string> RangeWords { get; } = Words(
        "to", "until", "till", "through", "thru", "upto", "bis", "à", "a", "au", "al", "ad", "hasta", "até", "ao", "tot", "tm", "do", "až", "по", "до", "til", "jusqu", "jusqua", "jusqu a", "fino", "fino a", "fino al", "fins", "fins a", "până", "ile", "ila", "hingga", "sampai", "sampai dengan", "έως", "μέχρι", "đến", "tới", "cho đến",
        "から", "より", "至", "到", "부터", "에서");

    /// <summary>Between two years that follow each other, which are one stretch of time ("2010 och 2011").</summary>
    public static FrozenSet<string> JoiningWords { get; } = Words("and", "und", "sowie", "et", "y", "e", "en", "i", "oraz", "и", "і", "й", "та", "och", "og", "ve", "dan", "ja", "και", "și", "és");

    /// <summary>Before a single date: from then on.</summary>
    public static FrozenSet<string> SinceWords { get; } = Words(
        "since", "from", "starting", "seit", "ab", "depuis", "desde", "dal", "dalla", "da", "sinds", "vanaf", "od", "sedan", "siden", "с", "з", "із", "від", "fra", "alkaen", "din", "sejak", "mulai", "kể từ", "από");

    /// <summary>The same in several words.</summary>
    public static FrozenSet<string> SincePhrases { get; } = Words("as of", "as from", "a partir de", "à partir de", "a partir do", "a partir du", "a partire da", "a partire dal", "à compter de", "à compter du", "počínaje od", "des de", "des del", "kể từ", "începând cu", "από τον", "από την", "από το");

    /// <summary>The first words of those, since most words begin none.</summary>
    public static FrozenSet<string> BeginSincePhrases { get; } = SincePhrases.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Before the first end of a range; a single date behind them is only a date.</summary>
    public static FrozenSet<string> FromWords { get; } = Words("von", "vom", "de", "du", "del", "van", "från", "between", "entre", "ze", "во", "в", "w", "we", "in", "en", "im", "since early", "ca", "circa", "c", "approx");

    /// <summary>Before a single date: up to then.</summary>
    public static FrozenSet<string> UntilWords { get; } = Words("until", "till", "bis", "jusqu", "hasta", "até", "fino", "tot", "до", "untill");

    /// <summary>After the second end of a range, where other languages have a word before it.</summary>
    public static FrozenSet<string> UpToWords { get; } = Words("まで", "迄", "까지", "止", "为止", "為止", "kadar", "saakka");

    /// <summary>After a single date: from then on.</summary>
    public static FrozenSet<string> OnwardWords { get; } = Words("onward", "onwards", "ff", "から", "以降", "より", "至今", "起", "迄今", "开始", "부터", "이후", "이래", "alkaen", "lähtien", "itibaren", "kezdve");

    /// <summary>Between day, month and year; they say nothing.</summary>
    public static FrozenSet<string> Joints { get; } = Words("de", "del", "of", "di", "do", "d", "the");

    /// <summary>Before a season.</summary>
    public static FrozenSet<string> Articles { get; } = Words("the", "dem", "der", "le", "l", "el", "la", "o", "a", "il", "lo", "de", "het");

    /// <summary>After a year; they say nothing.</summary>
    public static FrozenSet<string> YearSuffixes { get; } = Words("г", "гг", "год", "года", "году", "р", "рр", "рік", "року", "r", "rok", "roku", "rr", "godine", "god", "година", "години", "yılı", "年", "年度", "년");

    /// <summary>After a day.</summary>
    public static FrozenSet<string> DaySuffixes { get; } = Words("st", "nd", "rd", "th", "er", "o", "º", "ª", "e", "ère", "日", "号", "號", "일");

    /// <summary>Parts of a year that people name where they leave the month open.</summary>
    public static FrozenSet<string> Seasons { get; } = Words(
        "spring", "summer", "autumn", "fall", "winter", "early", "mid", "late", "end", "beginning", "frühling", "frühjahr", "sommer", "herbst", "anfang", "mitte", "ende", "wintersemester", "sommersemester", "ws", "ss", "sose", "wise",
        "printemps", "été", "automne", "hiver", "début", "fin", "primavera", "verano", "otoño", "invierno", "verão", "outono", "inverno", "estate", "autunno",
        "lente", "zomer", "herfst", "wiosna", "lato", "jesień", "zima", "jaro", "léto", "podzim", "весна", "лето", "осень", "зима", "літо", "осінь", "vår", "sommar", "höst", "vinter", "summers", "winters", "sommrar", "somrarna", "sommaren", "hösten", "våren", "vintern", "étés", "veranos", "estati", "verões",
        "semester", "term", "春", "夏", "秋", "冬", "봄", "여름", "가을", "겨울");

    /// <summary>After or before the number of a quarter or half of a year.</summary>
    public static FrozenSet<string> Quarters { get; } = Words("q", "h", "t", "kw", "quarter", "quartal", "trimestre", "trim", "kwartał", "kwartal", "čtvrtletí", "квартал", "kvartal", "kwartaal", "semestre", "halbjahr", "кв");

    /// <summary>What the length of a job is counted in.</summary>
    public static FrozenSet<string> Durations { get; } = Words(
        "years", "year", "yrs", "yr", "y", "months", "month", "mos", "mo", "mths", "mth", "m", "weeks", "week", "wks", "days", "jahre", "jahr", "jahren", "j", "monate", "monat", "monaten", "mon", "wochen",
        "ans", "an", "année", "années", "mois", "años", "año", "mes", "meses", "anos", "ano", "mês", "anni", "anno", "mesi", "mese", "jaar", "jaren", "maanden", "maand", "mnd",
        "rok", "lata", "lat", "roku", "miesiąc", "miesiące", "miesięcy", "mies", "roky", "let", "měsíc", "měsíce", "měsíců", "год", "года", "году", "лет", "месяц", "месяца", "месяцев", "мес", "рік", "роки", "років", "місяць", "місяці", "місяців", "міс",
        "yıl", "yıldır", "ay", "aydır", "ani", "luni", "lună", "év", "éve", "hónap", "hónapja", "anys", "mesos", "tahun", "thn", "bulan", "bln", "tháng", "năm", "vuosi", "kuukausi", "kuukautta", "έτος", "έτη", "χρόνια", "μήνας", "μήνες", "godina", "godine", "godinu", "god", "mjesec", "mjeseca", "mjeseci", "meseca", "meseci", "година", "години", "месеци", "rokov", "mesiac", "mesiace", "mesiacov",
        "år", "månader", "månad", "mån", "måneder", "vuotta", "kk", "年", "ヶ月", "か月", "カ月", "ヵ月", "ケ月", "個月", "个月", "月", "개월", "달", "년", "年間", "年间", "년간", "개월간", "约", "약", "半", "余", "多", "째", "차", "共", "총", "and", "und", "et", "y", "e", "en", "i", "и", "і", "och", "about", "ca", "over");

    /// <summary>Before the end of what still goes on: "March 2014 – expected October 2016".</summary>
    public static FrozenSet<string> Expectations { get; } = Words("expected", "anticipated", "projected", "planned", "est", "estimated", "voraussichtlich", "geplant", "prévu", "prévue", "previsto", "prevista", "estimado", "estimada", "przewidywany", "przewidywane", "planowany", "planowane", "předpokládaný", "předpokládané", "plánované", "verwacht", "förväntad", "beräknad", "ожидается", "ожидаемое", "предположительно", "планируется", "очікується");

    /// <summary>Before the length of a job that is not known to the day.</summary>
    public static FrozenSet<string> Approximations { get; } = Words("about", "approx", "approximately", "around", "circa", "ca", "etwa", "rund", "environ", "aprox", "aproximadamente", "unos", "cerca", "około", "asi", "ungefär", "около", "примерно", "близько", "約", "约");

    /// <summary>Counted years of Japan and Taiwan: what is added to the year of the era.</summary>
    public static FrozenDictionary<string, int> Eras { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["令和"] = 2018,
        ["平成"] = 1988,
        ["昭和"] = 1925,
        ["民國"] = 1911,
        ["民国"] = 1911,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] EastAsian =
    [
        .. new[] { OpenEnds, RangeWords, SinceWords, OnwardWords, UpToWords, YearSuffixes, DaySuffixes, Seasons, Durations }.SelectMany(words => words)
            .Concat(Eras.Keys).Concat(["月", "월", "元", "入社", "退社"]).Where(word => word[0] >= '\u3000').Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length),
    ];

    /// <summary>Scripts without spaces: the length of the known word that the text starts with, else 1.</summary>
    public static int LengthOfEastAsianWord(ReadOnlySpan<char> text)
    {
        foreach (var word in EastAsian)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        }
        return 1;
    }

    private static FrozenSet<string> Words(params string[] words) =>
        words.Select(word => word[0] >= '\u3000' ? word : DateTokens.Fold(word)).ToFrozenSet(StringComparer.Ordinal);
}
