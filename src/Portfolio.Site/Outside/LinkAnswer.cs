namespace Portfolio.Site.Outside;

/// <summary>What became of a link.</summary>
internal enum LinkState
{
    Good,

    /// <summary>It is somewhere else now, for good, and all is well there.</summary>
    Moved,

    /// <summary>The server says that there is nothing (404, 410).</summary>
    Gone,

    /// <summary>No such host.</summary>
    NoHost,

    /// <summary>No answer, or none that could be understood.</summary>
    NoAnswer,

    /// <summary>The server does not talk to programs, or not now: nothing is known of the page.</summary>
    Refused,

    /// <summary>It leads into a private network; nothing was sent.</summary>
    Private,
}

/// <param name="State">What became of it.</param>
/// <param name="Detail">In words: a status, a new address, a reason.</param>
/// <param name="NotBefore">When the server may be asked again, where it said so.</param>
internal sealed record LinkAnswer(LinkState State, string Detail, DateTimeOffset? NotBefore = null);
