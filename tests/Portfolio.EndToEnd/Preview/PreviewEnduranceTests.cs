using System.Net;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Preview;

/// <summary>The preview outlives whatever happens to the files, and shows in the end what they are in the end.</summary>
[Collection(Undisturbed.Name)]
public sealed class PreviewEnduranceTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new();
    private PreviewProcess _preview = null!;

    public async Task InitializeAsync()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        _preview = await PreviewProcess.StartAsync(_folder.Path);
    }

    [Fact]
    public async Task A_deleted_folder_keeps_the_last_good_pages_and_is_followed_when_it_is_back()
    {
        Directory.Delete(_folder.PathOf("input"), recursive: true);
        await _preview.HearAsync("error SI7001");
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync("/cv/"));
        _folder.Write("input/cv.md", SampleInput.Cv.Replace("engine", "bridge", StringComparison.Ordinal));
        await SeesAsync("/cv/", "Built the bridge.");
        // The folder that came back is watched as the first one was.
        _folder.Write("input/cv.md", SampleInput.Cv.Replace("engine", "tunnel", StringComparison.Ordinal));
        await SeesAsync("/cv/", "Built the tunnel.");
    }

    [Fact]
    public async Task A_folder_that_is_replaced_by_another_is_followed()
    {
        _folder.Write("other/cv.md", SampleInput.Cv.Replace("engine", "bridge", StringComparison.Ordinal));
        Directory.Move(_folder.PathOf("input"), _folder.PathOf("former"));
        Directory.Move(_folder.PathOf("other"), _folder.PathOf("input"));
        await SeesAsync("/cv/", "Built the bridge.");
        _folder.Write("input/cv.md", SampleInput.Cv.Replace("engine", "tunnel", StringComparison.Ordinal));
        await SeesAsync("/cv/", "Built the tunnel.");
    }

    [Fact]
    public async Task A_file_that_is_renamed_goes_from_its_address_to_another()
    {
        Directory.CreateDirectory(_folder.PathOf("input", "talks"));
        _folder.Write("input/talks/soup.md", "---\nTitle: Soup\nEvent: KitchenConf\nDate: 2024-05-01\nSlug: soup\n---\n\nWords.\n");
        await SeesAsync("/talks/soup/", "Words.");
        _folder.Write("input/talks/soup.md", "---\nTitle: Soup\nEvent: KitchenConf\nDate: 2024-05-01\n---\n\nWords.\n");
        File.Move(_folder.PathOf("input", "talks", "soup.md"), _folder.PathOf("input", "talks", "notes.txt"));
        await GoneAsync("/talks/soup/");
        File.Move(_folder.PathOf("input", "talks", "notes.txt"), _folder.PathOf("input", "talks", "broth.md"));
        await SeesAsync("/talks/soup/", "Words.");
    }

    [Fact]
    public async Task An_editor_that_writes_another_file_and_renames_it_is_followed()
    {
        for (var i = 1; i <= 3; i++)
        {
            _folder.Write("input/.cv.md.swp", SampleInput.Cv.Replace("engine", $"engine {i}", StringComparison.Ordinal));
            File.Move(_folder.PathOf("input", ".cv.md.swp"), _folder.PathOf("input", "cv.md"), overwrite: true);
            await SeesAsync("/cv/", $"Built the engine {i}.");
        }
    }

    [Fact]
    public async Task A_file_half_written_is_no_error()
    {
        await using (var file = new FileStream(_folder.PathOf("input", "cv.md"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite))
        {
            // Empty for a moment, which would be an error (IN6013), and then little by little.
            await file.FlushAsync();
            foreach (var part in SampleInput.Cv.Replace("engine", "bridge", StringComparison.Ordinal).Chunk(60))
            {
                await Task.Delay(30);
                await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(part));
                await file.FlushAsync();
            }
        }
        await SeesAsync("/cv/", "Built the bridge.");
        Assert.Equal(0, _preview.Times(": error "));
    }

    [Fact]
    public async Task A_burst_of_a_thousand_saves_is_a_few_builds_and_ends_with_the_last()
    {
        for (var i = 1; i <= 1000; i++) _folder.Write("input/cv.md", SampleInput.Cv.Replace("engine", $"engine {i}", StringComparison.Ordinal));
        await SeesAsync("/cv/", "Built the engine 1000.");
        Assert.InRange(_preview.Times(@"^input/cv\.md: "), 1, 200);
        Assert.Equal(0, _preview.Times(": error "));
    }

    [Fact]
    public async Task A_thousand_files_that_come_and_go_are_followed()
    {
        for (var i = 1; i <= 1000; i++) _folder.Write($"input/files/{i}/note.txt", $"Note {i}");
        await SeesAsync("/files/1000/note.txt", "Note 1000");
        await SeesAsync("/files/500/note.txt", "Note 500");
        Directory.Delete(_folder.PathOf("input", "files"), recursive: true);
        await GoneAsync("/files/1000/note.txt");
        _folder.Write("input/cv.md", SampleInput.Cv.Replace("engine", "bridge", StringComparison.Ordinal));
        await SeesAsync("/cv/", "Built the bridge.");
    }

    [Fact]
    public async Task A_document_is_made_when_it_is_asked_for_and_follows_too()
    {
        await SeesAsync("/Ada-Example-CV.txt", "Built the engine.");
        _folder.Write("input/cv.md", SampleInput.Cv.Replace("engine", "bridge", StringComparison.Ordinal));
        await SeesAsync("/Ada-Example-CV.txt", "Built the bridge.");
        Assert.StartsWith("%PDF-", await _client.GetStringAsync(new Uri(_preview.Url + "/Ada-Example-CV.pdf")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_joins_gets_a_page_and_the_addresses_of_the_first_move()
    {
        Directory.CreateDirectory(_folder.PathOf("input", "ada"));
        File.Move(_folder.PathOf("input", "cv.md"), _folder.PathOf("input", "ada", "cv.md"));
        _folder.Write("input/eve/cv.md", SampleInput.Cv.Replace("Ada", "Eve", StringComparison.Ordinal));
        await SeesAsync("/", "Eve Example");
        await SeesAsync("/eve/cv/", "Built the engine.");
        await GoneAsync("/cv/");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _preview.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    private async Task<HttpStatusCode> StatusOfAsync(string address)
    {
        using var answer = await _client.GetAsync(new Uri(_preview.Url + address));
        return answer.StatusCode;
    }

    private async Task SeesAsync(string address, string words)
    {
        var text = "";
        await UntilAsync(async () =>
        {
            using var answer = await _client.GetAsync(new Uri(_preview.Url + address));
            text = await answer.Content.ReadAsStringAsync();
            return answer.IsSuccessStatusCode && text.Contains(words, StringComparison.Ordinal);
        }, () => $"'{words}' did not come to {address}: {text}");
    }

    private Task GoneAsync(string address) =>
        UntilAsync(async () => await StatusOfAsync(address) == HttpStatusCode.NotFound, () => $"{address} is still there");

    private async Task UntilAsync(Func<Task<bool>> isSo, Func<string> otherwise)
    {
        for (var waited = System.Diagnostics.Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(20))
        {
            if (await isSo()) return;
        }
        Assert.Fail($"{otherwise()}\nThe preview said:\n{_preview.Said}");
    }
}
