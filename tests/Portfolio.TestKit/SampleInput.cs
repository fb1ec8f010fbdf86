namespace Portfolio.TestKit;

/// <summary>A small CV that is good as it stands, for tests of what surrounds it.</summary>
public static class SampleInput
{
    public const string Cv = """
        # Ada Example

        ada@example.com

        ## Experience

        ### Engineer, Example Works
        *Jan 2020 - Present · Springfield*

        - Built the engine.

        ## Education

        ### Mathematics, University of Springfield
        *2015 - 2019*

        """;
}
