using System.CommandLine;
using System.CommandLine.Parsing;
using Portfolio.Model.Words;
using Portfolio.Site.Reporting;

namespace Portfolio.Terminal;

/// <summary>What the caller says about the report, alike for every command that makes one.</summary>
/// <param name="results">Standard output.</param>
/// <param name="talk">Standard error.</param>
/// <param name="screen">What is at the end of standard error.</param>
internal sealed class ReportOptions(TextWriter results, TextWriter talk, Screen screen)
{
    private static readonly string[] Formats = [.. Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant())];

    public Option<ReportFormat> Format { get; } = WithWords(new("--format", "-f")
    {
        Description = $"How diagnostics are put: {string.Join(", ", Formats)}; text unless said otherwise. All but text go to standard output.",
        HelpName = "format",
        CustomParser = ReadFormat,
    });

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Says nothing but what is wrong: no notes, no progress, no summary." };

    public void AddTo(Command command)
    {
        command.Add(Format);
        command.Add(_quiet);
    }

    /// <summary>The report of one run of the command.</summary>
    public Report Open(ParseResult parsed) => new(results, talk, screen, parsed.GetValue(Format), parsed.GetValue(_quiet));

    private static Option<ReportFormat> WithWords(Option<ReportFormat> option)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add(Formats);
        return option;
    }

    private static ReportFormat ReadFormat(ArgumentResult argument)
    {
        var text = argument.Tokens is [var token] ? token.Value : "";
        if (Array.IndexOf(Formats, text.ToLowerInvariant()) is >= 0 and var at) return (ReportFormat)at;
        argument.AddError($"There is no format '{text}'; the formats are {string.Join(", ", Formats)}.{(NearestName.Of(text, Formats) is { } meant ? $" Did you mean '{meant}'?" : "")}");
        return ReportFormat.Text;
    }
}
