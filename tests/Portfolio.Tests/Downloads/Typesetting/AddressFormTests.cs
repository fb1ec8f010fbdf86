using Portfolio.Downloads.Typesetting;
using Xunit;

namespace Portfolio.Tests.Downloads.Typesetting;

public sealed class AddressFormTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c#d", "https://example.org/a?b=c#d")]
    [InlineData("//example.org/", "https://example.org/")]
    [InlineData("https://example.org/Zoë and me", "https://example.org/Zo%C3%AB%20and%20me")]
    public void Addresses_are_printable_ASCII(string written, string expected) => Assert.Equal(expected, AddressForm.Ascii(written));
}
