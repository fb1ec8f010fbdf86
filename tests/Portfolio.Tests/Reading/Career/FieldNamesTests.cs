using System.Text;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

/// <summary>What the keys of entries in front matter are called.</summary>
public class FieldNamesTests
{
    [Fact]
    public void Years_have_keys_of_their_own_and_grades_are_studies()
    {
        const string Text =
            """
            ---
            name: Ada Exemple
            education:
                -
                    year: 2005
                    school: Université des Moulins
                    grade: Master en meunerie
            employments:
                -
                    from_year: 2005
                    to_year: 2007
                    employer: Ingénieure d'étude au Moulin Bleu
                    resume: Des roues pour des moulins à vent.
                -
                    from_year: 2007
                    position: Meunière
                    employer: Écluse
                    resume: Des vannes.
            ---
            """;
        CvReaderTests.AssertRead(
            [
                "name: Ada Exemple",
                "role: Ingénieure d'étude | Moulin Bleu | 2005 | 2007",
                "role: Meunière | Écluse | 2007 | present",
                "study: Master en meunerie | Université des Moulins |  | 2005",
            ],
            CvReaderTests.Read(Encoding.UTF8.GetBytes(Text)).Cv);
    }
}
