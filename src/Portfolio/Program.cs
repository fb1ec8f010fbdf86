using Portfolio;
using Portfolio.Commands;
using Portfolio.Terminal;

HeapRoom.Take();

// The environment enters here and nowhere else.
#pragma warning disable RS0030 // Banned API: this is the door that the ban names.
Func<string, string?> variable = Environment.GetEnvironmentVariable;
#pragma warning restore RS0030

return await PortfolioCommand.RunAsync(args, new Surroundings(HostEnvironment.Of(variable), Console.Out, Console.Error)
{
    CacheFolder = Surroundings.CacheFolderOf(variable),
    ResultScreen = Screen.Of(variable, Console.IsOutputRedirected, () => Console.WindowWidth),
    TalkScreen = Screen.Of(variable, Console.IsErrorRedirected, () => Console.WindowWidth),
});
