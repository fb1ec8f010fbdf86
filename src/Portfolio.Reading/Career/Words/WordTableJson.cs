using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portfolio.Reading.Career.Words;

/// <summary>How the files of words are read: worked out when the program is built, not when it starts.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WordTable))]
internal sealed partial class WordTableJson : JsonSerializerContext;
