using System.Runtime.InteropServices;

namespace Portfolio.Site.Output;

/// <summary>Two folders change places in one step, where the system can do that: Linux's <c>renameat2</c> and macOS' <c>renamex_np</c>.</summary>
internal static class FolderExchange
{
    // linux/fs.h; the working directory stands for paths that are absolute anyway.
    private const int AtWorkingDirectory = -100;
    private const uint LinuxExchange = 2;

    // sys/stdio.h of macOS.
    private const uint MacSwap = 2;

    /// <returns>False where the system or the file system cannot; then nothing has changed.</returns>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt2(AtWorkingDirectory, one, AtWorkingDirectory, other, LinuxExchange) == 0;
            if (OperatingSystem.IsMacOS()) return RenameX(one, other, MacSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library without the call.
        }
        return false;
    }

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(
        int oldFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string oldPath,
        int newFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string newPath,
        uint flags);

    [DllImport("libc", EntryPoint = "renamex_np", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameX(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to,
        uint flags);
}
