using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;

namespace Portfolio.Site.Publishing;

/// <summary>What is to be said about which pages are published, and where: <c>PB92xx</c>.</summary>
internal static class PublishingFaults
{
    private const string WriteKeys = "Run 'portfolio keys', which writes a key into its front matter, or set PORTFOLIO_SECRET where the site is built.";

    public static Diagnostic KeyOfText(SourcePlace place) => new("PB9201", Severity.Warning, place,
        "This page is unlisted, and its address is made of its own words: it changes when they do",
        WriteKeys);

    public static Diagnostic NoKey(SourcePlace place) => new("PB9202", Severity.Warning, place,
        "This page is unlisted, but it says too little for an address that nobody can guess, so it is left out",
        WriteKeys);

    public static Diagnostic Waits(SourcePlace place, PartialDate day) => new("PB9203", Severity.Note, place,
        $"This page waits for {day.FirstDay:yyyy-MM-dd}",
        "Nothing needs doing now; it appears with the first build from that day on.");

    public static Diagnostic NoToday(SourcePlace place, PartialDate day) => new("PB9204", Severity.Warning, place,
        $"This page is published from {day.FirstDay:yyyy-MM-dd} on, and nobody says what day it is, so it waits",
        "Call with --today and the day of today, as the build scripts do.");

    public static Diagnostic RedirectToUnlisted(SourcePlace place) => new("PB9205", Severity.Warning, place,
        "A former address of an unlisted page would lead everybody to it, so it is ignored",
        "Delete RedirectFrom, and send the new address to those who had the old one.");

    public static Diagnostic ShortSecret(int length) => new("PB9206", Severity.Error, new("PORTFOLIO_SECRET"),
        $"The secret has {length} characters, which can be found by trying",
        $"Set it to {UnlistedKey.ShortestSecret} characters or more that a password manager has drawn.");
}
