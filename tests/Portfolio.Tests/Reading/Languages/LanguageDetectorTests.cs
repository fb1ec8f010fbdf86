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
    [InlineData("ja", "私はチームを率いてプラットフォームの開発を担当しました。")]
    [InlineData("xx", "Python Docker 2014")]
    public void A_sentence_tells_its_language(string language, string text) => Assert.Equal(language, LanguageDetector.Detect(text, "xx"));
}
