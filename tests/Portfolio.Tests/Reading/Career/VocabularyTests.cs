using Portfolio.Reading.Career.Words;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

/// <summary>The tables of words: what people are called at work in every group of ISCO-08, and that no table takes the words of another.</summary>
public class VocabularyTests
{
    [Theory]
    [InlineData("en", "magistrate, seismologist, sonographer, orthodontist, screenwriter, typist, stevedore, auctioneer, croupier, arborist, stonemason, goldsmith, boilermaker, lineworker, trucker, petty officer, undergraduate researcher")]
    [InlineData("de", "Prokuristin, Meteorologe, Physiklaborantin, Logopädin, Mediengestalter, Schreibkraft, Zugführer, Lagerist, Tagesmutter, Imker, Dachdecker, Goldschmied, Elektroniker, Spülkraft, Leutnant, Stipendiatin, SHK, WiMi")]
    [InlineData("fr", "déléguée, géologue, chirurgienne, pigiste, standardiste, éleveuse, étancheur, horloger, grutier, caporal, ATER, thésard")]
    [InlineData("es", "consejera, lingüista, psicopedagoga, higienista, oficinista, camionera, ganadera, encofrador, relojero, instalador, sargento, posdoc")]
    [InlineData("it", "consigliera, archeologa, ginecologa, supplente, ragioniera, marinaio, allevatore, piastrellista, carrellista, maresciallo, specializzanda")]
    [InlineData("pt", "conselheira, biomédica, parteira, escrevente, zeladora, marinheiro, peixeiro, encanador, serralheiro, caminhoneiro, doutoranda")]
    [InlineData("nl", "penningmeester, archeoloog, logopediste, griffier, serveerster, veehouder, stucadoor, juwelier, vrachtwagenchauffeur, korporaal, promovenda")]
    [InlineData("sv", "styrelseledamot, statistiker, barnpsykiater, socialassistent, expedit, skogsfiskare, takläggare, urmakare, bussförare, löjtnant, skolbiträdande")]
    [InlineData("pl", "burmistrz, socjolożka, okulista, skarbnik, ochroniarz, leśniczy, dekarz, złotnik, porucznik, stypendystka, wykładowczyni")]
    [InlineData("cs", "místopředsedkyně, vědkyně, záchranář, pokladnice, průvodčí, chovatel, klempíř, varhaník, strojvedoucí, poručík, pošťák")]
    [InlineData("ru", "председатель, концертмейстер, кардиолог, делопроизводитель, бортпроводница, лесничий, плиточник, ювелир, тракторист, ординатор")]
    [InlineData("uk", "підприємиця, науковиця, реабілітолог, діловодка, стюардеса, садівник, покрівельник, ювелір, електромонтер, інтерн")]
    [InlineData("ja", "参事, 脚本家, 船長, 車掌, 漁師, 溶接工, 寿司職人, 自衛官, 大学院生")]
    [InlineData("zh", "处长, 地质学家, 助产士, 编剧, 文员, 收银员, 护林员, 石匠, 焊工, 叉车工, 外卖员, 中尉, 管培生, 高级前端工程师, 護理師, 行銷企劃, 營運長")]
    [InlineData("ko", "사무관, 지질학자, 조산사, 소설가, 사무원, 계산원, 원예사, 석공, 용접공, 택배기사, 미화원, 중위, 학부연구생, 백엔드개발자, 구매팀 대리")]
    [InlineData("tr", "öğretmen, hemşire, muhasebe uzmanı, garson, aşçı, satış danışmanı, inşaat mühendisi, stajyer, genel müdür, avukat, şoför, eczacı")]
    [InlineData("ro", "profesoară, asistentă medicală, contabil, ospătar, bucătar, vânzător, inginer constructor, director general, avocată, șofer, farmacist, electrician")]
    [InlineData("hu", "tanárnő, ápoló, könyvelő, pincér, szakács, eladó, gépészmérnök, gyakornok, ügyvezető, ügyvéd, sofőr, villanyszerelő")]
    [InlineData("ca", "mestra, infermera, comptable, cambrera, cuinera, dependenta, enginyera, becària, advocada, farmacèutica, fuster")]
    [InlineData("id", "guru matematika, perawat, akuntan, pelayan, koki, kasir, insinyur, manajer, pengacara, sopir, apoteker, teknisi")]
    [InlineData("vi", "giáo viên, điều dưỡng, kế toán, nhân viên phục vụ, đầu bếp, nhân viên bán hàng, kỹ sư, thực tập sinh, giám đốc, luật sư, tài xế, dược sĩ")]
    [InlineData("fi", "opettaja, sairaanhoitaja, kirjanpitäjä, tarjoilija, kokki, myyjä, insinööri, harjoittelija, toimitusjohtaja, asianajaja, kuljettaja, farmaseutti")]
    [InlineData("el", "καθηγήτρια, νοσηλευτής, λογίστρια, σερβιτόρος, μάγειρας, πωλητής, πολιτικός μηχανικός, ασκούμενος, διευθυντής, δικηγόρος, οδηγός, φαρμακοποιός")]
    [InlineData("da", "skolelærer, bogholder, tjener, sykepleier, avdelingsleder, pædagog, regnskapsfører, elektriker, maskinmester, tømrer, sosionom")]
    [InlineData("hr", "učiteljica, medicinska sestra, računovođa, konobar, kuhar, prodavačica, inženjer, pripravnik, ravnatelj, odvjetnica, vozač, ljekarnik, директор, конобар")]
    [InlineData("bg", "учителка, медицинска сестра, счетоводител, сервитьор, готвач, продавач консултант, инженер, стажант, директор, адвокат, шофьор, фармацевт")]
    [InlineData("sk", "učiteľka, zdravotná sestra, účtovníčka, čašník, kuchár, predavačka, inžinier, stážista, riaditeľ, advokátka, vodič, lekárnik")]
    public void What_people_of_every_trade_are_called_is_known(string language, string titles)
    {
        var unknown = titles.Split(", ").Where(title => !Vocabulary.Titles.HasAny(FoldedWords.Of(title)));
        Assert.True(!unknown.Any(), $"{language}: {string.Join(", ", unknown)}");
    }

