using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Model.Text;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Markdown;

/// <summary>Turns a Markdown file into the neutral text tree. Markdig's and AngleSharp's types end here.</summary>
public static class MarkdownReader
{
    private const int LargestFile = 16 << 20;

    /// <summary>How much of a larger one is read, for the name and the first mistakes.</summary>
    private const int LargestPreview = 64 << 10;

    /// <summary>The file as a tree. Never throws: what is wrong with it is among the diagnostics, and its words are in the tree all the same.</summary>
    public static MarkdownDocument Read(InputFile file)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var text = Decode(file, diagnostics);
        var lines = new SourceLines(file.Path, text);
        var matter = FrontMatterReader.Read(file.Path, text);
        diagnostics.AddRange(matter.Diagnostics);
        MachineInstructions.ReportInvisible(text, lines.PlaceOf, diagnostics);

        var blocks = BlocksOf(FencedDocument.Open(MappedText.From(text, matter.End)), lines, diagnostics);
        return new()
        {
            Source = new SourceText(file.Path, text, []) { BodyStart = matter.End },
            FrontMatter = matter.Fields,
            Blocks = blocks,
            Diagnostics = [.. diagnostics.OrderBy(diagnostic => diagnostic.Place)],
        };
    }

    /// <summary>The text as a tree, what is not the text of a CV taken out.</summary>
    internal static ImmutableArray<Block> BlocksOf(MappedText text, SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var repaired = LineRepair.Apply(HeaderlessTables.Complete(EmojiCodes.Show(NamedSpaces.Complete(EndlessLines.Cut(Admonitions.Open(MarkupRemoval.Apply(FencedPosts.Open(text), lines, diagnostics), lines, diagnostics), lines, diagnostics)))));
        var blocks = LabelledLines.Keep(TreeOf(repaired, lines, diagnostics));
        MachineInstructions.Report(repaired.Text, offset => lines.PlaceOf(repaired.SourceOf(offset)), diagnostics);
        return blocks;
    }

    private static string Decode(InputFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > LargestFile)
        {
            diagnostics.Add(MarkdownFaults.TooLarge(new(file.Path), bytes.Length >> 20));
            // Nothing is built of it: what stands there is not worth the time that reading it would take.
            bytes = bytes[..LargestPreview];
        }
        else if (WideText(bytes) is { } wide)
        {
            return Cleaned(wide, file.Path, diagnostics);
        }
        else if (!Utf8.IsValid(bytes))
        {
            var offset = FirstInvalid(bytes);
            var before = bytes[..offset];
            var place = new SourcePlace(file.Path, before.Count((byte)'\n') + 1, offset - before.LastIndexOf((byte)'\n'));
            diagnostics.Add(MarkdownFaults.NotUtf8(place, offset));
        }
        return Cleaned(Encoding.UTF8.GetString(bytes), file.Path, diagnostics);
    }

    /// <summary>UTF-16 that says so in its first character, as Notepad once saved "Unicode"; null for everything else, a broken one too.</summary>
    private static string? WideText(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
            _ => null,
        };
        return text?.Contains('\uFFFD') == true ? null : text;
    }

    private static string Cleaned(string text, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        text = LineEnds.Of(text);
        return ControlCharacters.Drop(text, path, diagnostics);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (offset < bytes.Length && Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == System.Buffers.OperationStatus.Done) offset += length;
        return offset;
    }

    private static ImmutableArray<Block> TreeOf(MappedText text, SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var tags = new RawTags(text.Text, lines, diagnostics);
        try
        {
            return TreeFromHtml.Convert(HtmlFromMarkdown.Convert(text, tags), lines, diagnostics);
        }
        catch (ArgumentException)
        {
            // Markdig's limit on nesting (runs; the lines are limited already). Paragraph by paragraph, only the culprit loses its marks.
            return [.. PlainParagraphs.Split(text).SelectMany(part => PartOf(part, lines, diagnostics))];
        }
    }

    private static ImmutableArray<Block> PartOf(MappedText part, SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var tags = new RawTags(part.Text, lines, diagnostics);
        try
        {
            return TreeFromHtml.Convert(HtmlFromMarkdown.Convert(part, tags), lines, diagnostics);
        }
        catch (ArgumentException)
        {
            var place = lines.PlaceOf(part.SourceOf(0));
            diagnostics.Add(MarkdownFaults.TooDeep(place));
            return PlainParagraphs.Of(part.Text, place);
        }
    }
}
