namespace Portfolio.Site.Outside;

/// <param name="Answer">What became of a link.</param>
/// <param name="At">When it was asked.</param>
internal sealed record KeptAnswer(LinkAnswer Answer, DateTimeOffset At);
