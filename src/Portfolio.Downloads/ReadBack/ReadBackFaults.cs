using Portfolio.Model.Diagnostics;

namespace Portfolio.Downloads.ReadBack;

/// <summary>What is said when a document does not say what its owner wrote.</summary>
public static class ReadBackFaults
{
    private const string Cure = "Write the line in simpler Markdown; and tell the makers of Portfolio, whose fault it is.";

    /// <param name="place">The line that the words stand on.</param>
    /// <param name="words">In order, separated by spaces.</param>
    /// <param name="file">The document, as in <c>DOCX</c>.</param>
    public static Diagnostic WordsLost(SourcePlace place, string words, string file) =>
        new("DL8001", Severity.Error, place, $"The {file} file does not say, or says in another place: {words}", Cure);

    /// <param name="place">The entry, or the file for what stands above all entries.</param>
    /// <param name="what">As in <c>employer</c>.</param>
    /// <param name="value">What it says in the CV.</param>
    /// <param name="file">The document, as in <c>DOCX</c>.</param>
    public static Diagnostic FactLost(SourcePlace place, string what, string value, string file) =>
        new("DL8002", Severity.Error, place, $"The {what} \"{value}\" cannot be read in one piece in the {file} file", Cure);

    /// <param name="place">The CV or the letter.</param>
    /// <param name="file">The document, as in <c>DOCX</c>.</param>
    /// <param name="why">What the reader of the file said.</param>
    public static Diagnostic Unreadable(SourcePlace place, string file, string why) =>
        new("DL8003", Severity.Error, place, $"No text can be read in the {file} file: {why}", Cure);
}
