using System.Text;
using Portfolio.Reading.Markdown;
using Xunit;

namespace Portfolio.Tests.Reading.Markdown;

public sealed class RealFilesTests
{
    [Fact]
    public void The_words_of_real_files_are_the_words_of_their_trees_in_order()
    {
        foreach (var file in Corpus.Files())
        {
            var source = Words.OfSource(Encoding.UTF8.GetString(file.Bytes.Span)).ToList();
            var tree = Words.Of(MarkdownReader.Read(file).Blocks).ToList();
            var same = source.Zip(tree).TakeWhile(pair => pair.First == pair.Second).Count();
            Assert.True(same == source.Count && same == tree.Count,
                $"{file.Path}: after {same} words \"{Around(source, same)}\" became \"{Around(tree, same)}\"");
        }
    }

    private static string Around(List<string> words, int at) => string.Join(' ', words.Skip(Math.Max(0, at - 3)).Take(10));
}
