using Portfolio.Reading.Languages;
using Xunit;

namespace Portfolio.Tests.Reading.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "I led the team that built the platform for our customers and was responsible for its growth.")]
    [InlineData("de", "Ich habe das Team geleitet und war für die Entwicklung der Plattform in den letzten Jahren verantwortlich.")]
    [InlineData("fr", "J'ai dirigé une équipe pour le développement de la plateforme et des projets avec les clients.")]
    [InlineData("es", "He dirigido el equipo para el desarrollo de la plataforma y los proyectos de la empresa con clientes.")]
    [InlineData("pt", "Liderei a equipe para o desenvolvimento da plataforma e dos projetos da empresa em parceria com os clientes.")]
    [InlineData("it", "Ho guidato il team per lo sviluppo della piattaforma e dei progetti con gli altri reparti della azienda.")]
    [InlineData("nl", "Ik heb het team geleid en was verantwoordelijk voor de ontwikkeling van het platform met de klanten.")]
    [InlineData("pl", "Kierowałem zespołem i odpowiadałem za rozwój platformy oraz projektów dla klientów w firmie.")]
    [InlineData("cs", "Vedl jsem tým a byl jsem odpovědný za vývoj platformy pro zákazníky ve firmě.")]
    [InlineData("ru", "Руководил командой и отвечал за разработку платформы для клиентов, был опыт работы.")]
    [InlineData("uk", "Керував командою і відповідав за розробку платформи для клієнтів, є досвід роботи.")]
    [InlineData("sv", "Jag ledde teamet och var ansvarig för utveckling av plattformen inom projekt till kunder.")]
    [InlineData("zh", "负责平台的架构设计，带领团队完成核心模块的开发。")]
    [InlineData("zh-Hant", "負責平台的架構設計，帶領團隊完成核心模組的開發。")]
    [InlineData("zh", "2019.7 ~ 至今 微风磨坊 使用 TypeScript, Webpack 和 Node.js 开发监控平台的前端页面")]
    [InlineData("ko", "팀을 이끌며 플랫폼 개발을 담당했습니다.")]
    [InlineData("ko", "Kotlin, Spring Boot, PostgreSQL 기반 결제 서버 개발 및 운영")]
    [InlineData("ja", "2015年4月 株式会社見本電機 入社 2019年3月 退社 職務経歴 学歴")]
    [InlineData("en", "I led the team for the platform of 微风磨坊 in Hangzhou and was responsible for its growth and that of the customers.")]
    [InlineData("ja", "私はチームを率いてプラットフォームの開発を担当しました。")]
    [InlineData("tr", "Beş yıldır finans sektöründe çalışan bir yazılım mühendisi olarak ödeme sistemlerinin geliştirilmesi ve bakımı konusunda deneyim sahibiyim.")]
    [InlineData("ro", "Am coordonat o echipă de cinci ingineri și am răspuns de relația cu furnizorii și clienții.")]
    [InlineData("hu", "Tíz éve dolgozom a logisztika területén, ahol raktárak működését szerveztem, valamint új munkatársak betanításáért feleltem.")]
    [InlineData("ca", "He treballat vuit anys en diversos hospitals i m'he encarregat de la formació del personal nou.")]
    [InlineData("id", "Bertanggung jawab menyusun laporan keuangan bulanan serta membantu tim dalam proses audit dan pelaporan pajak perusahaan.")]
    [InlineData("vi", "Chịu trách nhiệm quản lý nhóm năm người, lập kế hoạch bán hàng và chăm sóc khách hàng.")]
    [InlineData("fi", "Vastasin myymälän tilauksista, perehdytin uudet työntekijät ja kehitin asiakaspalvelua yhdessä koko tiimin kanssa vuosina 2015–2019.")]
    [InlineData("el", "Υπεύθυνη για την τήρηση των λογιστικών βιβλίων και την υποβολή φορολογικών δηλώσεων των πελατών.")]
    [InlineData("da", "Som projektleder havde jeg ansvaret for planlægning og drift af nye systemer samt oplæring af kolleger.")]
    [InlineData("hr", "Kao voditelj tima bio sam odgovoran za planiranje rada, obuku novih djelatnika i praćenje svih projekata.")]
    [InlineData("bg", "Като ръководител на екип отговарях за планирането на задачите, обучението на новите служители и контрола на качеството.")]
    [InlineData("sk", "Ako vedúci oddelenia som zodpovedal za plánovanie výroby, zaškolenie nových kolegov a kontrolu kvality všetkých výrobkov.")]
    [InlineData("nb", "Som avdelingsleder hadde jeg ansvar for opplæring av nye kolleger og kvaliteten på arbeidet gjennom hele året.")]
    [InlineData("sl", "Kot vodja skupine sem skrbel za načrtovanje dela in usposabljanje novih sodelavcev pri projektih podjetja.")]
    [InlineData("sr", "Водио сам кухињу, обучавао млађе куваре и бринуо о набавци намирница.")]
    [InlineData("xx", "Python Docker 2014")]
    public void A_sentence_tells_its_language(string language, string text) => Assert.Equal(language, LanguageDetector.Detect(text, "xx"));
}
