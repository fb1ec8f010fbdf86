using Xunit;

namespace Portfolio.TestKit;

/// <summary>A test that another program judges; shown as skipped on a machine that does not have it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JudgedFactAttribute : FactAttribute
{
    public JudgedFactAttribute(string program)
    {
        Program = program;
        if (Judge.Find(program) is null) Skip = $"{program} is not installed.";
    }

    public string Program { get; }
}
