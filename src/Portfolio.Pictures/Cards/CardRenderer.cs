using System.Collections.Immutable;
using Portfolio.Pictures.Drawing;
using Portfolio.Pictures.Typesetting;

namespace Portfolio.Pictures.Cards;

/// <summary>
/// Draws cards as the pages look: time in the margin, in the accent, on the line of what happened beside it.
/// Sizes are chosen to be read when a card is shown a quarter as wide as it is.
/// </summary>
/// <remarks>Immutable, and safe to use from several threads.</remarks>
public sealed class CardRenderer(CardFonts fonts, CardColours colours)
{
    /// <summary>What networks ask for, in pixels.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    private const int Edge = 80;

    /// <summary>Where text starts; time stands left of it.</summary>
    private const int TextLeft = 366;

    private const int Gutter = 32;
    private const int TextWidth = Width - TextLeft - Edge;

    /// <summary>The baseline of the name at the head.</summary>
    private const int HeadBaseline = 112;

    private const int RowHeight = 66;

    private readonly InkSet _inks = new(colours.Paper, [new(colours.Ink, 6), new(colours.Quiet, 4), new(colours.Line, 1), new(colours.Accent, 4)]);

    private enum Inks
    {
        Ink,
        Quiet,
        Line,
        Accent,
    }

    /// <summary>Whether the fonts can set all that the card says.</summary>
    public bool CanDraw(Card card)
    {
        var text = card.Text;
        return fonts.Display.CanDraw(text) && fonts.Text.CanDraw(text) && (card.Kind is null || fonts.Text.CanDraw(card.Kind));
    }

    /// <summary>The card as PNG.</summary>
    public byte[] Render(Card card)
    {
        using var canvas = new Canvas(Width, Height, _inks);
        if (card.Name is { } name) DrawHead(canvas, name, card.Kind);
        DrawBelowHead(canvas, card);
        return canvas.ToPng();
    }

    /// <summary>The same picture with its head drawn before.</summary>
    /// <param name="card">What the picture says.</param>
    /// <param name="head">The card's own: <see cref="HeadOf"/>.</param>
    public byte[] Render(Card card, CardHead head)
    {
        using var canvas = new Canvas(Width, Height, _inks);
        DrawBelowHead(canvas, card);
        return canvas.TryPut(head.Rows) ? canvas.ToPng() : Render(card);
    }

    /// <summary>The head of cards that say whose page it is; null where nothing of it is seen.</summary>
    /// <param name="name">The cards' own.</param>
    /// <param name="kind">The cards' own.</param>
    public CardHead? HeadOf(string name, string? kind)
    {
        using var canvas = new Canvas(Width, Height, _inks);
        DrawHead(canvas, name, kind);
        return canvas.Pack() is { } rows ? new(name, kind, rows) : null;
    }

    private void DrawBelowHead(Canvas canvas, Card card)
    {
        var bottom = Height - Edge - DrawRows(canvas, card);
        DrawTitle(canvas, card, card.Name is null ? Edge - 20 : HeadBaseline + 16, card.Rows.IsEmpty ? bottom : bottom - 24);
    }

    private void DrawHead(Canvas canvas, string name, string? kind)
    {
        const double Size = 38;
        var behind = kind is null ? null : SetLine.Of(" / " + kind, fonts.Text);
        var room = Width - (2 * Edge) - ((behind?.Ems ?? 0) * Size * 0.84);
        var set = FittedText.Of(name, fonts.Display, room, (Size, 1), (34, 1), (30, 1));
        set.Lines[0].Draw(canvas, Edge, HeadBaseline, set.Size, (int)Inks.Ink);
        behind?.Draw(canvas, Edge + (set.Lines[0].Ems * set.Size), HeadBaseline, Size * 0.84, (int)Inks.Quiet);
    }

