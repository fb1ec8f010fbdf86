using System.Collections.Frozen;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Dates;

/// <summary>What people call the months, in full, shortened and in the cases that dates use.</summary>
internal static class MonthNames
{
    /// <param name="word">As <see cref="DateToken.Word"/> has it.</param>
    /// <returns>1 to 12, or null.</returns>
    public static int? NumberOf(string word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>"Octobert": the month whose name in full was meant, where that of no other is one slip away.</summary>
    /// <param name="word">As <see cref="DateToken.Word"/> has it.</param>
    /// <returns>1 to 12, or null.</returns>
    public static int? NearestTo(string word)
    {
        if (word.Length < ShortestMisspelt) return null;
        int? nearest = null;
        foreach (var (name, month) in Months)
        {
            // "Student 2015": the Croatian November is one letter away from students of many languages.
            if (name.Length < ShortestMisspelt || name[0] != word[0] || name.StartsWith("studen", StringComparison.Ordinal) || !OneSlip.IsBetween(word, name)) continue;
            if (nearest is { } other && other != month) return null;
            nearest = month;
        }
        return nearest;
    }

    /// <summary>Shorter words are too often one letter away from another word.</summary>
    private const int ShortestMisspelt = 7;

    // One line for each language; months divided by |, January first.
    private static readonly string[] Languages =
    [
        /* English    */ "january jan janurary janaury | february feb febr feburary febuary | march mar | april apr | may | june jun | july jul | august aug augest | september sept sep septemeber septmber | october oct ocotber | november nov novemeber | december dec decemeber",
        /* German     */ "januar jänner jän jaen | februar feber | märz mär mrz maerz | april | mai | juni | juli | august | september | oktober okt | november | dezember dez",
        /* French     */ "janvier janv | février févr fév | mars | avril avr | mai | juin | juillet juil juill | août aout | septembre | octobre | novembre | décembre déc",
        /* Spanish    */ "enero ene | febrero | marzo | abril abr | mayo | junio | julio | agosto ago agos | septiembre setiembre septbre | octubre | noviembre | diciembre dic",
        /* Portuguese */ "janeiro | fevereiro fev | março | abril | maio | junho | julho | agosto | setembro set | outubro out | novembro | dezembro dez",
        /* Italian    */ "gennaio gen genn | febbraio febb | marzo | aprile | maggio mag magg | giugno giu | luglio lug | agosto | settembre sett | ottobre ott | novembre | dicembre",
        /* Dutch      */ "januari | februari | maart mrt | april | mei | juni | juli | augustus | september | oktober | november | december",
        /* Polish     */ "styczeń stycznia sty | luty lutego lut | marzec marca | kwiecień kwietnia kwi | maj maja | czerwiec czerwca cze czer | lipiec lipca lip | sierpień sierpnia sie sierp | wrzesień września wrz | październik października paź pazdz | listopad listopada lis | grudzień grudnia gru",
        /* Czech      */ "leden ledna led | únor února úno | březen března bře | duben dubna dub | květen května kvě | červen června čvn | červenec července čvc | srpen srpna srp | září zář | říjen října říj | listopad listopadu | prosinec prosince",
        /* Slovak     */ "január januára | február februára | marec | apríl apríla | máj mája | jún júna | júl júla | august augusta | september septembra | október októbra | november novembra | december decembra",
        /* Russian    */ "январь января янв | февраль февраля фев февр | март марта мар | апрель апреля апр | май мая | июнь июня июн | июль июля июл | август августа авг | сентябрь сентября сен сент | октябрь октября окт | ноябрь ноября ноя нояб | декабрь декабря дек",
        /* Ukrainian  */ "січень січня січ | лютий лютого лют | березень березня бер | квітень квітня кві квіт | травень травня тра трав | червень червня чер черв | липень липня лип | серпень серпня сер серп | вересень вересня вер | жовтень жовтня жов жовт | листопад листопада лис | грудень грудня гру груд",
        /* Swedish    */ "januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december",
        /* Danish, Norwegian */ "januar | februar | marts mars | april | maj mai | juni | juli | august | september | oktober | november | december desember des",
        /* Finnish    */ "tammikuu tammikuun tammikuusta tammi | helmikuu helmikuun helmikuusta helmi | maaliskuu maaliskuun maaliskuusta maalis | huhtikuu huhtikuun huhtikuusta huhti | toukokuu toukokuun toukokuusta touko | kesäkuu kesäkuun kesäkuusta kesä | heinäkuu heinäkuun heinäkuusta heinä | elokuu elokuun elokuusta elo | syyskuu syyskuun syyskuusta syys | lokakuu lokakuun lokakuusta loka | marraskuu marraskuun marraskuusta marras | joulukuu joulukuun joulukuusta joulu",
        /* Turkish    */ "ocak oca | şubat şub | mart | nisan nis | mayıs | haziran haz | temmuz tem tmz | ağustos ağu | eylül eyl | ekim eki ekm | kasım kas ksm | aralık ara arl",
        /* Romanian   */ "ianuarie ian | februarie | martie | aprilie | mai | iunie iun | iulie iul | august | septembrie | octombrie | noiembrie noiem | decembrie",
        /* Hungarian  */ "január januári | február februári | március márciusi márc | április áprilisi ápr | május májusi máj | június júniusi jún | július júliusi júl | augusztus augusztusi | szeptember szeptemberi szept | október októberi | november novemberi | december decemberi",
        /* Catalan    */ "gener gen | febrer | març | abril | maig | juny | juliol | agost | setembre | octubre | novembre | desembre",
        /* Indonesian */ "januari | februari pebruari | maret | april | mei | juni | juli | agustus agu | september | oktober | november nopember | desember des",
        /* Greek      */ "ιανουάριος ιανουαρίου ιανουάριο ιαν | φεβρουάριος φεβρουαρίου φεβρουάριο φεβ φεβρ | μάρτιος μαρτίου μάρτιο μαρ | απρίλιος απριλίου απρίλιο απρ | μάιος μαΐου μαίου μάιο | ιούνιος ιουνίου ιούνιο ιουν | ιούλιος ιουλίου ιούλιο ιουλ | αύγουστος αυγούστου αύγουστο αυγ | σεπτέμβριος σεπτεμβρίου σεπτέμβριο σεπ σεπτ | οκτώβριος οκτωβρίου οκτώβριο οκτ | νοέμβριος νοεμβρίου νοέμβριο | δεκέμβριος δεκεμβρίου δεκέμβριο δεκ",
        /* Bulgarian  */ "януари ян | февруари | март | април | май | юни | юли | август | септември септ | октомври | ноември | декември",
        /* Croatian, Serbian, Slovene */ "siječanj siječnja sij januara januarja | veljača veljače velj februara februarja | ožujak ožujka ožu mart marta marca | travanj travnja aprila | svibanj svibnja maja | lipanj lipnja juna junija | srpanj srpnja jula julija | kolovoz kolovoza avgust avgusta avg | rujan rujna septembar septembra | oktobar oktobra | studeni studenog studenoga novembar novembra | prosinac decembar decembra",
    ];

    // Below its table: static fields are set in the order of the file.
    private static readonly FrozenDictionary<string, int> Months = Table();

    private static FrozenDictionary<string, int> Table()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in Languages)
        {
            var month = 0;
            foreach (var names in language.Split('|'))
            {
                month++;
                foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries)) months.TryAdd(DateTokens.Fold(name), month);
            }
        }
        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
