using System.Collections.Immutable;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Sections;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.People;

/// <summary>The name behind a label ("Name: Ada Lovelace"), in a line, a list item, a table row or a definition before the first section of entries.</summary>
internal static class LabelledName
{
    private const int FirstUnits = 30;
    private const int MostWords = 6;

    private static readonly WordSet Labels = new("name, first name s surname s, surname s first name s, first name surname, nome cognome, cognome e nome, cognome nome, vorname nachname, nachname vorname, vorname name, nombre apellidos, apellidos y nombre, apellido s nombre s, nom prenom, prenom nom, imie nazwisko, prijmeni a jmeno, full name, my name, name and surname, vor und nachname, vollständiger name, nom, nom complet, nom et prénom, prénom et nom, nombre, nombre completo, nombre y apellidos, nome, nome completo, nome e cognome, imię i nazwisko, nazwisko i imię, jméno, jméno a příjmení, celé jméno, meno a priezvisko, имя, фио, ф и о, имя и фамилия, фамилия и имя, ім я, піб, п і б, ім я та прізвище, namn, för och efternamn, navn, naam, volledige naam, nimi, koko nimi, ad soyad, adı soyadı, ad ve soyad, isim, nume, nume și prenume, nume complet, név, teljes név, nom i cognoms, nama, nama lengkap, họ và tên, họ tên, tên, όνομα, ονοματεπώνυμο, ime, ime i prezime, ime in priimek, име, име и фамилия, име и презиме, meno, fulde navn, fullt navn, 氏名, 名前, お名前, 姓名, 名字, 이름, 성명, 성함".Split(", "));

    public static string? Find(IReadOnlyList<Unit> units)
    {
        for (var at = 0; at < units.Count && at < FirstUnits; at++)
        {
            var unit = units[at];
            if (unit.Kind == UnitKind.Heading && unit.NamedSection is { } match && SectionDraft.HoldsEntriesOf(match.Kind) && !PersonName.IsDocument(unit.Text)) return null;
            var found = unit.Line is { } line ? In(line.Text) : Pairs(unit.Block).Select(pair => Value(pair.Label, pair.Value)).FirstOrDefault(name => name is not null) ?? InTwo([.. Pairs(unit.Block)]) ?? BesideSex(unit.Block);
            // "## Name" above "Ada Lovelace"
            if (unit.Kind == UnitKind.Heading && at + 1 < units.Count && TextOf(units[at + 1]) is { } below) found = Value(unit.Text, below);
            if (found is not null) return found;
        }
        return null;
    }

    /// <summary>A line, or the only item of a list.</summary>
    private static string? TextOf(Unit unit) => unit is { Kind: UnitKind.Line } ? unit.Text : unit.Block is ListBlock { Items: [{ Content: [Paragraph only] }] } ? PlainText.Of(only.Content) : null;

    /// <summary>"First name: Ada" and "Surname: Lovelace", each in a row of its own.</summary>
    private static string? InTwo(IReadOnlyList<(string Label, string Value)> pairs)
    {
        var (first, last) = (ValueOf(CvKeys.FirstName), ValueOf(CvKeys.LastName));
        return HeadText.Clean(first ?? "") is { } given && HeadText.Clean(last ?? "") is { } family && FoldedWords.Of($"{given} {family}").Length <= MostWords ? $"{given} {family}" : null;

        string? ValueOf(SettingKey key) => pairs.FirstOrDefault(pair => key.IsCalled(pair.Label.Replace(" ", "", StringComparison.Ordinal))).Value;
    }

    /// <summary>"林知微/男/1994", "한새봄 / 여": the first item of a list of what a person is.</summary>
    private static string? BesideSex(Block block) => block is ListBlock { Items: [{ Content: [Paragraph first, ..] }, ..] }
        && PlainText.Of(first.Content).Split('/', '|', '／', '｜', '·') is [var name, var sex, ..] && Sexes.IsWhole(sex.Trim()) ? PersonName.In(new TextLine([new TextRun(name)])) : null;

    private static readonly WordSet Sexes = new("男, 女, 男性, 女性, 남, 여, 남자, 여자, 남성, 여성".Split(", "));

