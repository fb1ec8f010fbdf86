using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Trust;

/// <summary>A test that mounts file systems of its own, seen by nobody else; shown as skipped where the machine does not let it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnMountsFactAttribute : FactAttribute
{
    private static readonly bool CanMount = Judge.Find("unshare") is not null
        && Command.Run("unshare", "--map-root-user", "--mount", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt").ExitCode == 0;

    public OwnMountsFactAttribute()
    {
        if (!CanMount) Skip = "This machine lets nobody mount a file system of their own (unshare --map-root-user --mount).";
    }
}
