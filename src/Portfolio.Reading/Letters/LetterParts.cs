using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Text;
using Portfolio.Reading.Contacts;

namespace Portfolio.Reading.Letters;

/// <summary>A letter cut into its three parts. The rules between them are not kept: the parts stand apart anyway.</summary>
internal sealed partial record LetterParts(ImmutableArray<Block> Sender, ImmutableArray<Block> Body, ImmutableArray<Block> Signature)
{
    private const int LongestHead = 16;
    private const int LongestClosing = 8;
    private const int LongestSenderLine = 120;

    public static LetterParts Of(ImmutableArray<Block> blocks)
    {
        var body = BodyStart(blocks);
        var signature = SignatureStart(blocks, body);
        if (signature < blocks.Length && ClosingInside(blocks[signature]) is { } split)
            return new(Clean(blocks[..body]), Clean(blocks[body..signature].Add(split.Before)), Clean(blocks[(signature + 1)..].Insert(0, split.Closing)));
        return new(Clean(blocks[..body]), Clean(blocks[body..signature]), Clean(blocks[signature..]));
    }

    /// <summary>At the greeting; else below the first rule; else at the first paragraph that is more than a line of an address.</summary>
    private static int BodyStart(ImmutableArray<Block> blocks)
    {
        var head = Math.Min(LongestHead, blocks.Length);
        for (var at = 0; at < head; at++)
        {
            if (blocks[at] is Paragraph && Greeting().IsMatch(Words(blocks[at]))) return at;
        }
        for (var at = 1; at < head; at++)
        {
            if (blocks[at] is ThematicBreak && blocks[..at].All(IsHeadLine)) return at + 1;
        }
        for (var at = 0; at < blocks.Length; at++)
        {
            if (!IsHeadLine(blocks[at])) return at;
        }
        return 0;
    }

    private static int SignatureStart(ImmutableArray<Block> blocks, int body)
    {
        for (var at = blocks.Length - 1; at > body && at >= blocks.Length - LongestClosing; at--)
        {
            if (blocks[at] is not Paragraph) continue;
            var words = Words(blocks[at]);
            if ((words.Length <= LongestSenderLine * 2 && Closing().IsMatch(words)) || ClosingInside(blocks[at]) is not null) return at;
        }
        // No closing words: a last line that is only a name.
        var last = blocks.Length - 1;
        return last > body && blocks[last] is Paragraph && Name().IsMatch(Words(blocks[last])) ? last : blocks.Length;
    }

    /// <summary>"… to hearing from you.⏎Best,⏎Ada" is one paragraph of Markdown and two of the letter.</summary>
    private static (Block Before, Block Closing)? ClosingInside(Block block)
    {
        if (block is not Paragraph paragraph) return null;
        var text = LeafText.Of(paragraph.Content).Text;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        while (end >= 0)
        {
            if (text.Length - end <= LongestSenderLine * 2 && Closing().IsMatch(text[(end + 1)..].Replace('\n', ' ')))
            {
                var pieces = LeafText.Cut(paragraph.Content, [end, end + 1]);
                return (paragraph with { Content = pieces[0] }, paragraph with { Content = pieces[2] });
            }
            end = text.IndexOf('\n', end + 1);
        }
        return null;
    }

    private static bool IsHeadLine(Block block) =>
        block is not Paragraph paragraph || LeafText.Of(paragraph.Content).Text.Split('\n') is var lines
            && lines.All(line => line.Length <= LongestSenderLine) && !(lines.Length == 1 && lines[0].Length > 80 && lines[0].EndsWith('.'));

    private static ImmutableArray<Block> Clean(ImmutableArray<Block> blocks) => blocks.RemoveAll(block => block is ThematicBreak);

    private static string Words(Block block) => PlainText.Of(TextTree.InlinesOf(block)).Trim();

    [GeneratedRegex(@"^(?:dear\b|hello\b|hi\b|hey\b|greetings|good (?:day|morning|afternoon)|to (?:whom|the hiring)|sehr geehrte|liebe[rs]?\b|guten tag|hallo|moin|madame|monsieur|mesdames|cher|chère|bonjour|estimad|muy señor|querid|hola\b|prezad|car[oai]\b|exm|gentil|egregi|spettabile|buongiorno|geachte|beste\b|szanown|dzień dobry|vážen|dobrý den|уважаем|здравствуйте|добрый день|шановн|добрий день|bästa|hej\b|拝啓|ご担当|尊敬的|敬爱的|您好|你好|敬啟者|안녕하세요|안녕하십니까|존경하는|채용 ?담당자)[^\n]{0,100}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^(?:(?:(?:all the |my |with )?(?:very )?(?:best|kind(?:est)?|warm(?:est|ly)?|many)?\s?(?:regards|wishes|thanks)|best|regards|sincerely|yours|respectfully|cordially|cheers|thanks|thank you|warmly|gratefully|mit (?:freundlichen?|besten|herzlichen|vielen) gr|(?:freundliche|viele|beste|herzliche|liebe) grü|hochachtungsvoll|mfg|cordialement|bien (?:à vous|cordialement)|sincères? salutations|respectueusement|meilleures salutations|atentamente|(?:un )?(?:cordial |atento )?saludos?|atenciosamente|cumprimentos|abraços|com os melhores|(?:cordiali|distinti) saluti|in fede|met (?:vriendelijke|hartelijke) groet|hoogachtend|z (?:poważaniem|wyrazami)|pozdrawiam|s (?:pozdravem|úctou)|с уважением|з повагою|(?:med )?(?:vänliga? hälsning|bästa hälsning)|hälsningar|mvh|敬具|よろしく|此致|祝好|顺颂|順頌|敬上|謹上|감사합니다|고맙습니다)[^.!?。]{0,120})[.!]?(?:\s[^.!?]{0,60})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4}$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Name();
}
