using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Tells whether a mail address or a telephone number stands right below a line: "Work:" above "020 7946 0958" opens no section.</summary>
internal static class ContactsBelow
{
    private const int Blocks = 2;
    private const int Leaves = 3;

    /// <summary>The rest of the block itself and the next two, up to a heading.</summary>
    public static bool Follow(ImmutableArray<Block> blocks, int place)
    {
        var below = blocks.Skip(place + 1).Take(Blocks).TakeWhile(block => block is not Heading);
        var leaves = (blocks[place] is Paragraph own ? below.Prepend(own) : below).SelectMany(block => TextTree.Leaves([block]).Take(Leaves));
        return leaves.Any(leaf => HasContact(LeafText.Of(TextTree.InlinesOf(leaf)).Text));
    }

    private static bool HasContact(string text) => HasMail(text) || text.Split('\n').Any(line => PhoneNumbers.Find(line, isContact: true, isLabelled: false).Any());

    private static bool HasMail(string text) => text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && char.IsLetterOrDigit(text[at - 1]) && text.IndexOf('.', at) > at + 1;
}
