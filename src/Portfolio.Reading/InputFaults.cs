using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading;

/// <summary>What is to be said about the input folder as a whole: <c>IN6xxx</c>, from 6010.</summary>
internal static class InputFaults
{
    public static Diagnostic NothingToBuild(string input, string? found) => new("IN6010", Severity.Error, new(""),
        "There is no cv.md in the folder, nor in a folder inside it",
        found is null ? $"Put your CV there as {input}/cv.md." : $"Rename {found} to cv.md if that is your CV.");

    public static Diagnostic TwoKinds(SourcePlace place, IEnumerable<string> folders) => new("IN6011", Severity.Error, place,
        $"A cv.md stands beside folders that have their own: {string.Join(", ", folders)}",
        "Keep one: a single cv.md, or one in a folder for each person.");

    public static Diagnostic TooDeep(SourcePlace place) => new("IN6012", Severity.Warning, place,
        "This cv.md stands too deep to be read",
        "Put it into the input folder or into a folder directly inside it.");

    public static Diagnostic EmptyCv(SourcePlace place) => new("IN6013", Severity.Error, place,
        "The CV has no words",
        "Write your CV into the file.");

    public static Diagnostic FolderNamedLikeFile(SourcePlace place) => new("IN6014", Severity.Error, place,
        "A folder has the name of a file",
        "Rename the folder; the CV is a file called cv.md.");

    public static Diagnostic TwoSettings(SourcePlace place) => new("IN6015", Severity.Warning, place,
        "There is a second file of settings, which is ignored",
        "Keep site.yml alone.");

    public static Diagnostic ReservedName(SourcePlace place, string folder) => new("IN6016", Severity.Error, place,
        $"The site itself needs the name \"{folder}\"",
        "Rename the folder, for the person whose CV it holds.");

    public static Diagnostic WrittenOtherwise(SourcePlace place, string name) => new("IN6017", Severity.Warning, place,
        "Nothing in this folder is read, for capitals matter in the names of folders",
        $"Rename it to {name}.");
}
