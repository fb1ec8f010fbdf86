using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Xunit;
using Xunit.Abstractions;

namespace Portfolio.Tests.Downloads.Pdf;

/// <summary>What a PDF costs, in time of the processor, which a busy machine does not make longer, and in memory.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class PdfCostTests(ITestOutputHelper output)
{
    /// <summary>On one core, when everything is compiled: 20 as it is shipped, and twice that where the compiler does not optimize.</summary>
    private static readonly double MostMilliseconds = IsOptimized() ? 20 : 40;

    /// <summary>A thousand PDFs are many times as much, and so is anything that each of them would leave behind but a few words.</summary>
    private const long MostBytesKept = 512 * 1024;

    [Fact]
    public void A_CV_of_two_or_three_pages_takes_20_milliseconds_at_most()
    {
        var cv = Cv(roles: 9, number: 1);
        for (var i = 0; i < 150; i++) Render(cv);
        var times = Enumerable.Range(0, 41).Select(_ => Milliseconds(cv)).Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times[times.Count / 2]:0.0} ms, {times[0]:0.0} to {times[^1]:0.0}, of at most {MostMilliseconds:0}"));
        Assert.InRange(Render(cv).Pages, 2, 3);
        Assert.InRange(times[times.Count / 2], 0, MostMilliseconds);
    }

    [Fact]
    public void A_thousand_CVs_in_a_row_leave_nothing_behind()
    {
        for (var i = 0; i < 100; i++) Render(Cv(roles: 2, number: i));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var made = 0L;
        for (var i = 100; i < 1100; i++) made += Render(Cv(roles: 2, number: i)).Bytes.Length;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{made:N0} bytes made, {kept:N0} kept"));
        Assert.True(made > 20 * MostBytesKept);
        Assert.InRange(kept, long.MinValue, MostBytesKept);
    }

    private static bool IsOptimized() =>
        typeof(PdfRenderer).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };

    private static double Milliseconds(DocumentFlow cv)
    {
        var before = Environment.CpuUsage.TotalTime;
        Render(cv);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static PdfRendering Render(DocumentFlow cv) => new PdfRenderer(ThemeFonts.All).Render(new() { Flows = [cv] });

    private static DocumentFlow Cv(int roles, int number) => new()
    {
        Kind = DocumentKind.Cv,
        Title = "Ada Quist – CV",
        Author = "Ada Quist",
        Language = "en",
        Paper = Paper.A4,
        Items =
        [
            new FlowLine(FlowLineKind.Name, 0, [new TextRun("Ada Quist")]),
            new FlowText(0, [new Paragraph([new TextRun("Ystad, Sweden · "), new Link("mailto:ada@example.com", null, [new TextRun("ada@example.com")])])]),
            new FlowLine(FlowLineKind.Section, 1, [new TextRun("Experience")]),
            .. Enumerable.Range(1, roles).SelectMany(role => Role(role, number)),
        ],
    };

    private static IEnumerable<FlowItem> Role(int role, int number)
    {
        yield return new FlowLine(FlowLineKind.Entry, 2, [new TextRun($"Engineer {role}, Harbour & Sons {number}")]);
        yield return new FlowLine(FlowLineKind.Detail, 2, [new TextRun("Feb 2018 – Jul 2025 · Ystad, Sweden")]);
        yield return new FlowText(2, [new ListBlock(null, true, [.. Enumerable.Range(1, 5).Select(item => new ListItem([Highlight(item * number)]))])]);
    }

    private static Paragraph Highlight(int number) => new(
    [
        new TextRun("Moved the booking of "),
        new Strong([new TextRun($"{number} berths")]),
        new TextRun(" from letters and telephone calls to a service that the harbour's masters, the skippers and the office share, and that "),
        new Emphasis([new TextRun("stays up")]),
        new TextRun(" in every storm."),
    ]);
}
