using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Flow;

/// <summary>The head of a CV: the name first, and below it what stands in the front matter and nowhere else.</summary>
internal static class Opening
{
    public static ImmutableArray<FlowItem> Complete(Cv cv, ImmutableArray<FlowItem> items)
    {
        var said = string.Join('\n', items.Select(Words));
        var place = new SourcePlace(cv.Source.File);
        var missing = new List<FlowItem>();
        if (cv.Headline is { Length: > 0 } headline && !Says(said, headline))
            missing.Add(new FlowLine(FlowLineKind.Headline, 0, [new TextRun(headline)]) { Place = place });
        if (Contacts(cv, said) is { IsEmpty: false } contacts)
            missing.Add(new FlowLine(FlowLineKind.Contacts, 0, contacts) { Place = place });

        var name = items.ToList().FindIndex(item => item is FlowLine { Kind: FlowLineKind.Name });
        if (name >= 0) return items.InsertRange(name + 1, missing);
        return [new FlowLine(FlowLineKind.Name, 0, [new TextRun(cv.Name)]) { Place = place }, .. missing, .. items];
    }

    private static ImmutableArray<Inline> Contacts(Cv cv, string said)
    {
        var line = new List<Inline>();
        foreach (var contact in cv.Contacts)
        {
            var text = contact.Kind is ContactKind.Website or ContactKind.Profile
                ? LinkText.Short(contact.Url ?? contact.Value)
                : contact.Value;
            if (Says(said, contact.Value) || Says(said, text)) continue;
            if (line.Count > 0) line.Add(new TextRun(" · "));
            line.Add(contact.Url is null ? new TextRun(text) : new Link(contact.Url, null, [new TextRun(text)]));
        }
        return [.. line];
    }

    private static string Words(FlowItem item) => item switch
    {
        FlowLine line => PlainText.Of(line.Content),
        FlowText text => PlainText.Of(text.Content),
        _ => "",
    };

    private static bool Says(string said, string words) => said.Contains(words, StringComparison.OrdinalIgnoreCase);
}
