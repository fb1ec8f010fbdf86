namespace Portfolio.Site.Reporting;

/// <summary>The forms in which diagnostics are put.</summary>
public enum ReportFormat
{
    /// <summary>For people: a line that editors and terminals make clickable, and the cure below it.</summary>
    Text,

    /// <summary>For programs: see <see cref="JsonReportRenderer"/>.</summary>
    Json,

    /// <summary>SARIF 2.1.0, which code scanners exchange: see <see cref="SarifRenderer"/>.</summary>
    Sarif,

    /// <summary>Workflow commands, by which GitHub shows a diagnostic beside its line: see <see cref="WorkflowCommandRenderer"/>.</summary>
    GitHub,
}
