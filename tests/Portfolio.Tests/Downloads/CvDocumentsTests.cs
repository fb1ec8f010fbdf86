using System.Text;
using Portfolio.Downloads;
using Portfolio.Model.Mapping;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.Tests.Downloads;

public sealed class CvDocumentsTests
{
    [Fact]
    public void What_is_promised_is_what_is_made() =>
        Assert.Equal(CvDocuments.Kinds, CvDocuments.Render(SampleViews.Of(SampleCv.Ada)).Select(document => document.Kind));

    [Fact]
    public void Every_file_is_small_and_the_same_twice()
    {
        var (first, second) = (CvDocuments.Render(SampleViews.Of(SampleCv.Ada)), CvDocuments.Render(SampleViews.Of(SampleCv.Ada)));
        Assert.All(first.Zip(second), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Kind.ToString()));
        Assert.All(first, document => Assert.InRange(document.Bytes.Length, 1, 300_000));
    }

    [Fact]
    public void Every_file_names_the_person() =>
        Assert.All(CvDocuments.Render(SampleViews.Of(SampleCv.Ada)), document => Assert.Contains("Ada Quist", document.PlainText));

    [Fact]
    public void Link_addresses_are_among_what_is_searched() =>
        Assert.Contains("https://example.com/notes/", CvDocuments.Render(SampleViews.Of(SampleCv.Ada)).Single(document => document.Kind == DownloadKind.Docx).PlainText);

    [Fact]
    public void The_markdown_is_the_owners_own_file() =>
        Assert.Equal(SampleCv.Ada.Source.Text, Encoding.UTF8.GetString(CvDocuments.Render(SampleViews.Of(SampleCv.Ada)).Single(document => document.Kind == DownloadKind.Markdown).Bytes.Span));
}
