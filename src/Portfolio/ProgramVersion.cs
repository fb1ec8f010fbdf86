using System.Reflection;

namespace Portfolio;

/// <summary>Which version of the program this is.</summary>
internal static class ProgramVersion
{
    /// <summary>As <c>--version</c> prints it; behind a plus sign what it was built from, where that is known.</summary>
    public static string Number { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
