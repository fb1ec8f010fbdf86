using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Model.Settings;
using Portfolio.Model.Work;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Languages;
using Portfolio.Reading.Settings;

namespace Portfolio.Reading;

/// <summary>Reads all that the owner wrote: settings, CVs, letters, talks.</summary>
public static class ContentReader
{
    private static readonly ImmutableArray<string> SettingsFiles = ["site.yml", "site.yaml"];

    /// <summary>Makes the tables of words, which reading would wait for: to be called beside other work, while the files are fetched.</summary>
    public static void Prepare()
    {
        RuntimeHelpers.RunClassConstructor(typeof(HeadingWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(LanguageDetector).TypeHandle);
    }

    /// <summary>Never throws: what is wrong with the files is among the diagnostics.</summary>
    /// <param name="input">The owner's files.</param>
    /// <param name="earlier">
    /// What was read before. Portfolios whose files have not changed since, and the settings, are taken over object for object,
    /// so whoever made something of them can see that it still holds.
    /// </param>
    public static ReadResult Read(InputTree input, ReadResult? earlier = null)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var settings = Settings(input, earlier?.Settings, diagnostics);
        var known = (earlier?.Portfolios ?? []).ToDictionary(reading => reading.Folder.Path, StringComparer.Ordinal);
        var folders = InputFolders.Portfolios(input, diagnostics);
        var readings = folders.SelectSideBySide(folder => PortfolioReading.Read(folder, settings.Settings.Language, known.GetValueOrDefault(folder.Path)));
        diagnostics.AddRange(readings.SelectMany(reading => reading.Diagnostics));
        var content = new SiteContent
        {
            Settings = settings.Settings,
            Portfolios = [.. readings.Select(reading => reading.Content).OfType<PortfolioContent>()],
            Files = [.. folders.SelectMany(folder => folder.Files)],
        };
        return new(
            content.Portfolios.IsEmpty ? null : content,
            [.. diagnostics.Select(diagnostic => FoundPlaces.Sharpen(diagnostic, input)).OrderBy(diagnostic => diagnostic.Place)],
            [.. readings.SelectMany(reading => reading.Explanations)])
        {
            Settings = settings,
            Portfolios = readings,
        };
    }

    private static SettingsReading Settings(InputTree input, SettingsReading? earlier, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var files = SettingsFiles.Where(input.Files.ContainsKey).Select(name => input.Files[name]).ToList();
        if (files.Count > 1) diagnostics.Add(InputFaults.TwoSettings(new(files[1].Path)));
        var file = files.FirstOrDefault();
        var settings = file is null ? new(new SiteSettings(), [])
            : earlier?.File is { } before && before.IsSameAs(file) ? earlier
            : SettingsReader.Read(file);
        diagnostics.AddRange(settings.Diagnostics);
        return settings;
    }
}
