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

    [Fact]
    public void An_employer_may_be_called_org()
    {
        const string Text =
            """
            ---
            name: Ada Exemple
            experience:
              - period: "2022 — Aujourd'hui"
                role: "Développeuse logiciel"
                org: "Moulins du Nord"
                work:
                  - title: "Le vent en chiffres"
                    text: "Mesurer chaque aile."
              - period: "2019 — 2022"
                role: "Technicienne"
                org: "Voiles et Cie"
            ---
            """;
        CvReaderTests.AssertRead(
            [
                "name: Ada Exemple",
                "role: Développeuse logiciel | Moulins du Nord | 2022 | present",
                "role: Technicienne | Voiles et Cie | 2019 | 2022",
            ],
            CvReaderTests.Read(Encoding.UTF8.GetBytes(Text)).Cv);
    }
}
