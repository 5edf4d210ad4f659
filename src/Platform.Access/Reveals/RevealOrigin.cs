using Platform.Access.Records;

namespace Platform.Access.Reveals;

/// <summary>What the transport knows of a request that may reveal something.</summary>
/// <param name="Entry">Who asks, from where: the beginning of its record.</param>
/// <param name="HasIdempotencyKey">Whether the client wants the answer kept for when it asks again.</param>
public sealed record RevealOrigin(AccessEntry Entry, bool HasIdempotencyKey = false);

/// <summary>What a deployment may set of reveals.</summary>
/// <param name="MaxIdsADay">Of how many rows an account may have values revealed in a day in China.</param>
/// <param name="MaxPageSize">How many rows the engine gives at once.</param>
public sealed record RevealOptions(int MaxIdsADay = 200, int MaxPageSize = 50);
