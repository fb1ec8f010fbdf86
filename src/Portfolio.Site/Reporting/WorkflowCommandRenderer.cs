using System.Globalization;
using System.Text;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Reporting;

/// <summary>Diagnostics as GitHub's workflow commands, a line for each: <c>::error file=…,line=…,col=…,title=…::message</c>.</summary>
public static class WorkflowCommandRenderer
{
    /// <param name="diagnostics">Their places relative to the root of the repository.</param>
    public static string Render(IEnumerable<Diagnostic> diagnostics) => string.Concat(diagnostics.Select(diagnostic => Render(diagnostic) + "\n"));

    private static string Render(Diagnostic diagnostic)
    {
        var (file, line, column) = (diagnostic.Place.File, diagnostic.Place.Line, diagnostic.Place.Column);
        var text = new StringBuilder("::").Append(diagnostic.Severity == Severity.Note ? "notice" : diagnostic.Severity.ToString().ToLowerInvariant()).Append(' ');
        if (file.Length > 0) text.Append("file=").Append(Property(file)).Append(',');
        if (line > 0) text.Append(CultureInfo.InvariantCulture, $"line={line},");
        if (column > 0) text.Append(CultureInfo.InvariantCulture, $"col={column},");
        return text.Append("title=").Append(Property(diagnostic.Code)).Append("::").Append(Data($"{diagnostic.Message}\n{diagnostic.Cure}")).ToString();
    }

    /// <summary>What ends a command is escaped, and the sign of escaping first.</summary>
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>What ends a property is escaped as well.</summary>
    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
