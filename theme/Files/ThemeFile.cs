namespace Portfolio.Theme.Files;

/// <summary>A file of the theme, ready to be published.</summary>
/// <param name="Name">With a hash of its content, so that it may be cached for ever: <c>style.1a2b3c4d.css</c>. <see cref="SiteMap.Asset"/> gives its address.</param>
/// <param name="MediaType">What it is.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ThemeFile(string Name, string MediaType, ReadOnlyMemory<byte> Bytes);
