using Portfolio.Downloads;
using Portfolio.Downloads.ReadBack;
using Portfolio.EndToEnd.Sites;
using Portfolio.Model.Mapping;
using Portfolio.TestKit;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.EndToEnd.Downloads;

/// <summary>LibreOffice opens the documents and reads in them what we wrote.</summary>
public sealed class WordProcessorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [JudgedFact("soffice")]
    public void A_document_with_one_of_everything_has_the_same_words_in_the_same_order()
    {
        var view = SampleViews.Of(SampleCv.Ada, SampleLetter.Pier);
        AssertSameWords(
            _folder.Write("cv.docx", CvDocuments.Render(view).Single(document => document.Kind == DownloadKind.Docx).Bytes.ToArray()),
            _folder.Write("letter.docx", LetterDocuments.Render(view, SampleLetter.Pier).Single(file => file.Kind == LetterFileKind.Docx).Bytes.ToArray()));
    }

    [JudgedFact("soffice")]
    public void Every_document_of_every_site_has_the_same_words_in_the_same_order() =>
        AssertSameWords([.. BuiltSites.Sites.SelectMany(site => site.Files()
            .Where(file => file.EndsWith(".docx", StringComparison.Ordinal))
            .Select(file => _folder.Write($"{site.Name}-{file.Replace('/', '-')}", File.ReadAllBytes(site.PathOf(file)))))]);

    private void AssertSameWords(params string[] documents)
    {
        Assert.NotEmpty(documents);
        // A profile of its own: LibreOffice runs once for each.
        Judge.Ask("soffice", [$"-env:UserInstallation=file://{_folder.PathOf("profile")}", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", _folder.PathOf("read"), .. documents]);

        Assert.All(documents, document => Assert.Equal(
            WordsOf(DocxReader.Read(File.ReadAllBytes(document)).Content),
            WordsOf(File.ReadAllText(Path.Combine(_folder.PathOf("read"), Path.ChangeExtension(Path.GetFileName(document), "txt"))))));
    }

    /// <summary>Bullets and numbers are made by the program that shows them.</summary>
    private static IEnumerable<string> WordsOf(string text) =>
        text.Split([' ', '\t', '\r', '\n', '\uFEFF', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit) && !IsNumberOfList(word));

    private static bool IsNumberOfList(string word) => word.EndsWith('.') && word[..^1].All(char.IsAsciiDigit);
}
