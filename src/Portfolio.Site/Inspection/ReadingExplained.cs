using System.Text;
using Portfolio.Reading;

namespace Portfolio.Site.Inspection;

/// <summary>Why each entry was read as it was: its line, what was read as what, and the reasons.</summary>
public static class ReadingExplained
{
    /// <param name="read">What was read.</param>
    /// <param name="folder">What messages call the input folder, before each file.</param>
    public static string Write(ReadResult read, string folder)
    {
        var text = new StringBuilder();
        foreach (var entry in read.Explanations)
        {
            text.Append(folder).Append('/').Append(entry.Place).Append(": ").Append(entry.Section.ToString().ToLowerInvariant()).Append('\n');
            text.Append("    ").Append(entry.Reading).Append('\n');
            text.Append("    ").Append(entry.Reason).Append('\n');
        }
        return text.ToString();
    }
}
