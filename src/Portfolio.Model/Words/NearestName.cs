using Portfolio.Model.Settings;

namespace Portfolio.Model.Words;

/// <summary>Finds what somebody meant who misspelt a name: a key, a command, a word of a few.</summary>
public static class NearestName
{
    private const int LongestName = 40;

    /// <summary>The name with the fewest letters changed, if they are at most a third of it (but one letter always); else null. Compared as keys are.</summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        var folded = SettingKey.Fold(written);
        if (folded.Length is 0 or > LongestName) return null;
        return names
            .Select(name => (Name: name, Folded: SettingKey.Fold(name)))
            .Select(candidate => (candidate.Name, candidate.Folded.Length, Changes: Changes(folded, candidate.Folded)))
            .Where(candidate => candidate.Changes <= Math.Max(1, Math.Min(folded.Length, candidate.Length) / 3))
            .OrderBy(candidate => candidate.Changes)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>How many letters to add, drop, change or swap with their neighbour (optimal string alignment).</summary>
    private static int Changes(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) table[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var change = table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[left.Length, right.Length];
    }
}
