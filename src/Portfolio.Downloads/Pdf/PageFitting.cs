using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Typesetting;

namespace Portfolio.Downloads.Pdf;

/// <summary>Sets a document on as many pages as it may have, by less space and smaller text within readable limits.</summary>
internal static class PageFitting
{
    private const int Steps = 10;
    private const int NamedParts = 3;

    /// <summary>A last page with no more lines than this is worth to be saved,</summary>
    private const int FewLines = 12;

    /// <summary>if half of what is possible suffices.</summary>
    private const int StepsForFewLines = Steps / 2;

    /// <param name="flow">The document.</param>
    /// <param name="type">How it looks where nothing has to be saved.</param>
    /// <param name="mostPages">What the owner asks for; null where the document decides.</param>
    /// <param name="shaper">Of the document.</param>
    public static SetDocument Set(DocumentFlow flow, Typography type, int? mostPages, ParagraphShaper shaper)
    {
        var usual = SetDocument.Of(flow, type, shaper);
        if (mostPages is { } most) return usual.Pages.Count <= most ? usual : Fit(usual, most, Steps, shaper) ?? Overflowing(usual, most, shaper);
        if (usual.Pages.Count == 1) return usual;
        // A letter is expected on one page.
        var better = flow.Kind == DocumentKind.Letter ? Fit(usual, 1, Steps, shaper) : null;
        if (better is null && usual.Pages[^1].Count <= FewLines) better = Fit(usual, usual.Pages.Count - 1, StepsForFewLines, shaper);
        return better ?? usual;
    }

    private static SetDocument? Fit(SetDocument usual, int most, int steps, ParagraphShaper shaper)
    {
        // What does not fit where it is closest and smallest fits nowhere before.
        var fitting = At(steps);
        if (fitting.Pages.Count > most) return null;
        // The more is saved the less room is taken: halving what is in question finds the least that suffices.
        var (low, high) = (0, steps);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (At(middle) is var tried && tried.Pages.Count <= most) (fitting, high) = (tried, middle);
            else low = middle;
        }
        return fitting;

        SetDocument At(int step) => SetDocument.Of(usual.Flow, usual.Type.Tightened(step / (double)Steps), shaper);
    }

    /// <summary>What does not fit is at least good to read.</summary>
    private static SetDocument Overflowing(SetDocument usual, int most, ParagraphShaper shaper)
    {
        var tight = SetDocument.Of(usual.Flow, usual.Type.Tightened(1), shaper);
        var lines = tight.Pages.Skip(most).Sum(page => page.Count);
        return usual with { Overflow = new(most, usual.Pages.Count, lines, [.. usual.Parts().Take(NamedParts)]) };
    }
}
