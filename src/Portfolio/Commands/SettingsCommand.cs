using System.CommandLine;
using Portfolio.Site.Schemas;

namespace Portfolio.Commands;

/// <summary><c>portfolio settings</c>: every key that may be written, by the table that its reader goes by.</summary>
internal sealed class SettingsCommand(TextWriter results)
{
    private static readonly string[] Names = [.. SettingsFile.All.Select(file => file.Name)];

    public Command Create()
    {
        var file = new Argument<string?>("file") { Description = $"One of {string.Join(", ", Names)}; all of them without it.", Arity = ArgumentArity.ZeroOrOne };
        file.AcceptOnlyFromAmong(Names);
        var schema = new Option<bool>("--schema") { Description = "As a JSON Schema, for an editor." };
        var command = new ShownCommand("settings", "Shows the keys that may stand in site.yml, theme.yml and front matter.")
        {
            Examples =
            [
                new("portfolio settings site", "what site.yml may say"),
                new("portfolio settings letter --schema > letter.schema.json", "for completion in an editor"),
            ],
        };
        command.Add(file);
        command.Add(schema);
        command.Validators.Add(result =>
        {
            if (result.GetValue(schema) && result.GetValue(file) is null) result.AddError($"--schema needs to know of which file: {string.Join(", ", Names)}.");
        });
        command.SetAction(parsed =>
        {
            var shown = SettingsFile.All.Where(known => parsed.GetValue(file) is not { } name || name == known.Name);
            results.Write(parsed.GetValue(schema)
                ? SchemaRenderer.Render(shown.Single())
                : string.Join('\n', shown.Select(known => $"# {known.Title}: {known.Keys.Place}\n\n{KeyTableRenderer.Render(known.Keys)}")));
        });
        return command;
    }
}
