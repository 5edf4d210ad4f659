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
internal sealed record CompilerContext(ISchema Schema, ModelMap Model, Dialect Dialect, QueryOptions Options);

/// <summary>
/// A parsed and validated document with one operation of it: its plans, one for each choice of its conditions, and its statements, one set for
/// each shape of its arguments. Values of variables never make a new plan or statement.
/// </summary>
internal sealed class CompiledDocument
{
    private const int MaxShapes = 200;
    private readonly CompilerContext _compiler;
    private readonly AccessPolicy _policy;
    private readonly GraphQLDocument _document;
    private readonly string[] _conditions;
    private readonly ConcurrentDictionary<string, OperationPlan> _plans = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, BoundOperation> _shapes = new(StringComparer.Ordinal);
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
        var key = shape.ToString();
        if (!_shapes.TryGetValue(key, out var known))
        {
            if (_shapes.Count >= MaxShapes)
                _shapes.Clear();
            known = new BoundOperation(this, plan, [], [.. plan.Roots.Select(root => Compile(root, sites))]);
            _shapes[key] = known;
        }
        return known with { Sites = sites, Variables = variables };
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
    CompiledDocument Document, OperationPlan Plan, IReadOnlyList<Arguments> Sites, IReadOnlyList<Statement?> Statements)
{
    public EngineVariables Variables { get; init; } = EngineVariables.None;
}

/// <summary>The variables that decide what an operation selects.</summary>
internal static class ConditionVariables
{
    public static string[] Of(GraphQLDocument document)
    {
        var finder = new Finder();
        var context = new Context();
        finder.VisitAsync(document, context).AsTask().GetAwaiter().GetResult();
        return [.. context.Names.Order(StringComparer.Ordinal)];
    }

    private sealed class Context : GraphQLParser.Visitors.IASTVisitorContext
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public CancellationToken CancellationToken => default;
    }

    private sealed class Finder : GraphQLParser.Visitors.ASTVisitor<Context>
    {
        protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, Context context)
        {
            foreach (var argument in directive.Arguments?.Items ?? [])
            {
                if (argument.Value is GraphQLVariable variable)
                    context.Names.Add(variable.Name.StringValue);
            }
            return default;
        }
    }
}
