using Portfolio.Downloads;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.ReadBack;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>The files that hiring managers ask for, of the CV and of each letter. Each is read back as a machine would, and what it lost is said.</summary>
internal sealed class DownloadsPipeline : IPortfolioPipeline
{
    public string Name => "Downloads";

    public PipelineOutput Run(SiteContext site, PortfolioView portfolio, CancellationToken cancellation)
    {
        var output = FilesOf(portfolio, site.Colors);
        return output with { Diagnostics = output.Diagnostics.AddRange(PdfFaults.OfFonts(portfolio.Cv.Source, ThemeFonts.All)) };
    }

    /// <summary>Where everything that it makes of a portfolio will stand.</summary>
    public static IEnumerable<Address> Addresses(PortfolioView portfolio) =>
        CvDocuments.Kinds.Select(portfolio.Map.Download)
            .Concat(portfolio.Content.Letters.SelectMany(letter => LetterDocuments.Kinds.Select(kind => portfolio.Map.LetterFile(letter, kind))));

    private static PipelineOutput FilesOf(PortfolioView portfolio, DocumentColors colors)
    {
        var cv = new PreparedCv(portfolio, colors);
        var outputs = portfolio.Content.Letters.Select(letter => FilesOf(cv, letter)).Prepend(CvFilesOf(cv)).ToList();
        return new PipelineOutput([.. outputs.SelectMany(output => output.Files)], [.. outputs.SelectMany(output => output.Diagnostics)]);
    }

    private static PipelineOutput CvFilesOf(PreparedCv cv)
    {
        var (portfolio, documents) = (cv.View, CvDocuments.Render(cv));
        return new PipelineOutput(
            [.. documents.Select(document => new OutputFile(portfolio.Map.Download(document.Kind).OutputPath, document.Bytes, document.PackedText))],
            [.. WhatTheMachineRead.Check(portfolio, documents), .. documents.SelectMany(document => PdfFaults.OfMissing(portfolio.Cv.Source, document.MissingCharacters)
                .Concat(PdfFaults.OfUnshaped(portfolio.Cv.Source, document.UnshapedCharacters))
                .Concat(PdfFaults.OfPages(portfolio.Cv.Source, document.Overflow)))]);
    }

    private static PipelineOutput FilesOf(PreparedCv cv, Letter letter)
    {
        var (portfolio, documents) = (cv.View, LetterDocuments.Render(cv, letter));
        return new PipelineOutput(
            [.. documents.Select(document => new OutputFile(portfolio.Map.LetterFile(letter, document.Kind).OutputPath, document.Bytes, document.PackedText))],
            [.. documents.SelectMany(document => WhatTheMachineRead.Check(portfolio, letter, document)),
                // The packet shows nothing that the letter and the CV do not.
                .. documents.Where(document => document.Kind == LetterFileKind.Pdf).SelectMany(document => PdfFaults.OfMissing(letter.Source, document.MissingCharacters)
                    .Concat(PdfFaults.OfUnshaped(letter.Source, document.UnshapedCharacters)))]);
    }
}
