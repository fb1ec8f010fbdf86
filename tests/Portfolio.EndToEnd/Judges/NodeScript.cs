using System.Text.Json;
using Portfolio.TestKit;

namespace Portfolio.EndToEnd.Judges;

/// <summary>Runs one of the scripts in the <c>node</c> folder and reads the JSON that it prints.</summary>
public static class NodeScript
{
    public static string Folder { get; } = Repository.PathOf("tests", "Portfolio.EndToEnd", "node");

    public static T Run<T>(string script, params string[] arguments)
    {
        var result = Command.Run(new CommandLine("node", [script, .. arguments]) { Folder = Folder });
        if (result.ExitCode != 0) throw new InvalidOperationException($"{script}: {result}");
        return JsonSerializer.Deserialize<T>(result.Output, JsonSerializerOptions.Web)!;
    }
}
