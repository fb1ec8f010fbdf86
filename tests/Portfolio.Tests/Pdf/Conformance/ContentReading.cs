using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portfolio.Tests.Pdf.Conformance;

/// <summary>What a content stream does, operator by operator. It knows strings in hexadecimal digits alone.</summary>
internal sealed partial class ContentReading
{
    private static readonly HashSet<string> Painting = ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "Tj", "TJ", "'", "\""];

    public ContentReading(byte[] stream)
    {
        var operands = new List<string>();
        var open = new Stack<string>();
        var font = "";
        foreach (var token in Token().Matches(Encoding.Latin1.GetString(stream)).Select(match => match.Value))
        {
            if (!char.IsAsciiLetter(token[0]) && token is not ("'" or "\"") || token is "true" or "false" or "null")
            {
                operands.Add(token);
                continue;
            }
            Operators.Add(token);
            switch (token)
            {
                case "BDC" or "BMC":
                    if (open.Count > 0) Faults.Add("marked content in marked content");
                    open.Push(operands[0] == "/Artifact" ? "Artifact" : MarkNumber().Match(string.Join(' ', operands)) is { Success: true } mark ? mark.Groups[1].Value : "");
                    if (open.Peek() is not ("Artifact" or "")) Marks.Add((operands[0].TrimStart('/'), int.Parse(open.Peek(), CultureInfo.InvariantCulture)));
                    break;
                case "EMC":
                    if (!open.TryPop(out _)) Faults.Add("EMC without a beginning");
                    break;
                case "Tf":
                    font = operands[0].TrimStart('/');
                    break;
                case "TJ":
                    foreach (var code in Codes(operands)) Shown.Add((font, code));
                    break;
            }
            if (Painting.Contains(token) && (open.Count == 0 || open.Peek().Length == 0)) Faults.Add($"{token} paints what is neither tagged nor an artifact");
            operands.Clear();
        }
        if (open.Count > 0) Faults.Add("marked content without an end");
    }

    public List<string> Operators { get; } = [];

    /// <summary>The tag and the number of each mark, in order.</summary>
    public List<(string Tag, int Number)> Marks { get; } = [];

    /// <summary>Every code that is shown, with the name of its font.</summary>
    public List<(string Font, int Code)> Shown { get; } = [];

    public List<string> Faults { get; } = [];

    private static IEnumerable<int> Codes(List<string> operands) =>
        operands.Where(operand => operand.StartsWith('<') && !operand.StartsWith("<<", StringComparison.Ordinal))
            .SelectMany(operand => operand.Trim('<', '>').Chunk(4))
            .Select(digits => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"<<|>>|<[0-9A-Fa-f]*>|[\[\]]|/[^\s<>\[\]/()]*|[^\s<>\[\]/()]+", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex(@"/MCID (\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex MarkNumber();
}
