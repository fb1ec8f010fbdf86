using Tomlyn.Model;
using Tomlyn.Serialization;

namespace Portfolio.Preview.Headers;

/// <summary>How the file is read: worked out when the program is built, so that it can be compiled ahead of time.</summary>
[TomlSerializable(typeof(TomlTable))]
internal sealed partial class NetlifyToml : TomlSerializerContext;
