using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Settings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Portfolio.Reading.FrontMatter;

/// <summary>Keys and values out of YAML, each with its place. Nothing is converted: a date is the text that stands there.</summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 32;

    private readonly string _file;
    private readonly int _firstLine;
    private readonly Parser _parser;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    private YamlReader(string file, string yaml, int firstLine)
    {
        (_file, _firstLine) = (file, firstLine);
        _parser = new Parser(new StringReader(yaml));
    }

    /// <param name="file">For the places.</param>
    /// <param name="yaml">The YAML alone.</param>
    /// <param name="firstLine">The line of the file that it starts on.</param>
    public static (FrontMatterFields Fields, ImmutableArray<Diagnostic> Diagnostics) Read(string file, string yaml, int firstLine)
    {
        var reader = new YamlReader(file, yaml, firstLine);
        try
        {
            return (reader.Document(), reader._diagnostics.ToImmutable());
        }
        catch (YamlException exception)
        {
            reader._diagnostics.Add(reader.Explain(exception, yaml));
            return (PlainFields.Of(file, yaml, firstLine), reader._diagnostics.ToImmutable());
        }
        catch (InvalidOperationException broken)
        {
            // YamlDotNet's scanner gives up this way where brackets inside brackets are left open.
            reader._diagnostics.Add(reader.Explain(new YamlException(broken.Message), yaml));
            return (PlainFields.Of(file, yaml, firstLine), reader._diagnostics.ToImmutable());
        }
        catch (RefusedException refused)
        {
            reader._diagnostics.Add(refused.Diagnostic);
        }
        return (FrontMatterFields.Empty, reader._diagnostics.ToImmutable());
    }

    private FrontMatterFields Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) return FrontMatterFields.Empty;
        _parser.Consume<DocumentStart>();
        var value = Value(0);
        if (value is FrontMatterMap map) return map.Fields;
        if (value is not FrontMatterText { Text: "" }) _diagnostics.Add(FrontMatterFaults.NotKeys(value.Place));
        return FrontMatterFields.Empty;
    }

    private FrontMatterValue Value(int depth)
    {
        var current = _parser.Current ?? throw new YamlException("The text ends early");
        var place = PlaceOf(current.Start);
        if (depth > DeepestNesting) throw new RefusedException(FrontMatterFaults.TooDeep(place));
        if (_parser.TryConsume<AnchorAlias>(out var alias)) throw new RefusedException(FrontMatterFaults.Alias(place, alias.Value.Value));
        if (_parser.TryConsume<Scalar>(out var scalar))
            return new FrontMatterText(scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" } ? "" : scalar.Value) { Place = place };
        if (_parser.TryConsume<SequenceStart>(out _))
        {
            var items = ImmutableArray.CreateBuilder<FrontMatterValue>();
            while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Value(depth + 1));
            return new FrontMatterList(items.DrainToImmutable()) { Place = place };
        }
        _parser.Consume<MappingStart>();
        return new FrontMatterMap(Fields(depth)) { Place = place };
    }

    private FrontMatterFields Fields(int depth)
    {
        var fields = ImmutableArray.CreateBuilder<FrontMatterField>();
        var seen = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Value(depth + 1);
            var value = Value(depth + 1);
            if (key is not FrontMatterText { Text: var name })
            {
                _diagnostics.Add(FrontMatterFaults.NotKeys(key.Place));
                continue;
            }
            if (seen.TryGetValue(SettingKey.Fold(name), out var first)) _diagnostics.Add(FrontMatterFaults.RepeatedKey(key.Place, name, first));
            else seen.Add(SettingKey.Fold(name), key.Place);
            fields.Add(new(name, key.Place, value));
        }
        return new(fields.DrainToImmutable());
    }

    private Diagnostic Explain(YamlException exception, string yaml)
    {
        var reason = (exception.InnerException ?? exception).Message;
        var parenthesis = reason.LastIndexOf("): ", StringComparison.Ordinal);
        if (reason.StartsWith('(') && parenthesis > 0) reason = reason[(parenthesis + 3)..];
        reason = char.ToLowerInvariant(reason[0]) + reason[1..].TrimEnd('.');
        var place = PlaceOf(exception.Start);
        var lines = yaml.Split('\n');
        var line = lines.ElementAtOrDefault((int)exception.Start.Line - 1) ?? "";
        // The parser stumbles on the line before the tab.
        var tab = Array.FindIndex(lines, Math.Clamp((int)exception.Start.Line - 1, 0, lines.Length), text => text.StartsWith('\t'));
        if (tab >= 0) place = new(_file, tab + _firstLine, 1);
        var cure = tab >= 0 ? "Indent with spaces; YAML does not take tabs."
            : line.Split(": ").Length > 2 ? "Put the value in quotes, since it holds a colon: Title: \"CV: Ada Lovelace\"."
            : "Write one \"Key: value\" on each line, indent with spaces, and put values with : # [ ] { } \" or ' in quotes.";
        return FrontMatterFaults.BrokenYaml(place, reason, cure);
    }

    private SourcePlace PlaceOf(Mark mark) => new(_file, (int)mark.Line + _firstLine - 1, (int)mark.Column);

    /// <summary>Leaves the recursion with what is to be said; it never leaves this class.</summary>
#pragma warning disable CA1032, CA1064 // Thrown and caught in this file alone.
    private sealed class RefusedException(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
#pragma warning restore CA1032, CA1064
}
