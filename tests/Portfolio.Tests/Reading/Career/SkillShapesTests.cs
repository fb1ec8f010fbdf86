using System.Text;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

/// <summary>Skills in the shapes that people give them: groups, flat lists, tables, with levels, prose.</summary>
public class SkillShapesTests
{
    [Theory]
    [InlineData("- **Tools:** Hammer, Saw\n- **Woods:** Oak\n", "Tools: Hammer, Saw | Woods: Oak")]
    [InlineData("### Tools\n\n- Hammer\n- Saw\n\n### Woods\n\n- Oak\n", "Tools: Hammer, Saw | Woods: Oak")]
    [InlineData("- Hammer\n- Saw\n- Oak\n", ": Hammer, Saw, Oak")]
    [InlineData("Hammer, Saw, Oak\n", ": Hammer, Saw, Oak")]
    [InlineData("| Group | Skills |\n|---|---|\n| Tools | Hammer, Saw |\n| Woods | Oak |\n", "Tools: Hammer, Saw | Woods: Oak")]
    [InlineData("- English joints: expert\n- Dovetails: good\n", ": English joints (expert), Dovetails (good)")]
    [InlineData("Dovetails, Joints: very good\nOak, Elm: good\n", ": Dovetails (very good), Joints (very good), Oak (good), Elm (good)")]
    [InlineData("\\spaceabove\n\nHammer, Saw\n", ": Hammer, Saw")]
    [InlineData("- **Teamwork:** working with others is important to me\n- **Tools:** Hammer\n", ": Teamwork | Tools: Hammer")]
    [InlineData("Hammer, Saw\n\nHobbies: I like to read.\n\nOak, Elm\n", ": Hammer, Saw | Hobbies: I like to read | : Oak, Elm")]
    [InlineData("Tools: hammer, saw, my own planes\n\nSoft skills: I like to help others.\n\nWoods: Oak\n", "Tools: hammer, saw, my own planes | Soft skills: I like to help others | Woods: Oak")]
    [InlineData("Dovetails: good\n", ": Dovetails (good)")]
    public void Skills_are_read_in_any_shape(string markdown, string expected)
    {
        var cv = CvReaderTests.Read(Encoding.UTF8.GetBytes($"# Ada Wren\n\n## Skills\n\n{markdown}")).Cv;
        Assert.Equal(expected, string.Join(" | ", cv.Skills.Select(group => $"{group.Name}: {string.Join(", ", group.Skills.Select(skill => skill.Level is null ? skill.Name : $"{skill.Name} ({skill.Level})"))}")));
    }
}
