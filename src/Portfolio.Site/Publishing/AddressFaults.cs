using System.Globalization;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Publishing;

/// <summary>What is to be said about addresses that were published before: <c>PB93xx</c>.</summary>
internal static class AddressFaults
{
    private const string OrAccept = "or give the address up with 'portfolio build --accept'.";

    public static Diagnostic Moved(string address, RedirectLine line) => new("PB9301", Severity.Error, line.Place,
        $"{address} was published, and nothing stands there any more; this page seems to have taken its place",
        $"{line.Instruction}; {OrAccept}");

    public static Diagnostic Vanished(string address, SourcePlace place) => new("PB9302", Severity.Error, place,
        $"{address} was published, and nothing stands there any more",
        $"Put back what stood there, name it in RedirectFrom of the page that takes its place, {OrAccept}");

    public static Diagnostic NotKept(int count) => new("PB9303", Severity.Note, new(AddressBook.FileName),
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "address is" : "addresses are")} new, and not kept here yet"),
        "Run 'portfolio build --accept' when they are as they are to stay.");
}
