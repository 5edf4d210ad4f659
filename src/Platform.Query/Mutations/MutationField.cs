using GraphQL.Types;
using Platform.Query.Cost;

namespace Platform.Query.Mutations;

/// <summary>A field of <c>Mutation</c>: one argument <c>input</c>, and a payload that is never null.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">Its description, Chinese first.</param>
/// <param name="Input">The type of its argument.</param>
/// <param name="Payload">The type of its value.</param>
/// <param name="RunAsync">Does it and gives the payload; a <see cref="MutationException"/> leaves no data of the whole operation.</param>
public sealed record MutationField(
    string Name, string Description, InputObjectGraphType Input, ObjectGraphType Payload, Func<MutationCall, Task<object>> RunAsync)
{
    /// <summary>Rows that it reads or writes, at most: each is priced as a search.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>What of a request, by its <see cref="QueryRequest.Origin"/>, keeps an operation with the field from being run: HTTP answers it with 400.</summary>
    public Func<object?, QueryError?> Forbids { get; init; } = _ => null;

    /// <summary>Whether a request's caller, by its <see cref="QueryRequest.Origin"/>, may ask for the field at all; a cost report tells it.</summary>
    public Func<object?, bool> Allows { get; init; } = _ => true;

    /// <summary>Its price.</summary>
    internal int Weight => CostWeights.Search * Rows;
}

/// <summary>One call of a field.</summary>
/// <param name="Input">The input's members: lists, and enums as their members' values.</param>
/// <param name="Origin">What the transport knows of the request.</param>
/// <param name="OperationName">The operation's name; null when it has none.</param>
/// <param name="DocumentHash">Names the document without its text.</param>
/// <param name="CancellationToken">Ends when the client has gone.</param>
public sealed record MutationCall(
    IReadOnlyDictionary<string, object?> Input, object? Origin, string? OperationName, string DocumentHash, CancellationToken CancellationToken);

/// <summary>The operation has no answer but this error: its data are null, and what follows the field is not run.</summary>
/// <param name="error">The error.</param>
/// <param name="status">The status that HTTP answers with; null for that of an answer.</param>
public sealed class MutationException(QueryError error, int? status = null) : Exception(error.Message)
{
    /// <summary>The error.</summary>
    public QueryError Error { get; } = error;

    /// <summary>The status that HTTP answers with; null for that of an answer.</summary>
    public int? Status { get; } = status;
}
