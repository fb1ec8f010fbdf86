namespace Portfolio.TrueType.Layout;

/// <summary>What an Arabic letter looks like by what stands beside it. OpenType: <c>isol</c>, <c>fina</c>, <c>init</c>, <c>medi</c>.</summary>
internal enum JoiningForm
{
    Isolated,
    Final,
    Initial,
    Medial,
}
