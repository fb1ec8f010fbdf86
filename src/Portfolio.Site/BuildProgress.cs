namespace Portfolio.Site;

/// <summary>How far a build has come.</summary>
/// <param name="Pages">The portfolios whose pages are made.</param>
/// <param name="Documents">The portfolios whose documents are made.</param>
/// <param name="Portfolios">All of them.</param>
public readonly record struct BuildProgress(int Pages, int Documents, int Portfolios);
