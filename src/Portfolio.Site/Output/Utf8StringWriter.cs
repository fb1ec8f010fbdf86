using System.Globalization;
using System.Text;

namespace Portfolio.Site.Output;

/// <summary>A string writer that says UTF-8, which is what the text is written as in the end.</summary>
internal sealed class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
