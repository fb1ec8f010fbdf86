namespace Portfolio.Reading.Career.Words;

/// <summary>A field of an entry that people write a label before.</summary>
internal enum FieldLabel
{
    Title,
    Organization,
    Location,
    Dates,
    Start,
    End,
}
