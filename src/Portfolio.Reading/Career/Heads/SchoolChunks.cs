using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>Where the name of a school begins and ends in the line of a study: behind the subject, before its short name, before a part of it.</summary>
internal sealed class SchoolChunks(HeadLineInput input, ChunkWords chunks, bool isStudy)
{
    private const int LongestShortName = 8;

    /// <summary>"Bacharelado em Sistemas na UFPA": of two small words the first divides the degree from its subject, the second divides the school from both.</summary>
    public bool IsSchoolBehindSubject(int chunk) =>
        isStudy && chunk >= 2 && chunk == input.Chunks.Count - 1 && input.Chunks[chunk].Before == HeadSeparator.In && input.Chunks[chunk - 1].Before == HeadSeparator.In
        && (chunks.IsOrganization(chunk) || chunks.Text(chunk) is { Length: >= 3 } name && name.All(char.IsUpper));

    /// <summary>"University of Examples (UEX)": the letters of its name are no subject.</summary>
    public bool IsShortNameOfSchool(int chunk) =>
        isStudy && input.Chunks[chunk].Before == HeadSeparator.Open && chunks.IsOrganization(chunk - 1) && !chunks.IsTitle(chunk) && chunks.Text(chunk) is { Length: >= 2 and <= LongestShortName } name && name.All(char.IsUpper);

    /// <summary>"University of Examples, Faculty of Letters, French Poetry": between a school and its subject stands the part of the school.</summary>
    public bool IsPartOfSchool(int chunk)
    {
        if (!isStudy || chunk == 0 || chunk == input.Chunks.Count - 1 || input.Chunks[chunk].Before != HeadSeparator.Comma || input.Chunks[chunk + 1].Before != HeadSeparator.Comma || chunks.IsTown(chunk + 1) || PlaceWords.Score(chunks.Text(chunk + 1)) > 0) return false;
        if (!chunks.IsOrganization(chunk - 1) && !(chunk > 1 && IsPartOfSchool(chunk - 1))) return false;
        var words = chunks.Words(chunk);
        return Vocabulary.SchoolParts.LengthAt(words, 0) > 0 || Vocabulary.SchoolParts.HasAny(words[^1..]);
    }
}
