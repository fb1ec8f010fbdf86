namespace Portfolio.Model.Mapping;

/// <summary>The files of a CV that a hiring manager may ask for.</summary>
public enum DownloadKind
{
    Pdf,
    Docx,
    Text,
    Markdown,
    JsonResume,
    VCard,
}
