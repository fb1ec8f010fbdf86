using Portfolio.Model.Settings;
using Portfolio.Reading.Contacts;

namespace Portfolio.Reading.Career;

/// <summary>What the front matter of a CV may say.</summary>
public static class CvKeys
{
    public static SettingKey Name { get; } = new("Name", new TextForm(), "Whose CV it is.")
    {
        Aliases = ["FullName", "Nome", "Nom", "Nombre", "Naam", "Namn", "Navn"],
        Default = "the name in the first heading, or in the first lines",
    };

    public static SettingKey FirstName { get; } = new("FirstName", new TextForm(), "With `LastName`, the same as `Name`.")
    {
        Aliases = ["GivenName", "Forename", "Vorname", "Prénom", "Prenom", "Voornaam", "Imię", "Jméno", "Имя", "Ім'я", "Förnamn"],
    };

    public static SettingKey LastName { get; } = new("LastName", new TextForm(), "With `FirstName`, the same as `Name`.")
    {
        Aliases = ["FamilyName", "Surname", "Nachname", "Familienname", "Nom", "Apellidos", "Apellido", "Sobrenome", "Cognome", "Achternaam", "Nazwisko", "Příjmení", "Фамилия", "Прізвище", "Efternamn"],
    };

    public static SettingKey Author { get; } = new("Author", new AnyForm(), "Whose CV it is, where neither `Name` nor the text says it; as a group, its `name`.")
    {
        Aliases = ["title", "site_title", "person", "candidate"],
    };

    public static SettingKey Headline { get; } = new("Headline", new TextForm(), "What the person is, in a line below the name.")
    {
        Aliases = ["Tagline", "JobTitle", "Position", "Profession", "Role"],
        Default = "the line beside or below the name that names a profession",
    };

    public static SettingKey Language { get; } = new("Language", new LanguageForm(), "The language of the CV.")
    {
        Aliases = ["lang", "locale"],
        Default = "the language of its words",
    };

    public static SettingKey Pages { get; } = new("Pages", new NumberForm(1, 20, IsWhole: true), "How many pages the PDF may have at most.")
    {
        Default = "as many as it takes",
    };

    public static SettingKey Roles { get; } = new("Roles", new GroupsForm(RoleKeys.Table), "Puts right what was read of roles; the keys of each item are below.");

    public static KeyTable Table { get; } = new("cv.md", [Name, FirstName, LastName, Headline, Language, Pages, Roles, Author, .. ContactKeys.All]);
}
