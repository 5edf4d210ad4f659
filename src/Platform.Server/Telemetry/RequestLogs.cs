namespace Platform.Server.Telemetry;

/// <summary>Keeps what requests carry out of the log, whatever levels are set.</summary>
internal static class RequestLogs
{
    // Whoever they tell gets the URL of each request, whose query string holds the document and its variables. And for a log that wants anything of the
    // first, be it only failures, which it never tells, the framework makes every request an activity; a tracer gets one without.
    private static readonly (string Category, LogLevel Level)[] Talkative =
    [
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None),
        ("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.Warning),
    ];

    /// <summary>Lets the categories that would write a request's content tell only warnings, or nothing.</summary>
    public static void KeepRequestsOutOfTheLog(this WebApplicationBuilder builder) =>
        builder.Services.PostConfigure<LoggerFilterOptions>(options =>
        {
            // A rule for a provider would win over one for all.
            string?[] providers = [null, .. options.Rules.Select(rule => rule.ProviderName).OfType<string>().Distinct(StringComparer.Ordinal)];
            foreach (var (category, level) in Talkative)
            {
                foreach (var provider in providers)
                {
                    options.Rules.Add(new LoggerFilterRule(provider, category, level, filter: null));
                }
            }
        });
}
