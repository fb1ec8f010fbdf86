using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using static Portfolio.Downloads.JsonResume.JsonParts;

namespace Portfolio.Downloads.JsonResume;

/// <summary>A portfolio as JSON Resume 1.0.0, for programs that fill in forms: what was understood of the CV, and its public talks.</summary>
public static class JsonResumeRenderer
{
    private const string Schema = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        // The file is never part of a page, so letters outside ASCII may stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Sections without content are left out; there is no date of rendering, since a build knows no clock (rule 5).</summary>
    public static string Render(PortfolioView view)
    {
        var entries = new ResumeEntries(view);
        var resume = Object(
            ("$schema", Value(Schema)),
            ("basics", ResumeBasics.Of(view)),
            ("work", Array(entries.Work)),
            ("volunteer", Array(entries.Volunteer)),
            ("education", Array(entries.Education)),
            ("awards", Array(entries.Awards)),
            ("certificates", Array(entries.Certificates)),
            ("publications", Array(entries.Publications)),
            ("skills", Array(view.Cv.Skills.SelectMany(Skills))),
            ("languages", Array(view.Cv.Languages.Select(language => Object(("language", Value(language.Name)), ("fluency", Value(language.Level)))))),
            ("interests", Array(ProseOf(view.Cv, SectionKind.Interests).Select(text => Object(("name", Value(text)))))),
            ("references", Array(ProseOf(view.Cv, SectionKind.References).Select(text => Object(("reference", Value(text)))))),
            ("projects", Array(entries.Projects)),
            ("meta", Object(("canonical", Value(view.Map.Download(DownloadKind.JsonResume).Url)), ("version", Value("v1.0.0")))));

        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable)) resume!.WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>A group is one skill with keywords; skills without a group are skills of their own.</summary>
    private static IEnumerable<JsonObject?> Skills(SkillGroup group) => group.Name is null
        ? group.Skills.Select(skill => Object(("name", Value(skill.Name)), ("level", Value(skill.Level))))
        : [Object(("name", Value(group.Name)), ("keywords", Array(group.Skills.Select(skill => Value(skill.Name)))))];

    /// <summary>The items and paragraphs of the sections of a kind, one text each.</summary>
    private static IEnumerable<string> ProseOf(Cv cv, SectionKind kind) => cv.Sections.Where(section => section.Kind == kind)
        .SelectMany(section => section.Parts).OfType<Prose>()
        .SelectMany(prose => TextTree.Leaves(prose.Content))
        .Select(leaf => PlainText.Of([leaf]));
}
