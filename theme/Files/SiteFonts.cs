using System.Collections.Concurrent;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Files;

/// <summary>The fonts of a site, by what is set in them.</summary>
/// <param name="faces">What the stylesheet offers.</param>
/// <param name="text">The first family of running text.</param>
/// <param name="display">The first family of names and titles.</param>
/// <param name="addressOf">The address of a file's name.</param>
public sealed class SiteFonts(ImmutableArray<FontFace> faces, string text, string display, Func<string, Address> addressOf)
{
    private readonly ConcurrentDictionary<TypeSetting, ImmutableArray<bool>> _facesOf = new();

    public static readonly SiteFonts None = new([], "", "", _ => throw new InvalidOperationException("There are no fonts."));

    /// <summary>The files that a browser needs for a page, in the order of the stylesheet.</summary>
    internal IEnumerable<Address> Addresses(IReadOnlyDictionary<TypeSetting, CharacterSet> shown) =>
        faces.Where((face, index) => shown.Any(words => FacesOf(words.Key)[index] && words.Value.HasAnyOf(face.Ascii, face.Ranges)))
            .Select(face => addressOf(face.File));

    /// <summary>For each face, whether words of the setting are set in it.</summary>
    private ImmutableArray<bool> FacesOf(TypeSetting setting) => _facesOf.GetOrAdd(setting, _ => [.. faces.Select(face => IsSetIn(setting, face))]);

    /// <summary>CSS Fonts Module Level 4, 5.2: the family, then the slant, then the weight, as far as there are such cuts.</summary>
    private bool IsSetIn(TypeSetting setting, FontFace face)
    {
        if (face.Family != (setting.IsDisplay ? display : text)) return false;
        var family = faces.Where(other => other.Family == face.Family).ToList();
        var isItalic = setting.IsItalic && family.Exists(other => other.IsItalic);
        if (face.IsItalic != isItalic) return false;
        var weight = setting.IsBold && family.Exists(other => other.IsItalic == isItalic && other.Weight == 600) ? 600 : 400;
        return face.Weight == weight;
    }
}
