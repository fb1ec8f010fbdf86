using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Portfolio;

/// <summary>
/// Memory that most sites are made in, got from the system at once. A heap that grows by a few pages at a time asks the system a thousand times
/// while a small site is made, and is given each page by an interruption of its own.
/// </summary>
internal static class HeapRoom
{
    private const int Bytes = 128 << 20;

    /// <summary>For arrays of a picture's or a font's size.</summary>
    private const int LargeObjects = 4 << 20;

    // linux/mman.h
    private const int InHugePages = 14;

    /// <summary>Pages of two megabytes, as x86-64 and 64-bit Arm have them.</summary>
    private const int HugePage = 2 << 20;

    /// <summary>
    /// To be called once, before there is anything to collect. Where memory is scarce, as containers may have it, the heap grows as it always does:
    /// the runtime ends with a fault where it has less than it promises.
    /// </summary>
    public static void Take()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < 8L * Bytes) return;
        // Nothing is collected before the room is full; what comes then is as if it had never been asked for.
        if (!GC.TryStartNoGCRegion(Bytes, LargeObjects) || !OperatingSystem.IsLinux()) return;
        // The room begins where the newest object lies. This is advice: it changes how memory is mapped, and nothing that is in it.
        var newest = new object();
        var start = Unsafe.As<object, nint>(ref newest) & -HugePage;
        _ = Advise(start, Bytes, InHugePages);
    }

    [DllImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nint start, nuint length, int advice);
}
