using Portfolio.Model.Diagnostics;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career;

/// <summary>What the reader of CVs says to the owner: <c>CV1xxx</c>.</summary>
internal static class CareerFaults
{
    public static Diagnostic Date(SourcePlace place, string text, DateFaultKind kind) => kind switch
    {
        DateFaultKind.EndBeforeStart => new("CV1001", Severity.Warning, place, $"\"{text}\" ends before it starts; it stays as text", "Swap the two dates, or mend the wrong one."),
        DateFaultKind.NoSuchMonth => new("CV1002", Severity.Warning, place, $"\"{text}\" names a month that does not exist; it stays as text", "Write a month from 1 to 12."),
        DateFaultKind.NoSuchDay => new("CV1003", Severity.Warning, place, $"\"{text}\" names a day that its month does not have; it stays as text", "Mend the day, or leave it out."),
        _ => new("CV1004", Severity.Warning, place, $"\"{text}\" names a year that cannot be meant; it stays as text", "Write the year with four digits."),
    };

    public static Diagnostic NoName(SourcePlace place, string taken) => new("CV1005", Severity.Warning, place,
        $"The file does not say whose CV this is; it is called \"{taken}\"", "Put the name into the first heading (# Ada Lovelace), or write \"Name: Ada Lovelace\" in the front matter.");

    public static Diagnostic NoRoles(SourcePlace place) => new("CV1006", Severity.Warning, place,
        "No role was found", "Put each role under a heading such as \"## Experience\", with its dates in its head. See docs/writing-a-cv.md.");

    public static Diagnostic NoSuchRole(SourcePlace place) => new("CV1010", Severity.Warning, place,
        "This item of Roles meets no role of the CV", "Give the line on which the role's head starts (Line: 24), or its title or organization as it was read (Match: Acme). \"inspect\" shows both.");

    public static Diagnostic NoTitle(SourcePlace place, string role) => new("CV1007", Severity.Note, place,
        $"The role \"{role}\" has no title that was understood", "Name the title in the head of the role, or in the front matter under Roles.");

    public static Diagnostic TitleOfNearestWords(SourcePlace place, string words) => new("CV1011", Severity.Note, place,
        $"Neither title nor organization was understood beside these dates; \"{words}\", the nearest words, is taken for the title", "Write title and organization in the entry's head, or name them in the front matter under Roles.");

    public static Diagnostic NoDates(SourcePlace place, string role) => new("CV1009", Severity.Note, place,
        $"The role \"{role}\" has no dates", "Add them to its head: \"2019 - 2021\".");

    public static Diagnostic WrongPages(SourcePlace place, string text) => new("CV1020", Severity.Warning, place,
        $"\"{text}\" is not a number of pages; the PDF has as many as it takes", "Write a number from 1 to 20: \"Pages: 2\".");
}
