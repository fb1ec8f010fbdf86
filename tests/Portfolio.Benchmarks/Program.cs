using System.Globalization;
using BenchmarkDotNet.Running;
using Portfolio.Benchmarks;

// generate <people> <folder>: an input folder of invented people; warm <people>: rebuilds after an edit; anything else goes to BenchmarkDotNet.
switch (args)
{
    case ["generate", var people, var folder]:
        GeneratedInput.Write(int.Parse(people, CultureInfo.InvariantCulture), folder);
        break;
    case ["warm", var people]:
        await WarmBuilds.MeasureAsync(int.Parse(people, CultureInfo.InvariantCulture), Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GeneratedInput).Assembly).Run(args);
        break;
}
