using Platform.Query.Cost;
using Platform.Query.Sql;
using EngineVariables = GraphQL.Validation.Variables;

namespace Platform.Query.Planning;

/// <summary>An operation with the values of one request.</summary>
internal sealed record BoundOperation(
    CompiledDocument Document,
    Caller Caller,
    OperationPlan Plan,
    IReadOnlyList<Arguments> Sites,
    EngineVariables Variables,
    OperationCost Cost)
{
    private IReadOnlyList<Statement?>? _statements;

    /// <summary>What of the operation is refused to the caller, each with the way to it as far as the document tells.</summary>
    public IReadOnlyList<QueryError> Refusals()
    {
        var sites = Sites.Index().Where(site => site.Item.Error?.Code == ErrorCodes.NotAuthorized)
            .Select(site => Located(site.Item.Error!, site.Index) with { Path = [Plan.Sites[site.Index].ResponseKey] }).ToList();
        return sites.Count > 0 || !Plan.Access.HasRefusals ? sites : [Document.Located(FieldErrors.NotAuthorized())];
    }

    /// <summary>An error of a site with its place in the document.</summary>
    public QueryError Located(QueryError error, int site) => error.At(Document.Document.Source, Plan.Sites[site].Syntax);

    /// <summary>One for each root field that asks the database; compiled when they are first asked for, which what costs too much never is.</summary>
    public IReadOnlyList<Statement?> Statements => _statements ??= Document.Statements(Plan, Sites);
}
