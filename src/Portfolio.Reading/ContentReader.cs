using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Reading.Career;
using Portfolio.Reading.Letters;
using Portfolio.Reading.Markdown;
using Portfolio.Reading.Settings;
using Portfolio.Reading.Talks;

namespace Portfolio.Reading;

/// <summary>Reads all that the owner wrote: settings, CVs, letters, talks.</summary>
public static class ContentReader
{
    private static readonly ImmutableArray<string> SettingsFiles = ["site.yml", "site.yaml"];

    /// <summary>Never throws: what is wrong with the files is among the diagnostics.</summary>
    public static ReadResult Read(InputTree input)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var settings = Settings(input, diagnostics);
        var folders = InputFolders.Portfolios(input, diagnostics);
        var readings = folders.AsParallel().AsOrdered().Select(folder => new PortfolioReading(input, folder, settings.Language)).ToList();
        diagnostics.AddRange(readings.SelectMany(reading => reading.Diagnostics));
        var content = readings.Count == 0 ? null : new SiteContent
        {
            Settings = settings,
            Portfolios = [.. readings.Select(reading => reading.Content).OfType<PortfolioContent>()],
            Files = [.. folders.SelectMany(folder => InputFolders.Files(input, folder))],
        };
        return new(
            content is { Portfolios.IsEmpty: false } ? content : null,
            [.. diagnostics.OrderBy(diagnostic => diagnostic.Place)],
            [.. readings.SelectMany(reading => reading.Explanations)]);
    }

    private static SiteSettings Settings(InputTree input, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var files = SettingsFiles.Where(input.Files.ContainsKey).Select(name => input.Files[name]).ToList();
        if (files.Count == 0) return new SiteSettings();
        if (files.Count > 1) diagnostics.Add(InputFaults.TwoSettings(new(files[1].Path)));
        var (settings, faults) = SettingsReader.Read(files[0]);
        diagnostics.AddRange(faults);
        return settings;
    }

    /// <summary>One folder with all that it holds.</summary>
    private sealed class PortfolioReading
    {
        private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

        public PortfolioReading(InputTree input, string folder, string language)
        {
            var document = MarkdownReader.Read(InputFolders.Cv(input, folder));
            if (PlainText.Of(document.Blocks).Trim().Length == 0)
            {
                _diagnostics.AddRange(document.Diagnostics);
                _diagnostics.Add(InputFaults.EmptyCv(new(document.Source.File)));
                return;
            }
            var read = CvReader.Read(document, language);
            _diagnostics.AddRange(read.Diagnostics);
            Explanations = read.Explanations;
            Content = new PortfolioContent
            {
                Path = folder,
                Cv = read.Cv,
                Letters = Letters(input, folder, read.Cv.Language),
                Talks = Talks(input, folder, read.Cv),
            };
        }

        public PortfolioContent? Content { get; }

        public ImmutableArray<EntryExplanation> Explanations { get; } = [];

        public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

        private ImmutableArray<Letter> Letters(InputTree input, string folder, string language)
        {
            var letters = ImmutableArray.CreateBuilder<Letter>();
            foreach (var file in InputFolders.Pages(input, folder, "letters"))
            {
                var (letter, faults) = LetterReader.Read(MarkdownReader.Read(file), language);
                _diagnostics.AddRange(faults);
                if (letter is not null) letters.Add(letter);
            }
            return letters.ToImmutable();
        }

        /// <summary>The file of a talk rules: what it says of a draft keeps the talk of the same title in the CV from having a page, too.</summary>
        private ImmutableArray<Talk> Talks(InputTree input, string folder, Cv cv)
        {
            var talks = new List<Talk>();
            foreach (var file in InputFolders.Pages(input, folder, "talks"))
            {
                var (talk, faults) = TalkReader.Read(MarkdownReader.Read(file), cv.Language);
                _diagnostics.AddRange(faults);
                if (talk is not null) talks.Add(talk);
            }
            return TalkMerging.Merge(cv.Talks, talks);
        }
    }
}
