using System.Net;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Files;

/// <summary>The fonts of a site, by what is set in them.</summary>
public sealed class SiteFonts
{
    private readonly ImmutableArray<FontFace> _faces;
    private readonly ImmutableArray<string> _preloads;

    /// <summary>For each cut, the numbers of the faces that its words are set in.</summary>
    private readonly ImmutableArray<ImmutableArray<int>> _facesOfCuts;

    public static readonly SiteFonts None = new([], "", "", _ => throw new InvalidOperationException("There are no fonts."));

    /// <param name="faces">What the stylesheet offers.</param>
    /// <param name="text">The first family of running text.</param>
    /// <param name="display">The first family of names and titles.</param>
    /// <param name="addressOf">The address of a file's name.</param>
    public SiteFonts(ImmutableArray<FontFace> faces, string text, string display, Func<string, Address> addressOf)
    {
        _faces = faces;
        _preloads = [.. faces.Select(face => Preload(addressOf(face.File)))];
        _facesOfCuts = [.. Enumerable.Range(0, (int)(FontCut.Display | FontCut.Bold | FontCut.Italic) + 1).Select(cut => FacesOf((FontCut)cut))];

        ImmutableArray<int> FacesOf(FontCut cut) =>
            [.. Enumerable.Range(0, faces.Length).Where(face => IsSetIn(cut, cut.HasFlag(FontCut.Display) ? display : text, faces[face]))];
    }

    /// <summary>The links by which a page asks for the files that a browser needs for it, in the order of the stylesheet.</summary>
    internal string Preloads(IReadOnlyDictionary<FontCut, CharacterSet> shown)
    {
        var isNeeded = new bool[_faces.Length];
        foreach (var (cut, characters) in shown)
        {
            foreach (var face in _facesOfCuts[(int)cut]) isNeeded[face] |= characters.HasAnyOf(_faces[face].Ascii, _faces[face].Ranges);
        }
        return string.Concat(_preloads.Where((_, face) => isNeeded[face]));
    }

    private static string Preload(Address font) =>
        $"<link rel=\"preload\" href=\"{WebUtility.HtmlEncode(font.Href)}\" as=\"font\" type=\"font/woff2\" crossorigin>";

    /// <summary>CSS Fonts Module Level 4, 5.2: the family, then the slant, then the weight, as far as there are such cuts.</summary>
    private bool IsSetIn(FontCut cut, string family, FontFace face)
    {
        if (face.Family != family) return false;
        var cuts = _faces.Where(other => other.Family == family).ToList();
        var isItalic = cut.HasFlag(FontCut.Italic) && cuts.Exists(other => other.IsItalic);
        if (face.IsItalic != isItalic) return false;
        var weight = cut.HasFlag(FontCut.Bold) && cuts.Exists(other => other.IsItalic == isItalic && other.Weight == 600) ? 600 : 400;
        return face.Weight == weight;
    }
}
