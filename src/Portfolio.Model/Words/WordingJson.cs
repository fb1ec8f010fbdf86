using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portfolio.Model.Words;

/// <summary>How the files of words are read: worked out when the program is built, not when it starts.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Wording))]
internal sealed partial class WordingJson : JsonSerializerContext;
