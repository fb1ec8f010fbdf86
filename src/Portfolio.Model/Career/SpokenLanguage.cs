namespace Portfolio.Model.Career;

/// <param name="Name">As written (<c>Polish</c>, <c>Deutsch</c>).</param>
/// <param name="Level">As written (<c>native</c>, <c>C2</c>), or null.</param>
public sealed record SpokenLanguage(string Name, string? Level = null);
