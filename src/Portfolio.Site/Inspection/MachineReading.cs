using System.Text;
using Portfolio.Downloads;
using Portfolio.Downloads.ReadBack;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Privacy;
using Portfolio.Model.Views;

namespace Portfolio.Site.Inspection;

/// <summary>What a machine reads out of the documents, such as an applicant-tracking system: the text of each PDF in its order.</summary>
public static class MachineReading
{
    public static string Write(SiteContent content)
    {
        var map = new SiteMap(Withholding.Apply(content), content.Settings.Url);
        var text = new StringBuilder();
        foreach (var portfolio in map.Content.Portfolios)
        {
            var pdf = CvDocuments.Render(new PortfolioView(portfolio, map)).Single(document => document.Kind == DownloadKind.Pdf);
            if (text.Length > 0) text.Append('\n');
            text.Append("== ").Append(map.Of(portfolio).Download(DownloadKind.Pdf).OutputPath).Append(" ==\n");
            text.Append(WhatTheMachineRead.TextOf(pdf)?.TrimEnd()).Append('\n');
        }
        return text.ToString();
    }
}
