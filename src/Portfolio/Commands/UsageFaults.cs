using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Portfolio.Model.Words;

namespace Portfolio.Commands;

/// <summary>What is said to somebody who called the command wrongly.</summary>
internal static class UsageFaults
{
    /// <summary>Each mistake once, with what was probably meant, and where to look.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = command is RootCommand ? "portfolio --help" : $"portfolio {command.Name} --help";
        return
        [
            .. parsed.Errors.Select(error => OneLine(error.Message)).Distinct(StringComparer.Ordinal),
            .. parsed.UnmatchedTokens.Select(word => Meant(word, command, parsed)).Concat(parsed.Errors.Select(Meant))
                .OfType<string>().Distinct(StringComparer.Ordinal).Select(meant => $"Did you mean '{meant}'?"),
            $"'{help}' shows what can be said.",
        ];
    }

    /// <summary>The command or option that a word was meant to be.</summary>
    private static string? Meant(string word, Command command, ParseResult parsed)
    {
        if (!word.StartsWith('-')) return NearestName.Of(word, command.Subcommands.Select(inner => inner.Name));
        var options = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).Select(option => option.Name);
        return NearestName.Of(word, options.Where(option => option.StartsWith("--", StringComparison.Ordinal)));
    }

    /// <summary>The word that an argument takes.</summary>
    private static string? Meant(ParseError error) => error.SymbolResult is ArgumentResult { Tokens: [var token] } result
        ? NearestName.Of(token.Value, result.Argument.GetCompletions(CompletionContext.Empty).Select(completion => completion.Label))
        : null;

    /// <summary>The library lists words below each other.</summary>
    private static string OneLine(string message) => string.Join(' ', message.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
