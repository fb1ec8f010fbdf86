using System.Text.Json.Serialization;

namespace Portfolio.Site.Outside;

/// <summary>How kept answers are read and written: worked out when the program is built, so that it can be compiled ahead of time.</summary>
[JsonSerializable(typeof(Dictionary<string, KeptAnswer>))]
internal sealed partial class AnswerCacheJson : JsonSerializerContext;
