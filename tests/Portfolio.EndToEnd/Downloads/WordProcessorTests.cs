using Portfolio.Downloads;
using Portfolio.Downloads.ReadBack;
using Portfolio.Model.Mapping;
using Portfolio.TestKit;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.EndToEnd.Downloads;

/// <summary>LibreOffice opens the documents and reads in them what we wrote.</summary>
public sealed class WordProcessorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("portfolio-office-");

    public void Dispose() => _folder.Delete(recursive: true);

    [JudgedFact("soffice")]
    public void A_cv_has_the_same_words_in_the_same_order()
    {
        var docx = CvDocuments.Render(SampleViews.Of(SampleCv.Ada)).Single(document => document.Kind == DownloadKind.Docx);
        AssertSameWords(docx.Bytes);
    }

    [JudgedFact("soffice")]
    public void A_letter_has_the_same_words_in_the_same_order()
    {
        var view = SampleViews.Of(SampleCv.Ada, SampleLetter.Pier);
        AssertSameWords(LetterDocuments.Render(view, SampleLetter.Pier).Single(file => file.Kind == LetterFileKind.Docx).Bytes);
    }

    private void AssertSameWords(ReadOnlyMemory<byte> docx)
    {
        var path = Path.Combine(_folder.FullName, "document.docx");
        File.WriteAllBytes(path, docx.Span);
        // A profile of its own: LibreOffice runs once for each.
        Judge.Ask(
            "soffice",
            $"-env:UserInstallation=file://{_folder.FullName}/profile",
            "--headless",
            "--convert-to",
            "txt:Text (encoded):UTF8",
            "--outdir",
            _folder.FullName,
            path);

        Assert.Equal(WordsOf(DocxReader.Text(docx)), WordsOf(File.ReadAllText(Path.ChangeExtension(path, "txt"))));
    }

    /// <summary>Bullets and numbers are made by the program that shows them.</summary>
    private static IEnumerable<string> WordsOf(string text) =>
        text.Split([' ', '\t', '\r', '\n', '\uFEFF'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit) && word is not ("3." or "4."));
}
