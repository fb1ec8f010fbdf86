using Portfolio;
using Portfolio.Commands;

// The environment enters here and nowhere else.
#pragma warning disable RS0030 // Banned API: this is the door that the ban names.
var host = HostEnvironment.Of(Environment.GetEnvironmentVariable);
#pragma warning restore RS0030

return await PortfolioCommand.RunAsync(args, host, Console.Out, Console.Error);
