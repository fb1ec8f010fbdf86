using System.CommandLine;

namespace Portfolio.Commands;

/// <summary><c>portfolio completion</c>: the script by which a shell completes our commands; it asks the command itself what could follow.</summary>
internal sealed class CompletionCommand(TextWriter results)
{
    private static readonly string[] Shells = ["bash", "zsh", "fish"];

    public Command Create()
    {
        var shell = new Argument<string>("shell") { Description = $"One of {string.Join(", ", Shells)}." };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new ShownCommand("completion", "Prints the script that makes a shell complete commands and options.")
        {
            Examples =
            [
                new("""eval "$(portfolio completion bash)" """.Trim(), "in ~/.bashrc"),
                new("""eval "$(portfolio completion zsh)" """.Trim(), "in ~/.zshrc, below compinit"),
                new("portfolio completion fish | source", "in ~/.config/fish/config.fish"),
            ],
        };
        command.Add(shell);
        command.SetAction(parsed => results.Write(Script(parsed.GetRequiredValue(shell))));
        return command;
    }

    private static string Script(string shell)
    {
        using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"Completion/portfolio.{shell}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
