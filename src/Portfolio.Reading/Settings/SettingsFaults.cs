using Portfolio.Model.Diagnostics;
using Portfolio.Model.Settings;

namespace Portfolio.Reading.Settings;

/// <summary>What the reader of <c>site.yml</c> says to the owner: <c>ST3xxx</c>.</summary>
internal static class SettingsFaults
{
    public static Diagnostic UnknownKey(SourcePlace place, string key, KeyTable known) => new("ST3001", Severity.Warning, place,
        $"There is no setting \"{key}\"",
        known.Meant(key) is { } meant ? $"Did you mean \"{meant}\"?" : $"The settings are {string.Join(", ", known.Names)}.");

    public static Diagnostic WrongUrl(SourcePlace place, string value) => new("ST3002", Severity.Error, place,
        $"\"{value}\" is not the whole address of a site",
        "Write it with https:// and without anything behind the folder, as in Url: https://ada.example.");

    public static Diagnostic WrongLanguage(SourcePlace place, string value) => new("ST3003", Severity.Error, place,
        $"\"{value}\" is not a language tag",
        "Write a tag such as en, de or pt-BR (BCP 47).");

    public static Diagnostic WrongPaper(SourcePlace place, string value) => new("ST3004", Severity.Error, place,
        $"There is no paper \"{value}\"",
        "Write Paper: A4 or Paper: Letter.");

    public static Diagnostic WrongPublish(SourcePlace place, string value) => new("ST3005", Severity.Error, place,
        $"\"{value}\" is nothing that is withheld",
        "Write Publish: [phone, address, location], or some of the three.");

    public static Diagnostic WrongHyphenate(SourcePlace place, string value) => new("ST3008", Severity.Error, place,
        $"\"{value}\" is nothing that can be hyphenated",
        "Write Hyphenate: [cv, letters], or one of the two.");

    public static Diagnostic NotAText(SourcePlace place, string key) => new("ST3006", Severity.Error, place,
        $"One text is expected behind \"{key}\"",
        $"Write it on the same line, as in {key}: text.");

    public static Diagnostic WrongBreaks(SourcePlace place, string value) => new("ST3007", Severity.Error, place,
        $"\"{value}\" says nothing about breaks",
        "Write Breaks: shown or Breaks: hidden.");
}
