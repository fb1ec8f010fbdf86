namespace Portfolio.Model.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>What the reader made of something unusual. Nothing needs doing.</summary>
    Note,

    /// <summary>The site is built, but something in it is probably not what the owner meant.</summary>
    Warning,

    /// <summary>Nothing is written until this is mended.</summary>
    Error,
}
