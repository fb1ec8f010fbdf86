using System.Collections.Immutable;
using Portfolio.Model.Career;

namespace Portfolio.Reading.Talks;

/// <summary>The talks of a CV and of the talk files as one list.</summary>
internal static class TalkMerging
{
    /// <summary>By title: what a file says wins, the CV fills its gaps. Newest first.</summary>
    public static ImmutableArray<Talk> Merge(IEnumerable<Talk> ofCv, IEnumerable<Talk> ofFiles)
    {
        var files = ofFiles.ToList();
        var told = ofCv.ToLookup(talk => Key(talk.Title), StringComparer.Ordinal);
        var keys = files.Select(talk => Key(talk.Title)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files.Select(file => told[Key(file.Title)].FirstOrDefault() is { } same ? Filled(file, same) : file)
                .Concat(told.SelectMany(group => group).Where(talk => !keys.Contains(Key(talk.Title))))
                .OrderByDescending(talk => talk.Date?.ToString() ?? "", StringComparer.Ordinal),
        ];
    }

    private static Talk Filled(Talk file, Talk cv) => file with
    {
        Event = file.Event ?? cv.Event,
        Location = file.Location ?? cv.Location,
        Url = file.Url ?? cv.Url,
        Dates = file.Dates ?? cv.Dates,
        Body = file.Body.IsEmpty ? cv.Body : file.Body,
        Language = file.Body.IsEmpty ? cv.Language : file.Language,
    };

    private static string Key(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
