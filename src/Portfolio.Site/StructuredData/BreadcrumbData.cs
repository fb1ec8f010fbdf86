using System.Collections.Immutable;
using Portfolio.Theme.Frame;

namespace Portfolio.Site.StructuredData;

/// <summary>schema.org <c>BreadcrumbList</c>: the way from the root to a page.</summary>
internal static class BreadcrumbData
{
    public static string Of(ImmutableArray<Breadcrumb> breadcrumbs) => JsonLd.Serialize(JsonLd.Of(
        "BreadcrumbList",
        ("itemListElement", JsonLd.Array(breadcrumbs.Select((step, index) => JsonLd.Of(
            "ListItem",
            ("position", index + 1),
            ("name", step.Title),
            ("item", step.Address.Url)))))));
}
