using Portfolio.Model.Diagnostics;

namespace Portfolio.Terminal;

/// <summary>Colours for words on a screen that wants them (ECMA-48, 8.3.117); elsewhere the words as they are.</summary>
internal sealed class Pen(bool isColoured)
{
    public string Bold(string text) => In("1", text);

    public string Quiet(string text) => In("2", text);

    public string Good(string text) => In("32", text);

    public string Of(Severity severity, string text) => In(severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "36",
    }, text);

    private string In(string colour, string text) => isColoured ? $"\e[{colour}m{text}\e[0m" : text;
}
