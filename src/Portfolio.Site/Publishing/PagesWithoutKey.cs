using Portfolio.Model.Career;
using Portfolio.Model.Input;
using Portfolio.Reading;

namespace Portfolio.Site.Publishing;

/// <summary>The files of an input folder that need a key and have none.</summary>
public static class PagesWithoutKey
{
    /// <summary>Each with whether it has front matter: letters that are not public, and unlisted talks.</summary>
    public static IEnumerable<(InputFile File, bool HasFrontMatter)> In(InputTree input)
    {
        if (ContentReader.Read(input).Content is not { } content) return [];
        var letters = from portfolio in content.Portfolios
                      from letter in portfolio.Letters
                      where letter.Publication is { Visibility: not Visibility.Public, Key: null }
                      select (input.Files[letter.Source.File], letter.Source.BodyStart > 0);
        // A talk is unlisted only by its front matter.
        var talks = from portfolio in content.Portfolios
                    from talk in portfolio.Talks
                    where talk.Publication is { Visibility: Visibility.Unlisted, Key: null }
                    select (input.Files[talk.Place.File], true);
        return letters.Concat(talks);
    }
}
