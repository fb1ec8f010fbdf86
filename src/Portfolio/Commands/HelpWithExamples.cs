using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Portfolio.Terminal;

namespace Portfolio.Commands;

/// <summary>The help of System.CommandLine, and below it how the command is used.</summary>
internal sealed class HelpWithExamples(HelpAction help, Screen screen) : SynchronousCommandLineAction
{
    private const int Gap = 3;

    /// <summary>Gives every command below the root such a help.</summary>
    public static void AddTo(RootCommand root, Screen screen)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        // Spellings of another system, which completion would offer.
        foreach (var alias in option.Aliases.Where(alias => alias.StartsWith('/') || alias == "-?").ToList()) option.Aliases.Remove(alias);
        option.Action = new HelpWithExamples((HelpAction)option.Action!, screen);
    }

    /// <summary>Whoever asks for help need not know yet what the command requires.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        // What happens without a command is build.
        var examples = (command as ShownCommand ?? command.Subcommands.OfType<ShownCommand>().FirstOrDefault())?.Examples ?? [];
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        var width = examples.Max(example => example.Line.Length) + Gap;
        // Side by side where there is room, else below each other.
        var hasRoom = !screen.IsTerminal || examples.All(example => 2 + width + example.Purpose.Length <= screen.Width);
        foreach (var example in examples) output.WriteLine(hasRoom ? $"  {example.Line.PadRight(width)}{example.Purpose}" : $"  {example.Line}\n      {example.Purpose}");
        output.WriteLine();
        return exitCode;
    }
}
