using Platform.Query;

namespace Platform.Server.Transport;

/// <summary>A request that the transport refuses before the engine sees it.</summary>
internal sealed class RequestRefusedException(int status, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status of the answer.</summary>
    public int Status => status;

    /// <summary>The error's <c>extensions.code</c>.</summary>
    public string Code => code;

    /// <summary>A request that breaks the GraphQL-over-HTTP form.</summary>
    public static RequestRefusedException BadRequest(string message) =>
        new(StatusCodes.Status400BadRequest, "BAD_REQUEST", message);

    /// <summary>A request that is no JSON, or has a name twice in an object.</summary>
    public static RequestRefusedException JsonInvalid(string message) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.JsonInvalid, message);
}
