using System.Diagnostics;
using System.Text.RegularExpressions;
using Portfolio.TestKit;

namespace Portfolio.EndToEnd.Preview;

/// <summary>A running <c>portfolio preview</c>, and what it says.</summary>
internal sealed partial class PreviewProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly List<string> _said = [];
    private readonly Lock _lock = new();

    private PreviewProcess(CommandLine line)
    {
        // What a shell starts behind its own back (command &) is deaf to Ctrl-C, and so is all that it starts in turn.
        _process = Command.Start(line with { Program = "env", Arguments = ["--default-signal=INT", line.Program, .. line.Arguments] });
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    /// <summary>Where it serves, without a slash at the end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>All that it said so far.</summary>
    public string Said
    {
        get
        {
            lock (_lock) return string.Join('\n', _said);
        }
    }

    /// <summary>Starts in a folder with an <c>input</c>, on a port of its own, and waits for the first pages.</summary>
    public static async Task<PreviewProcess> StartAsync(string folder, params string[] arguments)
    {
        var preview = Begin(PortfolioCommand.Line(["preview", .. arguments.Contains("--port") ? arguments : ["--port", "0", .. arguments]]) with { Folder = folder });
        await preview.HearAsync(@"^\d+ pages? in |the pages stay as they were");
        return preview;
    }

    /// <summary>Starts, and waits until it serves.</summary>
    public static PreviewProcess Begin(CommandLine line)
    {
        var preview = new PreviewProcess(line);
        preview.Url = Address().Match(preview.HearAsync("^Preview at ").GetAwaiter().GetResult()).Value.TrimEnd('/');
        return preview;
    }

    /// <summary>How often it said something.</summary>
    public int Times(string pattern)
    {
        lock (_lock) return _said.Count(line => Regex.IsMatch(line, pattern, RegexOptions.None, Patience));
    }

    /// <summary>Waits until it has said something.</summary>
    /// <param name="pattern">A regular expression for the line.</param>
    /// <param name="times">How often at least.</param>
    /// <returns>The latest such line.</returns>
    public async Task<string> HearAsync(string pattern, int times = 1)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(10))
        {
            lock (_lock)
            {
                var heard = _said.Where(line => Regex.IsMatch(line, pattern, RegexOptions.None, Patience)).ToList();
                if (heard.Count >= times) return heard[^1];
            }
        }
        throw new TimeoutException($"The preview did not say '{pattern}'. It said:\n{Said}");
    }

    /// <summary>Ends it as a terminal or a system would.</summary>
    /// <param name="signal">As <c>kill</c> calls it: <c>INT</c>, <c>TERM</c>.</param>
    /// <returns>The exit code.</returns>
    public int End(string signal)
    {
        Command.Run("kill", $"-{signal}", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (!_process.WaitForExit(Patience)) throw new TimeoutException($"The preview did not end on {signal}. It said:\n{Said}");
        _process.WaitForExit();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_lock) _said.Add(line);
    }

    [GeneratedRegex(@"http://\S+/", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
