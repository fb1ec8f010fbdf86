using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Reading.Career;
using Portfolio.Reading.Career.Fields;
using Portfolio.Reading.Letters;
using Portfolio.Reading.Markdown;
using Portfolio.Reading.Pages;
using Portfolio.Reading.Talks;

namespace Portfolio.Reading;

/// <summary>One folder with all that was read in it. It depends on its files and on the language of the site, and on nothing else.</summary>
internal sealed class PortfolioReading
{
    private readonly string _language;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    private readonly PageReadings<LetterReading>? _letters;
    private readonly PageReadings<TalkReading>? _talks;

    private PortfolioReading(PortfolioFolder folder, string language, PortfolioReading? earlier)
    {
        (Folder, _language) = (folder, language);
        var document = MarkdownReader.Read(folder.Cv);
        if (PlainText.IsBlank(document.Blocks) && FieldCv.Append(document) is null)
        {
            _diagnostics.AddRange(document.Diagnostics);
            _diagnostics.Add(InputFaults.EmptyCv(new(document.Source.File)));
            return;
        }
        var read = CvReader.Read(document, language);
        _diagnostics.AddRange(read.Diagnostics);
        Explanations = read.Explanations;
        _letters = PageReadings<LetterReading>.Of(folder.Letters, read.Cv.Language, LetterReader.Read, earlier?._letters);
        _talks = PageReadings<TalkReading>.Of(folder.Talks, read.Cv.Language, TalkReader.Read, earlier?._talks);
        _diagnostics.AddRange(_letters.All.SelectMany(reading => reading.Diagnostics));
        _diagnostics.AddRange(_talks.All.SelectMany(reading => reading.Diagnostics));
        Content = new PortfolioContent
        {
            Path = folder.Path,
            Cv = read.Cv,
            Letters = [.. _letters.All.Select(reading => reading.Letter).OfType<Letter>()],
            // The file of a talk rules: what it says of a draft keeps the talk of the same title in the CV from having a page, too.
            Talks = TalkMerging.Merge(read.Cv.Talks, [.. _talks.All.Select(reading => reading.Talk).OfType<Talk>()]),
        };
    }

    public PortfolioFolder Folder { get; }

    /// <summary>Null where the CV has no words.</summary>
    public PortfolioContent? Content { get; }

    public ImmutableArray<EntryExplanation> Explanations { get; } = [];

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    /// <param name="folder">What to read.</param>
    /// <param name="language">The language of the site.</param>
    /// <param name="earlier">What is returned as it is where it is a reading of the same; where it is not, its letters and talks are taken over that are.</param>
    public static PortfolioReading Read(PortfolioFolder folder, string language, PortfolioReading? earlier) =>
        earlier is not null && earlier._language == language && earlier.Folder.ReadsSameAs(folder) ? earlier : new(folder, language, earlier);
}
