using System.Text;
using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Reading;

/// <summary>Reads the text of a page out of its content stream, as a program does that looks for words: from the codes and the fonts' maps alone.</summary>
internal sealed class PageTextReader(IReadOnlyDictionary<string, Dictionary<int, string>> fonts)
{
    private readonly StringBuilder _content = new();
    private readonly StringBuilder _artifacts = new();
    private readonly Stack<PdfObject> _operands = new();
    private Dictionary<int, string> _font = [];
    private bool _isArtifact;
    private bool _isNewMark;
    private double _baseline = double.NaN;

    public (string Content, string Artifacts) Read(byte[] stream)
    {
        var reader = new PdfSyntaxReader(stream);
        while (reader.Next() is { } token)
        {
            if (token is PdfObject operand)
            {
                _operands.Push(operand);
                continue;
            }
            Apply((string)token);
            _operands.Clear();
        }
        return (_content.ToString(), _artifacts.ToString());
    }

    private void Apply(string name)
    {
        switch (name)
        {
            case "BDC":
                _operands.Pop();
                _isArtifact = _operands.Pop() is PdfName { Value: "Artifact" };
                _isNewMark = true;
                break;
            case "Tf":
                _operands.Pop();
                _font = fonts.GetValueOrDefault(((PdfName)_operands.Pop()).Value, []);
                break;
            case "Td":
                MoveTo(((PdfNumber)_operands.Pop()).Value);
                break;
            case "TJ":
                foreach (var item in ((PdfArray)_operands.Pop()).Items)
                {
                    if (item is PdfString text) Append(text.Bytes);
                }
                break;
        }
    }

    /// <summary>
    /// A new line within a mark brings nothing: the space at its end is a glyph. A new mark on a new line is something else
    /// (the next paragraph), or begins with such a space before it.
    /// </summary>
    private void MoveTo(double baseline)
    {
        var text = _isArtifact ? _artifacts : _content;
        if (_isNewMark && baseline != _baseline && text.Length > 0 && text[^1] != '\n') text.Append('\n');
        (_baseline, _isNewMark) = (baseline, false);
    }

    private void Append(ReadOnlySpan<byte> codes)
    {
        var text = _isArtifact ? _artifacts : _content;
        for (var i = 0; i + 1 < codes.Length; i += 2)
        {
            // A code without characters is what an extractor shows as a replacement.
            text.Append(_font.GetValueOrDefault((codes[i] << 8) | codes[i + 1], "\uFFFD"));
        }
    }
}
