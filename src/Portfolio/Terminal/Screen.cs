namespace Portfolio.Terminal;

/// <summary>What is at the other end of one of the streams that the command writes to.</summary>
/// <param name="IsTerminal">A person watches: progress and source lines are for them.</param>
/// <param name="IsColoured">Colours are wanted.</param>
/// <param name="Width">Cells in a line.</param>
internal sealed record Screen(bool IsTerminal, bool IsColoured, int Width)
{
    private const int UsualWidth = 80;

    /// <summary>No terminal and no colour: a file, a pipe, a test.</summary>
    public static Screen None { get; } = new(IsTerminal: false, IsColoured: false, UsualWidth);

    /// <summary>
    /// Goes by <c>NO_COLOR</c> and <c>FORCE_COLOR</c>, of which the first wins, and by <c>TERM</c>, whose <c>dumb</c> means a terminal that
    /// can only print lines. A variable that is empty is as good as none.
    /// </summary>
    /// <param name="variable">The environment.</param>
    /// <param name="isRedirected">The stream goes to a file or a pipe.</param>
    /// <param name="width">Of the terminal; asked for only where there is one.</param>
    public static Screen Of(Func<string, string?> variable, bool isRedirected, Func<int> width)
    {
        var isTerminal = !isRedirected && variable("TERM") != "dumb";
        var isColoured = string.IsNullOrEmpty(variable("NO_COLOR")) && (IsForced(variable("FORCE_COLOR")) ?? isTerminal);
        return new(isTerminal, isColoured, isTerminal && width() is > 0 and var cells ? cells : UsualWidth);
    }

    private static bool? IsForced(string? value) => string.IsNullOrEmpty(value) ? null : value is not ("0" or "false");
}
