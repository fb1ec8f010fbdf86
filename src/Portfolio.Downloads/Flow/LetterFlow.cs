using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.Model.Words;

namespace Portfolio.Downloads.Flow;

/// <summary>A letter as a flow: its sender, its body and its signature, each a text of its own.</summary>
public static class LetterFlow
{
    public static DocumentFlow Of(PortfolioView view, Letter letter)
    {
        var printed = new PrintedText(view.Map, view.Cv.Photo, spellsOutLinks: true);
        var lined = new LinedText();
        var items = new List<FlowItem>();
        var sender = lined.Rewrite(printed.Rewrite(letter.Sender));
        if (sender is [Heading name, ..])
        {
            items.Add(new FlowLine(FlowLineKind.Name, 0, name.Content) { Place = name.Place });
            sender = sender.RemoveAt(0);
        }
        Add(sender);
        Add(printed.Rewrite(letter.Body));
        Add(lined.Rewrite(printed.Rewrite(letter.Signature)));

        var words = Wording.For(letter.Language);
        return new DocumentFlow
        {
            Kind = DocumentKind.Letter,
            Title = $"{view.Cv.Name} – {letter.RoleTitle ?? words.Documents.Letter}{(letter.Organization is { } organization ? $", {organization}" : "")}",
            Author = view.Cv.Name,
            Language = letter.Language,
            Paper = PaperChoice.For(view.Site.Settings, view.Cv),
            IsHyphenated = view.Site.Settings.Hyphenate.Contains(HyphenatedKind.Letters),
            Items = [.. items],
        };

        void Add(ImmutableArray<Block> blocks)
        {
            if (!blocks.IsEmpty) items.Add(new FlowText(0, blocks) { Place = blocks[0].Place });
        }
    }
}
