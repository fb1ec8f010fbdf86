using System.Diagnostics;

namespace Portfolio.TestKit;

/// <summary>Runs other programs and waits for their end.</summary>
public static class Command
{
    /// <summary>For the slowest, a build of the whole program on a machine that does something else as well; a command that hangs is ended.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public static CommandResult Run(string program, params string[] arguments) => Run(new CommandLine(program, arguments));

    public static CommandResult Run(CommandLine line)
    {
        using var process = Start(line);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{line.Program} {string.Join(' ', line.Arguments)} did not end within {Patience}.");
        }
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>For a test that ends the process itself; its three streams are redirected.</summary>
    public static Process Start(CommandLine line)
    {
        var start = new ProcessStartInfo(line.Program, line.Arguments)
        {
            WorkingDirectory = line.Folder ?? Repository.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in line.Environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
