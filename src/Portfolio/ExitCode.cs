namespace Portfolio;

/// <summary>What the process says to whoever called it.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>The content has errors; what was there before is as it was.</summary>
    public const int Faults = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int Usage = 2;
}
