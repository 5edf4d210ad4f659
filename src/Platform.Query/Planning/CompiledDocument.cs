using System.Collections.Concurrent;
using System.Text;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Platform.Query.Schema;
using Platform.Query.Sql;
using EngineVariables = GraphQL.Validation.Variables;

namespace Platform.Query.Planning;

/// <summary>What all compiled documents of an engine share.</summary>
internal sealed record CompilerContext(ISchema Schema, ModelMap Model, Dialect Dialect, QueryOptions Options, PlanCache Plans);

/// <summary>
/// A parsed and validated document with one operation of it: its plans, one for each choice of its conditions, and its statements, one set for
/// each shape of its arguments. Values of variables never make a new plan or statement.
/// </summary>
internal sealed class CompiledDocument
{
    private readonly CompilerContext _compiler;
    private readonly AccessPolicy _policy;
    private readonly GraphQLDocument _document;
    private readonly string[] _conditions;
    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);
    private ValidationContext? _variablesContext;
    private BoundOperation? _constant;

    public CompiledDocument(CompilerContext compiler, AccessPolicy policy, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        _compiler = compiler;
        _policy = policy;
        _document = document;
        Operation = operation;
        _conditions = ConditionVariables.Of(document);
    }

    public GraphQLOperationDefinition Operation { get; }

    public GraphQLDocument Document => _document;

    private bool HasVariables => Operation.Variables is { Count: > 0 };

    /// <summary>Binds a request's variables. Nothing of the document is parsed, validated or planned again.</summary>
    public async ValueTask<BoundOperation> BindAsync(Inputs inputs)
    {
        if (_constant is { } constant)
            return constant;
        if (HasVariables)
            return Bind(await CoerceAsync(inputs));
        return _constant = Bind(EngineVariables.None);
    }

    private BoundOperation Bind(EngineVariables variables)
    {
        var conditions = _conditions.ToDictionary(name => name, name => variables.ValueFor(name) is true, StringComparer.Ordinal);
        var shape = new StringBuilder();
        foreach (var name in _conditions)
            shape.Append(conditions[name] ? '+' : '-');
        var plan = _plans.GetOrAdd(shape.ToString(), _ => Plan(conditions));

        var sites = new Arguments[plan.Sites.Count];
        for (var i = 0; i < sites.Length; i++)
        {
            sites[i] = Arguments(plan.Sites[i], variables);
            sites[i].WriteShape(shape);
        }
        var statements = _compiler.Plans.GetOrAdd(this, shape.ToString(), () => [.. plan.Roots.Select(root => Compile(root, sites))]);
        return new BoundOperation(this, plan, sites, statements, variables);
    }

    private OperationPlan Plan(Dictionary<string, bool> conditions) =>
        new SelectionCompiler(_compiler.Schema, _compiler.Model, new FieldCollector(_document, conditions)).Compile(Operation);

    private Statement? Compile(Selection root, Arguments[] sites) =>
        new StatementCompiler(_compiler.Dialect, _compiler.Model, _policy, sites).Compile(root);

    private Arguments Arguments(ArgumentSite site, EngineVariables variables)
    {
        var values = ExecutionHelper.GetArguments(
            site.Definition.Arguments, site.Syntax.Arguments, variables, _document, site.Syntax, null);
        var plain = values?.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal) ?? [];
        return site.Kind switch
        {
            SiteKind.List => ListArguments.Bind(site.Map, site.Coordinate, plain, _policy, _compiler.Options),
            SiteKind.TotalCount => new CapArguments(plain.GetValueOrDefault("cap") as int?),
            SiteKind.Ids => KeyArguments.OfIds((IEnumerable<object?>)plain["ids"]!, site.Coordinate, _compiler.Options),
            _ => new KeyArguments(plain.Values.Single()),
        };
    }

    /// <summary>Coerces the variables; a validation context keeps what it finds out about the document, so it is kept for the next request.</summary>
    private async ValueTask<EngineVariables> CoerceAsync(Inputs inputs)
    {
        var context = Interlocked.Exchange(ref _variablesContext, null) ?? new ValidationContext
        {
            Schema = _compiler.Schema,
            Document = _document,
            Operation = Operation,
            TypeInfo = new TypeInfo(_compiler.Schema),
            Metrics = Metrics.None,
        };
        context.Variables = inputs;
        var (variables, errors) = await context.GetVariablesValuesAsync();
        _variablesContext = context;
        if (errors is { Count: > 0 })
            throw new RequestException(EngineErrors.Of(errors[0]));
        return variables ?? EngineVariables.None;
    }
}

/// <summary>An operation with the values of one request.</summary>
internal sealed record BoundOperation(
    CompiledDocument Document,
    OperationPlan Plan,
    IReadOnlyList<Arguments> Sites,
    IReadOnlyList<Statement?> Statements,
    EngineVariables Variables);
