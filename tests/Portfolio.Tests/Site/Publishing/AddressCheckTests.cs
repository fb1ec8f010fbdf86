using Portfolio.Model.Diagnostics;
using Portfolio.Site.Publishing;
using Xunit;

namespace Portfolio.Tests.Site.Publishing;

/// <summary>Rule 8: an address that was published stays, or its page says where it was.</summary>
public sealed class AddressCheckTests
{
    [Fact]
    public async Task A_site_as_it_was_kept_has_no_fault()
    {
        var site = await SampleSite.BuildAsync(await KeptAsync());
        Assert.DoesNotContain(site.Diagnostics, fault => fault.Code.StartsWith("PB93", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_kept_is_what_others_may_link_to_and_nothing_that_is_unlisted()
    {
        var site = await SampleSite.BuildAsync(files => files["files/menu.pdf"] = "%PDF");
        Assert.Equal(
            [
                "/", "/Jane-Doe-CV.docx", "/Jane-Doe-CV.md", "/Jane-Doe-CV.pdf", "/Jane-Doe-CV.txt", "/Jane-Doe.vcf", "/cv/", "/feed.json", "/feed.xml", "/files/menu.pdf",
                "/letters/grand-hotel/", "/letters/grand-hotel/Jane-Doe-Letter-and-CV.pdf", "/letters/grand-hotel/Jane-Doe-Letter.docx", "/letters/grand-hotel/Jane-Doe-Letter.pdf",
                "/resume.json", "/roles/", "/roles/cook-example-inn/", "/roles/head-cook-example-inn/", "/skills/", "/talks/", "/talks/soup-for-a-thousand/",
            ],
            site.Addresses.AsEnumerable());
        Assert.Single(site.Unlisted);
    }

    [Fact]
    public async Task Drafts_that_a_preview_shows_are_not_kept()
    {
        var preview = await SampleSite.BuildAsync(
            files => files["talks/soup.md"] = files["talks/soup.md"].Replace("Event:", "Visibility: draft\nEvent:", StringComparison.Ordinal),
            request: request => request with { ShowsDrafts = true });
        Assert.Contains(preview.Files, file => file.Path == "talks/soup-for-a-thousand/index.html");
        Assert.DoesNotContain(preview.Addresses, address => address.Contains("soup", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_role_with_another_title_says_the_line_for_a_CV_without_front_matter()
    {
        var fault = await FaultAsync("cv.md", "Head Cook, Example Inn", "Chef, Example Inn");
        Assert.Equal(("PB9301", "cv.md", 1), (fault.Code, fault.Place.File, fault.Place.Line));
        Assert.Contains("""Write these lines above the first one: '---', 'Roles: [{ Match: "Chef", RedirectFrom: [/roles/head-cook-example-inn/] }]', '---'""", fault.Cure, StringComparison.Ordinal);
        await AssertCuredAsync(files => files["cv.md"] =
            "---\nRoles: [{ Match: \"Chef\", RedirectFrom: [/roles/head-cook-example-inn/] }]\n---\n" + files["cv.md"].Replace("Head Cook, Example Inn", "Chef, Example Inn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("---\nName: Jane Doe\n---\n", 2, "Write 'Roles: [{ Match: \"Chef\", RedirectFrom: [/roles/head-cook-example-inn/] }]' below the first ---")]
    [InlineData("---\nRoles:\n  - Match: Cook\n    Location: Springfield\n---\n", 3, "Write '  - { Match: \"Chef\", RedirectFrom: [/roles/head-cook-example-inn/] }' below Roles")]
    public async Task A_role_with_another_title_says_the_line_for_the_front_matter_that_is_there(string front, int line, string instruction)
    {
        var kept = await KeptAsync();
        var site = await SampleSite.BuildAsync(files =>
        {
            kept(files);
            files["cv.md"] = front + files["cv.md"].Replace("Head Cook, Example Inn", "Chef, Example Inn", StringComparison.Ordinal);
        });
        var fault = Assert.Single(site.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal(line, fault.Place.Line);
        Assert.StartsWith(instruction, fault.Cure, StringComparison.Ordinal);

        var words = instruction.Split('\'')[1];
        var lines = front.Split('\n').ToList();
        lines.Insert(line - 1, words);
        await AssertCuredAsync(files => files["cv.md"] = string.Join('\n', lines) + files["cv.md"].Replace("Head Cook, Example Inn", "Chef, Example Inn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_talk_with_another_title_says_the_line_for_its_front_matter()
    {
        var fault = await FaultAsync("talks/soup.md", "Title: Soup for a Thousand", "Title: Soup for a Million");
        Assert.Equal(("PB9301", "talks/soup.md", 2), (fault.Code, fault.Place.File, fault.Place.Line));
        Assert.StartsWith("Write 'RedirectFrom: [/talks/soup-for-a-thousand/]' below the first ---; or give", fault.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_gone_without_a_successor_is_named_where_it_is_kept()
    {
        var kept = await KeptAsync();
        var site = await SampleSite.BuildAsync(files =>
        {
            kept(files);
            files.Remove("letters/grand-hotel.md");
        });
        var faults = site.Diagnostics.Where(fault => fault.Severity == Severity.Error).ToList();
        Assert.Equal(4, faults.Count);
        Assert.All(faults, fault => Assert.Equal(("PB9302", "addresses.txt"), (fault.Code, fault.Place.File)));
        Assert.Contains(faults, fault => fault.Message.StartsWith("/letters/grand-hotel/ was", StringComparison.Ordinal) && fault.Place.Line > 2);
    }

    [Fact]
    public async Task The_files_of_a_letter_move_with_its_page()
    {
        var kept = await KeptAsync();
        var site = await SampleSite.BuildAsync(files =>
        {
            kept(files);
            files["letters/hotel.md"] = files["letters/grand-hotel.md"].Replace("Role:", "RedirectFrom: [/letters/grand-hotel/]\nRole:", StringComparison.Ordinal);
            files.Remove("letters/grand-hotel.md");
        });
        Assert.DoesNotContain(site.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal(
            "/letters/grand-hotel/ /letters/hotel/ 301!\n/letters/grand-hotel/* /letters/hotel/:splat 301\n",
            site.Files.Single(file => file.Path == "_redirects").ReadText());
    }

    [Fact]
    public async Task A_new_address_is_a_note()
    {
        var kept = await KeptAsync();
        var site = await SampleSite.BuildAsync(files =>
        {
            kept(files);
            files["talks/bread.md"] = "---\nTitle: Bread\n---\n\nHow to bake.\n";
        });
        Assert.Equal((Severity.Note, "1 address is new, and not kept here yet"), Assert.Single(site.Diagnostics, fault => fault.Code == "PB9303") is var note ? (note.Severity, note.Message) : default);
    }

    [Fact]
    public async Task A_build_that_accepts_gives_up_what_is_gone()
    {
        var kept = await KeptAsync();
        var site = await SampleSite.BuildAsync(
            files =>
            {
                kept(files);
                files.Remove("letters/grand-hotel.md");
            },
            request: request => request with { AcceptsAddresses = true });
        Assert.False(site.HasErrors);
        Assert.DoesNotContain("/letters/grand-hotel/", site.Addresses);
    }

    private static async Task<Action<Dictionary<string, string>>> KeptAsync()
    {
        var addresses = System.Text.Encoding.UTF8.GetString(AddressBook.Write((await SampleSite.BuildAsync()).Addresses));
        return files => files["addresses.txt"] = addresses;
    }

    private static async Task<Diagnostic> FaultAsync(string file, string before, string after)
    {
        var kept = await KeptAsync();
        var site = await SampleSite.BuildAsync(files =>
        {
            kept(files);
            Assert.Contains(before, files[file], StringComparison.Ordinal);
            files[file] = files[file].Replace(before, after, StringComparison.Ordinal);
            files["cv.md"] = files["cv.md"].Replace("### Soup for a Thousand", "### Soup for a Million", StringComparison.Ordinal);
            if (file == "cv.md") files["talks/soup.md"] = files["talks/soup.md"].Replace("Event:", "Slug: soup-for-a-thousand\nEvent:", StringComparison.Ordinal);
        });
        return Assert.Single(site.Diagnostics, fault => fault.Severity == Severity.Error);
    }

    private static async Task AssertCuredAsync(Action<Dictionary<string, string>> cure)
    {
        var kept = await KeptAsync();
        var site = await SampleSite.BuildAsync(files =>
        {
            kept(files);
            cure(files);
        });
        Assert.True(!site.HasErrors, string.Join('\n', site.Diagnostics));
        Assert.Contains("/roles/head-cook-example-inn/ /roles/chef-example-inn/ 301!\n", site.Files.Single(file => file.Path == "_redirects").ReadText(), StringComparison.Ordinal);
    }
}
