using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Settings;
using Portfolio.Reading.Dates;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Career;

/// <summary>
/// What the front matter says about roles under <c>Roles</c>: each item names a role by its <c>Line</c>, or by what was read as its title or
/// organization (<c>Match</c>), and puts fields right. The prose stays as it is.
/// </summary>
internal sealed class RoleCorrections
{
    private readonly List<(FrontMatterMap Item, bool[] Used)> _items;

    public RoleCorrections(FrontMatterFields frontMatter) =>
        _items = frontMatter.Field(CvKeys.Roles)?.Value is FrontMatterList list ? [.. list.Items.OfType<FrontMatterMap>().Select(item => (item, new bool[1]))] : [];

    public Role Apply(Role role)
    {
        foreach (var (item, used) in _items)
        {
            if (used[0] || !Means(item.Fields, role)) continue;
            used[0] = true;
            role = Corrected(role, item.Fields);
        }
        return role;
    }

    /// <summary>Misspelt keys, and items that meet no role.</summary>
    public IEnumerable<Diagnostic> Faults()
    {
        foreach (var (item, used) in _items)
        {
            foreach (var fault in KeySpelling.Check(item.Fields, RoleKeys.Table)) yield return fault;
            if (!used[0]) yield return CareerFaults.NoSuchRole(item.Fields.Count > 0 ? item.Fields[0].Place : item.Place);
        }
    }

    private static bool Means(FrontMatterFields fields, Role role)
    {
        if (fields.Text(RoleKeys.Line) is { } line) return line == role.Place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return fields.Text(RoleKeys.Match) is { } match && (Same(match, role.Title) || Same(match, role.Organization));
    }

    private static bool Same(string left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static Role Corrected(Role role, FrontMatterFields fields)
    {
        var whole = fields.Text(RoleKeys.Dates) is { } range && DateScanner.Scan(range).Finds is [var find] ? find.Range : role.Dates;
        var start = Date(fields.Text(RoleKeys.Start)) ?? whole?.Start;
        var end = fields.Text(RoleKeys.End) is { } written ? Date(written) : whole?.End;
        var ongoing = fields.Text(RoleKeys.End) is { } said ? end is null && DateScanner.Scan($"2000 - {said}").Finds is [{ Range.IsOngoing: true }] : whole?.IsOngoing ?? false;
        var dates = start is null && end is null && !ongoing ? role.Dates : new DateRange(start, end, ongoing);
        return role with
        {
            Title = fields.Text(RoleKeys.Title) ?? role.Title,
            Organization = IsCleared(fields, RoleKeys.Organization) ? null : fields.Text(RoleKeys.Organization) ?? role.Organization,
            OrganizationUrl = IsCleared(fields, RoleKeys.Organization) ? null : fields.Text(RoleKeys.OrganizationUrl) ?? role.OrganizationUrl,
            Location = IsCleared(fields, RoleKeys.Location) ? null : fields.Text(RoleKeys.Location) ?? role.Location,
            Dates = dates,
            Periods = dates == role.Dates || dates is null ? role.Periods : [dates.Value],
            Slug = fields.Text(RoleKeys.Slug) ?? role.Slug,
            RedirectFrom = fields.Texts(RoleKeys.RedirectFrom) is { IsEmpty: false } addresses ? addresses : role.RedirectFrom,
        };
    }

    /// <summary>"Organization:" with nothing behind it takes away what was read.</summary>
    private static bool IsCleared(FrontMatterFields fields, SettingKey key) => fields.Field(key)?.Value is FrontMatterText { Text: var text } && string.IsNullOrWhiteSpace(text);

    private static PartialDate? Date(string? text) => text is not null && DateScanner.Scan(text).Finds is [var find] ? find.Range.Latest : null;
}
