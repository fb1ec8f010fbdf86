namespace Portfolio.Model.Mapping;

/// <summary>The files that come with a letter.</summary>
public enum LetterFileKind
{
    Pdf,

    /// <summary>The letter and the CV in one PDF.</summary>
    Packet,
    Docx,
}
