using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Flow;

/// <summary>The head of an entry as documents print it: every word in the owner's order, but dates in the standard form.</summary>
public sealed class HeadText
{
    /// <summary>Of an entry.</summary>
    public HeadText(Entry entry, string language)
    {
        var dates = new HeadDates(entry, language);
        Lines = [.. entry.Head.Lines.Select(line => Print(line, dates))];
        // An address behind an employer's name would be taken for a part of the name.
        SpellsOutLinks = entry is Talk or Item;
    }

    /// <summary>Of an employer with several positions. Its dates stay as written: the model knows those of the positions alone.</summary>
    public HeadText(OrganizationGroup group) => Lines = [.. group.Head.Lines.Select(line => Print(line, null))];

    public ImmutableList<PrintedLine> Lines { get; }

    /// <summary>Whether the addresses of links are printed behind their words.</summary>
    public bool SpellsOutLinks { get; }

    private static PrintedLine Print(HeadLine line, HeadDates? dates)
    {
        var content = new List<Inline>();
        var end = '\0';
        foreach (var part in line.Parts)
        {
            var printed = part.Kind == HeadPartKind.Dates && dates is not null ? dates.Next(part.Content) : part.Content;
            if (PlainText.Of(printed) is not { Length: > 0 } words) continue;
            // Parts that stood in places of their own (cells, say) must not grow together.
            if (char.IsLetterOrDigit(end) && char.IsLetterOrDigit(words[0])) content.Add(new TextRun(" "));
            content.AddRange(printed);
            end = words[^1];
        }
        return new([.. content], line.Parts.Any(part => part.Kind is HeadPartKind.Title or HeadPartKind.Organization));
    }
}

/// <param name="Content">The words of the line.</param>
/// <param name="IsNamed">It has a title or an organization.</param>
public sealed record PrintedLine(ImmutableArray<Inline> Content, bool IsNamed);
