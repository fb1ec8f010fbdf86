namespace Portfolio.Theme.Frame;

/// <summary>The picture that networks and messengers show of a page.</summary>
/// <param name="Address">A PNG.</param>
/// <param name="Alternative">All that can be read on it.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record PagePicture(Address Address, string Alternative, int Width, int Height);
