namespace Platform.Server.Telemetry;

/// <summary>Keeps what requests carry out of the log, whatever levels are set.</summary>
internal static class RequestLogs
{
    // They log the URL of each request, whose query string holds the document and its variables, and the text of broken requests.
    private static readonly string[] Talkative = ["Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Server.Kestrel.BadRequests"];

    /// <summary>Lets the categories that would write a request's content tell only warnings.</summary>
    public static void KeepRequestsOutOfTheLog(this WebApplicationBuilder builder) =>
        builder.Services.PostConfigure<LoggerFilterOptions>(options =>
        {
            // A rule for a provider would win over one for all.
            string?[] providers = [null, .. options.Rules.Select(rule => rule.ProviderName).OfType<string>().Distinct(StringComparer.Ordinal)];
            foreach (var category in Talkative)
            {
                foreach (var provider in providers)
                {
                    options.Rules.Add(new LoggerFilterRule(provider, category, LogLevel.Warning, filter: null));
                }
            }
        });
}
