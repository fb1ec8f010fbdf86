using System.Diagnostics;
using System.Text;
using Xunit;

namespace Portfolio.TestKit;

/// <summary>Another program that says whether what was written is right.</summary>
public static class Judge
{
    /// <summary>Runs the program; the test fails with what it said when it does not end with 0.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public static string Ask(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}:\n{errors.Result}\n{output}");
        return output;
    }

    /// <summary>Runs the program on a file with the given bytes; <c>{file}</c> among the arguments is its path.</summary>
    public static string AskAbout(ReadOnlySpan<byte> bytes, string program, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("portfolio-judge-");
        try
        {
            var path = Path.Combine(folder.FullName, "judged.bin");
            File.WriteAllBytes(path, bytes);
            return Ask(program, [.. arguments.Select(argument => argument == "{file}" ? path : argument)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Null where the machine has no such program.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
