using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Outside;

/// <summary>A link of the owner's that leads out of the site.</summary>
/// <param name="Address">With <c>http</c> or <c>https</c>, without its fragment, which servers never see.</param>
/// <param name="Place">Where it stands in the owner's file.</param>
internal sealed record OutsideLink(Uri Address, SourcePlace Place);
