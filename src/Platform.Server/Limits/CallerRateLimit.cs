using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Platform.Server.Settings;
using Platform.Server.Transport;

namespace Platform.Server.Limits;

/// <summary>Bounds the requests of one caller: a bucket of tokens for each address.</summary>
internal static class CallerRateLimit
{
    /// <summary>Refuses, before its body is read, a request of a caller who makes too many.</summary>
    public static void UseCallerRateLimit(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<IOptions<LimitsSettings>>().Value;
        if (limits.RequestsPerSecond == 0)
        {
            return;
        }

        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = limits.Burst,
            TokensPerPeriod = limits.RequestsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        };
        app.UseRateLimiter(new RateLimiterOptions
        {
            GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(
                context => RateLimitPartition.GetTokenBucketLimiter(Caller(context.Connection.RemoteIpAddress), _ => bucket)),
            OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected)),
        });
    }

    /// <summary>Whose tokens a request takes: an IPv4 address, or the network of an IPv6 address, since its last 64 bits are the caller's to choose.</summary>
    public static IPAddress Caller(IPAddress? address)
    {
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6 })
        {
            return address ?? IPAddress.None;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new IPAddress(bytes);
    }

    private static Task RefuseAsync(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)) : 1;
        rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        return ErrorBody.WriteAsync(
            rejected.HttpContext, StatusCodes.Status429TooManyRequests, "RATE_LIMITED", "Too many requests; try again after the time in Retry-After.");
    }
}