    [Theory]
    [InlineData("Education details", "Education")]
    [InlineData("Learning path", "Education")]
    [InlineData("Skills overview", "Skills")]
    [InlineData("Volunteer roles", "Volunteering")]
    [InlineData("Online training", "Courses")]
    [InlineData("Schulischer Werdegang", "Education")]
    [InlineData("Außerberufliche Aktivitäten", "Activities")]
    [InlineData("Achivements", "Awards")]
    [InlineData("Expereince", "Experience")]
    [InlineData("Publikatonen", "Publications")]
    [InlineData("Formations professionnelles", "Courses")]
    [InlineData("Trabajo voluntario", "Volunteering")]
    [InlineData("Percorso universitario", "Education")]
    [InlineData("Formação continuada", "Courses")]
    [InlineData("Vrijwilligersfuncties", "Volunteering")]
    [InlineData("Kompetensutveckling", "Courses")]
    [InlineData("Dodatkowe szkolenia", "Courses")]
    [InlineData("Další vzdělání", "Courses")]
    [InlineData("Трудоустройство", "Experience")]
    [InlineData("Уровень образования", "Education")]
    [InlineData("Місце роботи", "Experience")]
    [InlineData("仕事の経歴", "Experience")]
    [InlineData("İş Deneyimi", "Experience")]
    [InlineData("Eğitim Bilgileri", "Education")]
    [InlineData("Experiență profesională", "Experience")]
    [InlineData("Studii", "Education")]
    [InlineData("Szakmai tapasztalat", "Experience")]
    [InlineData("Nyelvtudás", "Languages")]
    [InlineData("Experiència professional", "Experience")]
    [InlineData("Pengalaman Kerja", "Experience")]
    [InlineData("Riwayat Pendidikan", "Education")]
    [InlineData("Kinh nghiệm làm việc", "Experience")]
    [InlineData("Học vấn", "Education")]
    [InlineData("Työkokemus", "Experience")]
    [InlineData("Kielitaito", "Languages")]
    [InlineData("Επαγγελματική εμπειρία", "Experience")]
    [InlineData("Εκπαίδευση", "Education")]
    [InlineData("Erhvervserfaring", "Experience")]
    [InlineData("Radno iskustvo", "Experience")]
    [InlineData("Радно искуство", "Experience")]
    [InlineData("Професионален опит", "Experience")]
    [InlineData("Pracovné skúsenosti", "Experience")]
    [InlineData("Vzdelanie", "Education")]
    [InlineData("工作经历 Work Experience", "Experience")]
    [InlineData("Education 教育背景", "Education")]
    [InlineData("二、專業技能", "Skills")]
    [InlineData("校园经历", "Activities")]
    [InlineData("經歷", "Experience")]
    [InlineData("2. 경력 사항", "Experience")]
    [InlineData("💼 경력 요약", "Summary")]
    [InlineData("기술 스택", "Skills")]
    [InlineData("수상 및 활동", "Awards")]
    [InlineData("제가 만들었습니다", "Projects")]
    public void A_heading_opens_the_section_that_it_names_in_every_language(string heading, string kind) => Assert.Equal(kind, HeadingWords.Match(heading)?.Kind.ToString());

    /// <summary>An ending such as "*oper" would make a company of every developer.</summary>
    [Theory]
    [InlineData("developer", "Titles")]
    [InlineData("college, hospital, laboratory, airline, metropolis, hotel", "Institutions, Organizations")]
    [InlineData("docker, server, scheduler, personal, normaler, em, do, us", "")]
    [InlineData("Mannheim, Rosenheim, Minneapolis", "")]
    [InlineData("행사장, 하이브리드, 스크랩, 확대, 신청, 시장", "")]
    public void A_word_of_one_table_is_taken_for_no_other(string words, string tables)
    {
        var named = tables.Split(", ");
        foreach (var word in words.Split(", ").Select(word => FoldedWords.Fold(word)))
        {
            if (!named.Contains("Titles")) Assert.False(Vocabulary.Titles.HasAny([word]), $"{word} is no title");
            if (!named.Contains("Organizations")) Assert.False(Vocabulary.Organizations.HasAny([word]), $"{word} is no organization");
            if (!named.Contains("Institutions")) Assert.False(Vocabulary.Institutions.HasAny([word]), $"{word} is no school");
        }
    }
}
