using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Portfolio.Site.Outside;
using Xunit;

namespace Portfolio.Tests.Site.Outside;

/// <summary>What becomes of links where the network or the server is in the way; the rest is tested with the command itself.</summary>
public sealed class LinkProbeTests
{
    private static readonly DateTimeOffset Now = new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(SocketError.HostNotFound, "NoHost there is no such host")]
    [InlineData(SocketError.NoData, "NoHost there is no such host")]
    // The name server did not answer: nothing is known of the host.
    [InlineData(SocketError.TryAgain, "NoAnswer")]
    public async Task A_name_that_means_nothing_is_told_from_one_that_nobody_could_look_up(SocketError error, string expected)
    {
        var answer = await AskAsync("http://nowhere.example/", new() { Resolve = (_, _) => throw new SocketException((int)error) });
        Assert.StartsWith(expected, $"{answer.State} {answer.Detail}", StringComparison.Ordinal);
    }

    /// <summary>DNS rebinding: the name is looked up once, and all that it means is looked at before anything is sent.</summary>
    [Theory]
    [InlineData("9.9.9.9", "127.0.0.1")]
    [InlineData("2620:fe::fe", "::ffff:192.168.1.1")]
    [InlineData("169.254.169.254")]
    public async Task A_name_that_means_a_private_address_among_others_is_not_followed(params string[] addresses)
    {
        var lookUps = 0;
        var answer = await AskAsync("http://rebound.example/", new()
        {
            Resolve = (_, _) =>
            {
                lookUps++;
                return Task.FromResult(addresses.Select(IPAddress.Parse).ToArray());
            },
        });
        Assert.Equal((LinkState.Private, 1), (answer.State, lookUps));
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_no_answer()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(Now, Now.AddYears(100));
        await using var server = await StartAsync(_ => Task.CompletedTask, certificate);
        var answer = await AskAsync(server.Urls.Single());
        Assert.Equal(LinkState.NoAnswer, answer.State);
        Assert.Contains("certificate", answer.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "Good 200", 2)]
    [InlineData(-5, "Good 200", 2)]
    [InlineData(3600, "Refused the server says 503 (a fault of its own)", 1)]
    public async Task A_server_may_say_the_time_at_which_to_come_back(int seconds, string expected, int times)
    {
        var asked = 0;
        await using var server = await StartAsync(context =>
        {
            if (asked++ > 0) return Task.CompletedTask;
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = Now.AddSeconds(seconds).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        var answer = await AskAsync(server.Urls.Single());
        Assert.Equal((expected, times), ($"{answer.State} {answer.Detail}", asked));
        if (times == 1) Assert.Equal(Now.AddSeconds(seconds), answer.NotBefore);
    }

    private static async Task<LinkAnswer> AskAsync(string address, OutsideOptions? options = null)
    {
        var link = new Uri(address);
        using var probe = new LinkProbe((options ?? new()) with { PrivateHosts = options is null ? [link.Authority] : [], Clock = new HastyClock() });
        return await probe.AskAsync(link, CancellationToken.None);
    }

    private static async Task<WebApplication> StartAsync(RequestDelegate answer, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null) listen.UseHttps(certificate);
        }));
        var server = builder.Build();
        server.Run(answer);
        await server.StartAsync();
        return server;
    }

    /// <summary>It is always the same time, and whoever waits has waited.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
