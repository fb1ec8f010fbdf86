using System.Globalization;
using System.Text;

namespace Portfolio.Downloads.Typesetting;

/// <summary>Addresses in the form that a PDF wants: ISO 32000-1, 12.6.4.7: seven-bit ASCII.</summary>
public static class AddressForm
{
    /// <summary>Whatever is not printable ASCII, and a space, in percent signs; a missing scheme is <c>https</c>.</summary>
    public static string Ascii(string address)
    {
        if (address.StartsWith("//", StringComparison.Ordinal)) address = "https:" + address;
        var ascii = new StringBuilder(address.Length);
        foreach (var value in Encoding.UTF8.GetBytes(address))
        {
            if (value is > (byte)' ' and < 0x7F) ascii.Append((char)value);
            else ascii.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }
        return ascii.ToString();
    }
}
