using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Model.Text;
using Portfolio.Reading.Career;
using Portfolio.Reading.Career.Fields;
using Portfolio.Reading.Letters;
using Portfolio.Reading.Markdown;
using Portfolio.Reading.Talks;

namespace Portfolio.Reading;

/// <summary>One folder with all that was read in it. It depends on its files and on the language of the site, and on nothing else.</summary>
internal sealed class PortfolioReading
{
    private readonly string _language;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    private PortfolioReading(PortfolioFolder folder, string language)
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
        Content = new PortfolioContent
        {
            Path = folder.Path,
            Cv = read.Cv,
            Letters = Letters(folder.Letters, read.Cv.Language),
            Talks = Talks(folder.Talks, read.Cv),
        };
    }

    public PortfolioFolder Folder { get; }

    /// <summary>Null where the CV has no words.</summary>
    public PortfolioContent? Content { get; }

    public ImmutableArray<EntryExplanation> Explanations { get; } = [];

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    /// <param name="folder">What to read.</param>
    /// <param name="language">The language of the site.</param>
    /// <param name="earlier">What is returned as it is where it is a reading of the same.</param>
    public static PortfolioReading Read(PortfolioFolder folder, string language, PortfolioReading? earlier) =>
        earlier is not null && earlier._language == language && earlier.Folder.ReadsSameAs(folder) ? earlier : new(folder, language);

    private ImmutableArray<Letter> Letters(ImmutableArray<InputFile> files, string language)
    {
        var letters = ImmutableArray.CreateBuilder<Letter>();
        foreach (var file in files)
        {
            var (letter, faults) = LetterReader.Read(MarkdownReader.Read(file), language);
            _diagnostics.AddRange(faults);
            if (letter is not null) letters.Add(letter);
        }
        return letters.ToImmutable();
    }

    /// <summary>The file of a talk rules: what it says of a draft keeps the talk of the same title in the CV from having a page, too.</summary>
    private ImmutableArray<Talk> Talks(ImmutableArray<InputFile> files, Cv cv)
    {
        var talks = new List<Talk>();
        foreach (var file in files)
        {
            var (talk, faults) = TalkReader.Read(MarkdownReader.Read(file), cv.Language);
            _diagnostics.AddRange(faults);
            if (talk is not null) talks.Add(talk);
        }
        return TalkMerging.Merge(cv.Talks, talks);
    }
}
