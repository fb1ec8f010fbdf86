using Portfolio.Model.Text;

namespace Portfolio.Reading.Career.People;

/// <summary>Finds the portrait among the pictures of a CV: badges and icons stand beside contacts and skills, and are drawings.</summary>
internal static class PhotoReader
{
    private static readonly string[] Drawings = ["shields.io", "badge", "badgen", "icon", "emoji", "logo", "readme-stats", "visitor", "counter", ".svg"];

    /// <summary>The first picture of the owner's own that may be one, else the first from another site; null where there is none.</summary>
    public static Image? Find(IEnumerable<Block> blocks)
    {
        var pictures = TextTree.Inlines(blocks).OfType<Image>().Where(image => !IsDrawing(image.Address)).ToList();
        return pictures.Find(image => !image.Address.Contains("//", StringComparison.Ordinal)) ?? pictures.FirstOrDefault();
    }

    private static bool IsDrawing(string address) => Array.Exists(Drawings, word => address.Contains(word, StringComparison.OrdinalIgnoreCase));
}
