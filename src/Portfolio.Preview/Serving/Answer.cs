namespace Portfolio.Preview.Serving;

/// <summary>What an address of the site leads to.</summary>
/// <param name="Status">As in HTTP.</param>
/// <param name="File">The path of a file of the site, or null.</param>
/// <param name="Location">Where else to look, or null.</param>
internal readonly record struct Answer(int Status, string? File = null, string? Location = null);
