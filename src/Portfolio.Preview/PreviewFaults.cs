using Portfolio.Model.Diagnostics;

namespace Portfolio.Preview;

/// <summary>What can be wrong with what the preview reads beside the input.</summary>
internal static class PreviewFaults
{
    public static Diagnostic NotToml(SourcePlace place, Exception fault) => Error("PV5001", place,
        $"This is not TOML: {fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}",
        "Mend the line. The headers of the preview are those that this file gives to the published site.");

    public static Diagnostic OurOwn(Exception fault) => Error("PV5002", new(""),
        $"The site could not be made, for a fault of Portfolio's own: {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}",
        "Undo the last change; and please report it, with the file that brings it about.");

    public static Diagnostic NoPort(int port, string address) => Error("PV5003", new(""),
        FormattableString.Invariant($"No port of {address} from {port} on is free"),
        "Name another with --port; 0 takes any that is free.");

    private static Diagnostic Error(string code, SourcePlace place, string message, string cure) =>
        new(code, Severity.Error, place, message, cure);
}