    /// <summary>Title and subtitle in the stretch between top and bottom, a little above its middle; time on the title's first line.</summary>
    private void DrawTitle(Canvas canvas, Card card, int top, int bottom)
    {
        var isName = card.Name is null;
        var title = isName
            ? FittedText.Of(card.Title, fonts.Display, TextWidth, (108, 1), (96, 1), (88, 2), (76, 2), (66, 2), (56, 3), (46, 3))
            : FittedText.Of(card.Title, fonts.Display, TextWidth, (92, 1), (84, 2), (74, 2), (66, 3), (56, 3), (48, 4));
        var subtitle = card.Subtitle is { Length: > 0 } text ? FittedText.Of(text, fonts.Display, TextWidth, (44, 1), (40, 2), (36, 2)) : null;

        var (titleStep, subtitleStep) = ((int)(title.Size * 1.1), (int)((subtitle?.Size ?? 0) * 1.25));
        var rise = (int)(title.Size * fonts.Display.First.Style.CapHeight / fonts.Display.First.UnitsPerEm);
        var below = subtitle is null ? 0 : (int)(subtitle.Size * 1.7) + ((subtitle.Lines.Length - 1) * subtitleStep);
        var height = rise + ((title.Lines.Length - 1) * titleStep) + below;
        var first = top + (int)(Math.Max(0, bottom - top - height) * 0.44) + rise;

        var baseline = first;
        foreach (var line in title.Lines)
        {
            line.Draw(canvas, TextLeft, baseline, title.Size, (int)Inks.Ink);
            baseline += titleStep;
        }
        baseline += -titleStep + (int)((subtitle?.Size ?? 0) * 1.7);
        foreach (var line in subtitle?.Lines ?? [])
        {
            line.Draw(canvas, TextLeft, baseline, subtitle!.Size, (int)Inks.Quiet);
            baseline += subtitleStep;
        }
        if (card.When.IsEmpty) return;
        var timeSize = TimeSize(42, card.When);
        baseline = first;
        foreach (var line in card.When)
        {
            SetLine.Of(line, fonts.Text).Draw(canvas, Edge, baseline, timeSize, (int)Inks.Accent);
            baseline += (int)(timeSize * 1.3);
        }
    }

    /// <returns>How much of the height the rows take.</returns>
    private int DrawRows(Canvas canvas, Card card)
    {
        const double Size = 36;
        var rows = card.Rows.Take(3).ToList();
        var top = Height - Edge + 24 - (rows.Count * RowHeight);
        if (rows.Count == 0) return 0;
        var timeSize = TimeSize(34, [.. rows.Select(row => row.When)]);
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            var baseline = top + (index * RowHeight) + 44;
            canvas.DrawRule(Edge, top + (index * RowHeight), Width - (2 * Edge), 2, (int)Inks.Line);
            SetLine.Of(row.When, fonts.Text).Draw(canvas, Edge, baseline, timeSize, (int)Inks.Accent);
            var what = FittedText.Of(row.What, fonts.Text, TextWidth, (Size, 1));
            what.Lines[0].Draw(canvas, TextLeft, baseline, Size, (int)Inks.Ink);
            var taken = what.Lines[0].Ems * Size;
            // What would be cut to a few letters says nothing.
            if (row.Where is not { } where || TextWidth - taken < 6 * Size) continue;
            FittedText.Of(", " + where, fonts.Text, TextWidth - taken, (Size, 1)).Lines[0].Draw(canvas, TextLeft + taken, baseline, Size, (int)Inks.Quiet);
        }
        canvas.DrawRule(Edge, top + (rows.Count * RowHeight), Width - (2 * Edge), 2, (int)Inks.Line);
        return (rows.Count * RowHeight) - 24;
    }

    /// <summary>The size in whole pixels in which each of the lines fits into the margin.</summary>
    private double TimeSize(double wanted, ImmutableArray<string> lines) =>
        Math.Min(wanted, Math.Floor((TextLeft - Edge - Gutter) / Math.Max(1, lines.Max(line => SetLine.Of(line, fonts.Text).Ems))));
}
