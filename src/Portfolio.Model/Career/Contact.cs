namespace Portfolio.Model.Career;

/// <summary>A way to reach the person.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">To be shown: an address, a number, a user name, a town.</param>
/// <param name="Url">To be followed: <c>mailto:</c>, <c>tel:</c> or <c>https:</c>; null for a place.</param>
/// <param name="Label">What the file calls it (<c>GitHub</c>), or the network's own name; null where the kind says enough.</param>
public sealed record Contact(ContactKind Kind, string Value, string? Url = null, string? Label = null);

/// <summary>What a contact is.</summary>
public enum ContactKind
{
    Email,

    /// <summary>Withheld unless published.</summary>
    Phone,

    /// <summary>A street address. Withheld unless published.</summary>
    Address,

    /// <summary>The town, region or country; may be published.</summary>
    Location,
    Website,

    /// <summary>A page about the person on a network such as GitHub or LinkedIn.</summary>
    Profile,

    /// <summary>Messengers and the like.</summary>
    Other,
}
