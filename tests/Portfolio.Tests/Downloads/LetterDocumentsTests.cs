using Portfolio.Downloads;
using Portfolio.Downloads.ReadBack;
using Portfolio.Model.Mapping;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.Tests.Downloads;

public sealed class LetterDocumentsTests
{
    [Fact]
    public void The_letter_is_there_from_sender_to_signature_with_its_lines_kept()
    {
        var view = SampleViews.Of(SampleCv.Ada, SampleLetter.Pier);
        var letter = LetterDocuments.Render(view, SampleLetter.Pier).Single(file => file.Kind == LetterFileKind.Docx);

        Assert.Equal(
            """
            Ada Quist
            Ystad, Sweden ada@example.com
            2 May 2024
            Dear team at Pier Software,
            You look for somebody who keeps the lights on. I like doing that.
            Forty services moved
            One course written
            Yours sincerely, Ada Quist

            """.ReplaceLineEndings("\n"),
            DocxReader.Read(letter.Bytes).Content);
    }

    [Fact]
    public void The_title_says_what_the_letter_is_for()
    {
        var view = SampleViews.Of(SampleCv.Ada, SampleLetter.Pier);
        Assert.Contains("Ada Quist – Platform Lead, Pier Software", LetterDocuments.Render(view, SampleLetter.Pier)[0].Text.Everything);
    }

    [Fact]
    public void A_CV_that_was_set_for_its_own_PDF_is_not_set_again_for_a_packet_and_both_are_the_same_bytes()
    {
        var cv = new PreparedCv(SampleViews.Of(SampleCv.Ada, SampleLetter.Pier));
        var own = CvDocuments.Render(cv);
        var set = cv.Set;
        var packet = LetterDocuments.Render(cv, SampleLetter.Pier);
        Assert.Same(set, cv.Set);
        Assert.Equal(CvDocuments.Render(cv.View).Select(file => file.Bytes.ToArray()), own.Select(file => file.Bytes.ToArray()));
        Assert.Equal(LetterDocuments.Render(cv.View, SampleLetter.Pier).Select(file => file.Bytes.ToArray()), packet.Select(file => file.Bytes.ToArray()));
    }
}