    private static IEnumerable<(string Label, string Value)> Pairs(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(item => item.Content.OfType<Paragraph>()).SelectMany(paragraph => LineSplitter.Split(paragraph.Content)).Select(line => Divided(PlainText.Of(line.Content))),
        TableBlock table => Rows(table).Where(row => row.Length > 1).Select(row => (PlainText.Of(row[0].Content), PlainText.Of(row[1].Content))),
        DefinitionList definitions => definitions.Items.SelectMany(item => item.Terms.Select(term => (PlainText.Of(term), PlainText.Of(item.Content)))),
        _ => [],
    };

    private static IEnumerable<ImmutableArray<TableCell>> Rows(TableBlock table) => table.Rows.Select(row => row.Cells).Prepend(table.Header);

    private static string? In(string text) => Divided(text) is var (label, value) ? Value(label, value) : null;

    private static (string Label, string Value) Divided(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        return colon > 0 ? (text[..colon], text[(colon + 1)..EndOfValue(text, colon + 1)]) : DividedBySpace(text.Trim());
    }

    /// <summary>"氏名　山田 太郎": a space divides label and value as well, where words are written without any.</summary>
    private static (string Label, string Value) DividedBySpace(string text) => text.AsSpan().IndexOfAny(' ', '　', '\t') is > 0 and var space && EastAsian.IsIn(text.AsSpan(0, space)) && text.AsSpan(space + 1).TrimStart(" 　\t") is [var first, ..] && char.IsLetter(first) && !OtherLabels.Any(label => text.Contains(label, StringComparison.Ordinal)) ? (text[..space], text[(space + 1)..]) : ("", "");

    /// <summary>What stands beside a name in the head of a form is none.</summary>
    private static readonly string[] OtherLabels = ["生年", "住所", "性別", "電話", "年齢", "生日", "性别", "年龄", "생년", "성별", "주소"];

    /// <summary>"姓名：林知微 年龄：30": the last word before another colon is a label, too.</summary>
    private static int EndOfValue(string text, int start)
    {
        var next = text.AsSpan(start).IndexOfAny(':', '：');
        return next > 0 && text.AsSpan(start, next).TrimEnd().LastIndexOfAny(' ', '　') is > 0 and var space && text.AsSpan(start, space).ContainsAnyExcept(' ', '　') ? start + space : text.Length;
    }

    private static string? Value(string label, string value)
    {
        if (label.Length is 0 or > 40 || value.Length > 80 || !Labels.IsWhole(FoldedWords.Phrase(label))) return null;
        // "Ada Lovelace (Countess / @ada)": what she is called elsewhere stands in brackets.
        if (value.Contains('@', StringComparison.Ordinal) && value.AsSpan().IndexOfAny('(', '（') is > 0 and var open) value = value[..open];
        if (PersonName.InTwoParts(value) is { } parted) return parted;
        if (IsSurnameFirst(label, value)) return HeadText.Clean(value);
        if (PersonName.In(new TextLine([new TextRun(value)])) is { } name) return name;
        return FoldedWords.Of(value).Length is > 0 and <= MostWords && !value.Any(char.IsDigit) && !value.Contains('@', StringComparison.Ordinal) ? HeadText.Clean(value) : null;
    }

    /// <summary>"Lovelace, Ada Augusta"; where the label has the surname first, "King Lovelace, Ada" as well: with what stands behind the comma before the rest it is a name.</summary>
    private static bool IsSurnameFirst(string label, string value) => value.Split(',') is [var surname, var given] && FoldedWords.Of(surname).Length is 1 or 2 && (FoldedWords.Of(surname).Length == 1 || SurnamesFirst.HasAny(FoldedWords.Of(label).AsSpan(0, 1)))
        && FoldedWords.Of(given).Length is > 0 and <= MostWordsOfGiven && $"{given.Trim()} {surname.Trim()}" is var name && PersonName.In(new TextLine([new TextRun(name)])) == name;

    private const int MostWordsOfGiven = 3;

    private static readonly WordSet SurnamesFirst = new("surname, surnames, nachname, apellido, apellidos, cognome, nazwisko, prijmeni, priezvisko, nom, apelidos, apelido".Split(", "));
}
