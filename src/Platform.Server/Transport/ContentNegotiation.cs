using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Platform.Server.Tables;

namespace Platform.Server.Transport;

/// <summary>The media types of the endpoint's answers, as they stand in <c>Content-Type</c>.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json; charset=utf-8";
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    public const string Html = "text/html; charset=utf-8";
}

/// <summary>Chooses the answer's media type from the <c>Accept</c> header.</summary>
internal static class ContentNegotiation
{
    private static readonly Offer[] JsonOffers = [new(MediaTypes.Json), new(MediaTypes.GraphQLResponse)];
    private static readonly Offer[] AnswerOffers = [.. JsonOffers, .. TableFormat.All.Select(format => new Offer(format.ContentType, IsTable: true))];
    private static readonly Offer[] BrowserOffers = [.. JsonOffers, new(MediaTypes.Html)];

    /// <summary>The JSON media type that the client wants most; null when it takes none.</summary>
    public static string? JsonType(HttpRequest request) => request.Headers.Accept switch
    {
        [] or ["" or "*/*" or "application/json"] => MediaTypes.Json,
        ["application/graphql-response+json"] => MediaTypes.GraphQLResponse,
        var accept => Choose(accept, JsonOffers),
    };

    /// <summary>The media type that the client wants most, of JSON and of tables; JSON when it wants both alike; null when it takes none.</summary>
    public static string? AnswerType(HttpRequest request) => request.Headers.Accept switch
    {
        [] or ["" or "*/*" or "application/json" or "application/graphql-response+json"] => JsonType(request),
        var accept => Choose(accept, AnswerOffers),
    };

    /// <summary>
    /// The status of a request that is well-formed but not executed. A client that names application/json reads the errors from the body and takes any other
    /// status than 200 for a broken transport; so it was before there was application/graphql-response+json.
    /// </summary>
    public static int RequestErrorStatus(HttpRequest request, string contentType) =>
        contentType == MediaTypes.Json && Names(request.Headers.Accept, "application/json")
            ? StatusCodes.Status200OK
            : StatusCodes.Status400BadRequest;

    /// <summary>Whether the client would rather see a page than JSON.</summary>
    public static bool PrefersHtml(HttpRequest request) => Choose(request.Headers.Accept, BrowserOffers) == MediaTypes.Html;

    // The highest quality wins, then JSON, then the place in the header, then the order of the offers.
    private static string? Choose(StringValues accept, Offer[] offers)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return null;
        }

        return offers
            .Select(offer => (offer.ContentType, offer.IsTable, Rank: offer.Rank(ranges)))
            .Where(choice => choice.Rank.Quality > 0)
            .OrderByDescending(choice => choice.Rank.Quality)
            .ThenBy(choice => choice.IsTable)
            .ThenBy(choice => choice.Rank.Place)
            .FirstOrDefault().ContentType;
    }

    private static bool Names(StringValues accept, string mediaType) =>
        MediaTypeHeaderValue.TryParseList(accept, out var ranges)
        && ranges.Any(range => range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase));

    private sealed record Offer(string ContentType, bool IsTable = false)
    {
        private readonly MediaTypeHeaderValue mediaType = MediaTypeHeaderValue.Parse(ContentType);

        /// <summary>The quality and place of the most specific range that matches; quality 0 when none does.</summary>
        public (double Quality, int Place) Rank(IList<MediaTypeHeaderValue> ranges)
        {
            var best = (Specificity: -1, Quality: 0d, Place: 0);
            for (var place = 0; place < ranges.Count; place++)
            {
                var specificity = Specificity(ranges[place]);
                if (specificity > best.Specificity)
                {
                    best = (specificity, ranges[place].Quality ?? 1, place);
                }
            }

            return (best.Quality, best.Place);
        }

        private int Specificity(MediaTypeHeaderValue range)
        {
            if (range.Charset.HasValue && !HeaderUtilities.RemoveQuotes(range.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            {
                return -1;
            }

            // A table comes only to who names its type.
            if (IsTable && (range.MatchesAllTypes || range.MatchesAllSubTypes))
            {
                return -1;
            }

            if (range.MatchesAllTypes)
            {
                return 0;
            }

            if (!range.Type.Equals(mediaType.Type, StringComparison.OrdinalIgnoreCase))
            {
                return -1;
            }

            return range.MatchesAllSubTypes ? 1 : range.SubType.Equals(mediaType.SubType, StringComparison.OrdinalIgnoreCase) ? 2 : -1;
        }
    }
}
