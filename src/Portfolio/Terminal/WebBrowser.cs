using System.ComponentModel;
using System.Diagnostics;

namespace Portfolio.Terminal;

/// <summary>The browser that the person uses.</summary>
internal static class WebBrowser
{
    /// <returns>False where the system has no way to open an address.</returns>
    public static bool TryOpen(Uri address)
    {
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var browser = Process.Start(start);
            return true;
        }
        catch (Exception fault) when (fault is Win32Exception or IOException)
        {
            return false;
        }
    }
}
