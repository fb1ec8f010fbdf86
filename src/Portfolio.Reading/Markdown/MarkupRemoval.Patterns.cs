using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>What the marks look like.</summary>
internal sealed partial class MarkupRemoval
{
    [GeneratedRegex(@"^ {0,3}\[\^[^\]\s]{1,40}\]:", RegexOptions.Multiline, MatchLimit.Milliseconds)]
    private static partial Regex FootnoteText();

    [GeneratedRegex(@"\G\[\^([^\]\s]{1,40})\](:[ \t]*)?", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Footnote();

    // Obsidian and GitHub: > [!info]- Title.
    [GeneratedRegex(@"\G[ \t>]*(\[![A-Za-z][\w-]{0,30}\][+-]?)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Callout();

    [GeneratedRegex(@"\[/([A-Za-z][\w-]{0,30})\]", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex ClosingBlock();

    [GeneratedRegex(@"\G\[/?([A-Za-z][\w-]{0,30})(?:[ \t]+[\w-]+=[^\]\n]{0,150})?[ \t]*/?\](?![(\[:])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?:\\(?:newpage|pagebreak|clearpage|vspace|hspace|hrule|hfill|hfil|par|raggedright|flushleft|setlength|thispagestyle|pagestyle|hrulefill|noindent|medskip|bigskip|smallskip|vfill|centering|begin|end|small|large|normalsize|columnbreak)\*?(?:\[[^\]]*\])?(?:\{[^}]*\})*\s*)+$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex TexCommands();

    // kramdown: {: .class}, {::options /}; pandoc: {#id .class key=value}, {-}; of an export the words of the heading: {#wheels,-mills---and-more}.
    [GeneratedRegex("""^\{(?::[^}\n]*|#[^\s{}"=]*|\s*(?:[#.][\w:-]+|[\w:-]+=(?:"[^"\n]*"|[^\s"}]+)|-)(?:\s+(?:[#.][\w:-]+|[\w:-]+=(?:"[^"\n]*"|[^\s"}]+)))*\s*)\}$""", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex AttributeList();

    [GeneratedRegex(@"^\{%-?\s*comment\s*-?%\}$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex LiquidComment();

    // Material for MkDocs: the set, then the name.
    [GeneratedRegex(@"\G:(?:material|fontawesome|octicons|simple)-[a-z0-9]+(?:-[a-z0-9]+){0,12}:[ \t]?", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Icon();
}
