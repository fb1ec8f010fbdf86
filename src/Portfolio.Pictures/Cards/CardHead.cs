using Portfolio.Pictures.Png;

namespace Portfolio.Pictures.Cards;

/// <summary>The head of a card, drawn once for all the cards of one person's pages of one kind.</summary>
public sealed class CardHead
{
    private readonly string _name;
    private readonly string? _kind;

    internal CardHead(string name, string? kind, PackedRows rows) => (_name, _kind, Rows) = (name, kind, rows);

    internal PackedRows Rows { get; }

    public bool IsOf(Card card) => card.Name == _name && card.Kind == _kind;
}
