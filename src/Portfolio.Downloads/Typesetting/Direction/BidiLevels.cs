namespace Portfolio.Downloads.Typesetting.Direction;

/// <summary>
/// The levels of the characters of a paragraph: even ones run from left to right, odd ones from right to left. UAX #9 without explicit
/// embeddings and isolates, whose characters no CV was seen to have.
/// </summary>
internal sealed class BidiLevels
{
    private readonly IReadOnlyList<string> _text;
    private readonly BidiClass[] _classes;
    private readonly int _base;

    private BidiLevels(IReadOnlyList<string> text, BidiClass[] classes, int level)
    {
        (_text, _classes, _base) = (text, classes, level);
    }

    private BidiClass Embedding => _base % 2 == 0 ? BidiClass.Left : BidiClass.Right;

    /// <summary>The level of the paragraph and of each of its parts. Rules P2 and P3: the first letter decides for the paragraph.</summary>
    /// <param name="text">Characters, with their accents or without.</param>
    /// <param name="classes">Of their first characters.</param>
    public static (int Base, int[] Levels) Of(IReadOnlyList<string> text, IReadOnlyList<BidiClass> classes)
    {
        var first = classes.FirstOrDefault(item => item is BidiClass.Left or BidiClass.Right or BidiClass.Arabic);
        var level = first is BidiClass.Right or BidiClass.Arabic ? 1 : 0;
        return (level, new BidiLevels(text, [.. classes], level).Resolve());
    }

    private int[] Resolve()
    {
        ResolveMarksAndArabic();
        ResolveSeparators();
        ResolveNumbersAfterLetters();
        ResolveBrackets();
        ResolveNeutrals();
        // Rules I1 and I2.
        return [.. _classes.Select(item => item switch
        {
            BidiClass.Left => _base + (_base % 2),
            BidiClass.Right => _base + 1 - (_base % 2),
            _ => _base + 2 - (_base % 2),
        })];
    }

    /// <summary>Rules W1 to W3.</summary>
    private void ResolveMarksAndArabic()
    {
        var (before, strong) = (Embedding, Embedding);
        for (var i = 0; i < _classes.Length; i++)
        {
            if (_classes[i] == BidiClass.Mark) _classes[i] = before;
            if (_classes[i] is BidiClass.Left or BidiClass.Right or BidiClass.Arabic) strong = _classes[i];
            if (_classes[i] == BidiClass.European && strong == BidiClass.Arabic) _classes[i] = BidiClass.ArabicNumber;
            before = _classes[i];
        }
        for (var i = 0; i < _classes.Length; i++)
        {
            if (_classes[i] == BidiClass.Arabic) _classes[i] = BidiClass.Right;
        }
    }

    /// <summary>Rules W4 to W6.</summary>
    private void ResolveSeparators()
    {
        for (var i = 1; i + 1 < _classes.Length; i++)
        {
            var (before, after) = (_classes[i - 1], _classes[i + 1]);
            if (before != after) continue;
            if (before == BidiClass.European && _classes[i] is BidiClass.Separator or BidiClass.CommonSeparator) _classes[i] = before;
            else if (before == BidiClass.ArabicNumber && _classes[i] == BidiClass.CommonSeparator) _classes[i] = before;
        }
        for (var i = 0; i < _classes.Length;)
        {
            var end = i;
            while (end < _classes.Length && _classes[end] == BidiClass.Terminator) end++;
            var joins = end > i && ((i > 0 && _classes[i - 1] == BidiClass.European) || (end < _classes.Length && _classes[end] == BidiClass.European));
            for (; i < end; i++) _classes[i] = joins ? BidiClass.European : BidiClass.Neutral;
            i++;
        }
        for (var i = 0; i < _classes.Length; i++)
        {
            if (_classes[i] is BidiClass.Separator or BidiClass.CommonSeparator) _classes[i] = BidiClass.Neutral;
        }
    }

    /// <summary>Rule W7.</summary>
    private void ResolveNumbersAfterLetters()
    {
        var strong = Embedding;
        for (var i = 0; i < _classes.Length; i++)
        {
            if (_classes[i] is BidiClass.Left or BidiClass.Right) strong = _classes[i];
            else if (_classes[i] == BidiClass.European && strong == BidiClass.Left) _classes[i] = BidiClass.Left;
        }
    }

    /// <summary>Rule N0: both brackets of a pair run as what they enclose.</summary>
    private void ResolveBrackets()
    {
        foreach (var (open, close) in Brackets.Pairs(_text).Order())
        {
            var inside = _classes[(open + 1)..close].Select(Strong).Where(strong => strong is not null).ToList();
            if (inside.Count == 0) continue;
            var before = _classes[..open].Select(Strong).LastOrDefault(strong => strong is not null) ?? Embedding;
            _classes[open] = _classes[close] = inside.Contains(Embedding) ? Embedding : before;
        }
    }

    /// <summary>Rules N1 and N2.</summary>
    private void ResolveNeutrals()
    {
        for (var i = 0; i < _classes.Length;)
        {
            var end = i;
            while (end < _classes.Length && _classes[end] == BidiClass.Neutral) end++;
            if (end > i)
            {
                var before = i == 0 ? Embedding : Strong(_classes[i - 1]);
                var after = end == _classes.Length ? Embedding : Strong(_classes[end]);
                Array.Fill(_classes, before is { } both && before == after ? both : Embedding, i, end - i);
            }
            i = end + 1;
        }
    }

    /// <summary>Figures count as right to left here.</summary>
    private static BidiClass? Strong(BidiClass item) => item switch
    {
        BidiClass.Left => BidiClass.Left,
        BidiClass.Right or BidiClass.European or BidiClass.ArabicNumber => BidiClass.Right,
        _ => null,
    };
}
