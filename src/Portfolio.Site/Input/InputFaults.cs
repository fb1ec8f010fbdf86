using System.Globalization;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Input;

/// <summary>What can be wrong with the input folder itself.</summary>
internal static class InputFaults
{
    public static Diagnostic NoFolder(string path) => Error("SI7001", "",
        $"There is no folder '{path}'",
        "Create it with a cv.md inside, or name another with --input.");

    public static Diagnostic NotAFolder(string path) => Error("SI7002", "",
        $"'{path}' is a file, not a folder",
        "Name the folder that holds your cv.md with --input.");

    public static Diagnostic FolderNamedLikeAFile(string path) => Error("SI7003", path,
        "This is a folder, but its name is that of a Markdown file",
        "Rename the folder, and put the CV into a file of that name.");

    public static Diagnostic Unreadable(string path, Exception fault) => Error("SI7004", path,
        $"This cannot be read: {fault.Message.TrimEnd('.')}",
        "Check that it exists and that you may read it.");

    public static Diagnostic TooLarge(string path, long bytes) => Error("SI7005", path,
        string.Create(CultureInfo.InvariantCulture, $"this file is {bytes / 1024 / 1024} MB; 100 MB is the most that is read"),
        "Make it smaller, or put it elsewhere and link to it.");

    public static Diagnostic Link(string path) => new("SI7006", Severity.Warning, new(path),
        "This is a symbolic link, which is not followed",
        "Copy the file or folder here if it belongs to the portfolio.");

    public static Diagnostic Unwritable(string path, Exception fault) => Error("SI7007", path,
        $"This file cannot be written: {fault.Message.TrimEnd('.')}",
        "Check that the disk has room and that you may write there. The file is as it was.");

    private static Diagnostic Error(string code, string path, string message, string cure) =>
        new(code, Severity.Error, new(path), message, cure);
}
