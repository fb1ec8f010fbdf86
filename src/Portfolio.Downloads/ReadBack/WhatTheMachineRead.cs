using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;

namespace Portfolio.Downloads.ReadBack;

/// <summary>
/// Reads documents as a machine would and compares them with the content: nothing may be lost on the way (rule 1), and what
/// applicant-tracking systems look for must stand in one piece.
/// </summary>
public static class WhatTheMachineRead
{
    /// <summary>What can be read in a file of a CV, in its order; null for the kinds that are data and not documents.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read at all.</exception>
    public static string? TextOf(DownloadedDocument document) =>
        document.Kind is DownloadKind.Pdf or DownloadKind.Docx or DownloadKind.Text ? document.Text.Content : null;

    /// <summary>What is lost in files of a CV, at the lines where it was written. Nothing is looked for in the kinds that are data and not documents.</summary>
    public static ImmutableArray<Diagnostic> Check(PortfolioView view, params ImmutableArray<DownloadedDocument> documents)
    {
        var expected = ExpectedWords.Of(view);
        return [.. documents.SelectMany(document => Check(view, expected, document))];
    }

    /// <summary>What is lost in a file of a letter.</summary>
    public static ImmutableArray<Diagnostic> Check(PortfolioView view, Letter letter, DownloadedLetter document)
    {
        var file = document.Kind.ToString().ToUpperInvariant();
        var (text, fault) = Reading(letter.Source, file, () => document.Text.Content);
        if (text is null) return fault is null ? [] : [fault];

        var expected = OwnersWords.Of(letter, view.Cv);
        // The packet is the letter with the CV behind it.
        if (document.Kind == LetterFileKind.Packet) expected = expected.AddRange(OwnersWords.Of(view.Cv));
        return [.. Lost(expected, WordSplitter.Split(text), file)];
    }

    /// <summary>What is lost in a text that was read out of a file of a CV.</summary>
    /// <param name="view">The portfolio.</param>
    /// <param name="file">What to call the file in messages.</param>
    /// <param name="text">What was read.</param>
    public static ImmutableArray<Diagnostic> Check(PortfolioView view, string file, string text) => Check(ExpectedWords.Of(view), file, text);

    private static ImmutableArray<Diagnostic> Check(PortfolioView view, ExpectedWords expected, DownloadedDocument document)
    {
        var file = document.Kind.ToString().ToUpperInvariant();
        return Reading(view.Cv.Source, file, () => TextOf(document)) switch
        {
            (_, { } fault) => [fault],
            ({ } text, _) => Check(expected, file, text),
            _ => [],
        };
    }

    private static ImmutableArray<Diagnostic> Check(ExpectedWords expected, string file, string text)
    {
        var read = WordSplitter.Split(text);
        var facts = expected.Facts
            .Where(fact => !WordComparison.Contains(read.AsSpan(), fact.Words))
            .Select(fact => ReadBackFaults.FactLost(fact.Place, fact.What, fact.Value, file));
        return [.. Lost(expected.Words, read, file), .. facts.Distinct()];
    }

    private static IEnumerable<Diagnostic> Lost(ImmutableArray<ReadWord> expected, ImmutableArray<string> read, string file) =>
        WordComparison.Lost(expected, read)
            .GroupBy(word => word.Place)
            .Select(line => ReadBackFaults.WordsLost(line.Key, string.Join(' ', line.Select(word => word.Text)), file));

    private static (string? Text, Diagnostic? Fault) Reading(SourceText source, string file, Func<string?> read)
    {
        try
        {
            return (read(), null);
        }
        catch (InvalidDataException exception)
        {
            return (null, ReadBackFaults.Unreadable(new SourcePlace(source.File), file, exception.Message));
        }
    }
}
