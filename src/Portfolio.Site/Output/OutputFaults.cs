using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Output;

/// <summary>What can keep the site from being written.</summary>
internal static class OutputFaults
{
    public static Diagnostic NotOurs(string path) => Error("SO8001", path,
        "This folder was not made by Portfolio, so it is not touched",
        "Name another folder with --output, or empty this one yourself.");

    public static Diagnostic IsAFile(string path) => Error("SO8002", path,
        "This is a file; the site is written to a folder",
        "Name a folder with --output.");

    public static Diagnostic Unwritable(string path, Exception fault) => Error("SO8003", path,
        $"The site could not be written: {fault.Message.TrimEnd('.')}",
        "Check that the disk has room and that you may write there. The site that was there before is as it was.");

    public static Diagnostic BuildIsRunning(string path) => Error("SO8004", path,
        "Another build is writing this folder",
        "Wait until it has ended, or name another folder with --output.");

    public static Diagnostic HoldsInput(string path, string input) => Error("SO8005", path,
        $"The input '{input}' lies in this folder, which each build replaces as a whole",
        "Name an --output that does not hold the --input.");

    private static Diagnostic Error(string code, string path, string message, string cure) =>
        new(code, Severity.Error, new(path), message, cure);
}
