using System.Collections.Concurrent;
using System.Text.Json;

namespace Portfolio.Site.Outside;

/// <summary>Answers of former checks, in a file. One that cannot be read or written is as good as none.</summary>
internal sealed class AnswerCache
{
    private readonly OutsideOptions _options;
    private readonly ConcurrentDictionary<string, KeptAnswer> _answers;

    public AnswerCache(OutsideOptions options)
    {
        _options = options;
        _answers = new(Read(options.CacheFile), StringComparer.Ordinal);
    }

    /// <summary>An answer that still holds: a good one of late, or the wish not to be asked yet.</summary>
    public LinkAnswer? Find(Uri address)
    {
        if (!_answers.TryGetValue(address.AbsoluteUri, out var kept)) return null;
        var now = _options.Clock.GetUtcNow();
        if (now - kept.At >= _options.MaxAge || kept.At > now) return null;
        return kept.Answer.State is LinkState.Good or LinkState.Moved || kept.Answer.NotBefore > now ? kept.Answer : null;
    }

    public void Keep(Uri address, LinkAnswer answer) => _answers[address.AbsoluteUri] = new(answer, _options.Clock.GetUtcNow());

    /// <summary>Completed beside the old file and put in its place. What has become too old is left out.</summary>
    public void Write()
    {
        if (_options.CacheFile is not { } file) return;
        var held = _answers.Where(answer => Find(new Uri(answer.Key)) is not null).OrderBy(answer => answer.Key, StringComparer.Ordinal).ToDictionary();
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            var beside = file + ".new";
            File.WriteAllText(beside, JsonSerializer.Serialize(held, AnswerCacheJson.Default.DictionaryStringKeptAnswer));
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next check asks again.
        }
    }

    private static Dictionary<string, KeptAnswer> Read(string? file)
    {
        try
        {
            return file is not null && File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllText(file), AnswerCacheJson.Default.DictionaryStringKeptAnswer) ?? [] : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }
}
