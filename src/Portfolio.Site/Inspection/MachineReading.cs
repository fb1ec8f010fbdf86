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
        var map = new SiteMap(content, content.Settings.Url);
        var text = new StringBuilder();
        foreach (var portfolio in Withholding.Apply(content).Portfolios)
        {
            var view = new PortfolioView(portfolio, map);
            var pdf = CvDocuments.Render(view).Single(document => document.Kind == DownloadKind.Pdf);
            if (text.Length > 0) text.Append('\n');
            text.Append("== ").Append(view.Map.Download(DownloadKind.Pdf).OutputPath).Append(" ==\n");
            text.Append(WhatTheMachineRead.TextOf(pdf)?.TrimEnd()).Append('\n');
        }
        return text.ToString();
    }
}
