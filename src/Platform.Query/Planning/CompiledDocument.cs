using System.Security.Cryptography;
using System.Text;
using GraphQL;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Platform.Query.Cost;
using Platform.Query.Execution;
using Platform.Query.Limits;
using Platform.Query.Messages;
using Platform.Query.Schema;
using Platform.Query.Sql;
using EngineVariables = GraphQL.Validation.Variables;

namespace Platform.Query.Planning;

/// <summary>What all compiled documents of an engine share.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Model">What the schema was derived from.</param>
/// <param name="Dialect">The database's SQL.</param>
/// <param name="Options">What the deployment sets.</param>
/// <param name="Plans">Keeps documents and statements.</param>
/// <param name="IsForTables">Whether operations are answered as tables, not as JSON.</param>
internal sealed record CompilerContext(
    ISchema Schema, ModelMap Model, Dialect Dialect, QueryOptions Options, PlanCache Plans, bool IsForTables = false);

/// <summary>
/// A parsed and validated document with one operation of it: its plans, one for each choice of its conditions, and its statements, one set for
/// each shape of its arguments. Values of variables never make a new plan or statement.
/// </summary>
internal sealed class CompiledDocument
{
    private const int MaxPlans = 32;

    private static long _count;

    [ThreadStatic]
    private static StringBuilder? _shapeBuffer;

    private readonly CompilerContext _compiler;
    private readonly AccessPolicy _policy;
    private readonly GraphQLDocument _document;
    private readonly string[] _conditions;
    private readonly LruCache<string, OperationPlan> _plans = new(MaxPlans, long.MaxValue, _ => 0);
    private readonly GraphQLField? _introspection;
    private ValidationContext? _variablesContext;
    private BoundOperation? _constant;
    private RecentShape? _recent;
    private string? _hash;

    public CompiledDocument(CompilerContext compiler, AccessPolicy policy, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        _compiler = compiler;
        _policy = policy;
        _document = document;
        Operation = operation;
        _conditions = ConditionVariables.Of(document);
        _introspection = SchemaField.Find(document);
    }

    /// <summary>Tells the document from all others of the process, without holding it.</summary>
    public long Number { get; } = Interlocked.Increment(ref _count);

    public GraphQLOperationDefinition Operation { get; }

    public GraphQLDocument Document => _document;

    public ISchema Schema => _compiler.Schema;

    /// <summary>Whether a type is that of a list, with the rows and what is said of them.</summary>
    public bool IsList(string typeName) => _compiler.Model.Nodes.Any(map => typeName == map.PluralName + "Connection");

    /// <summary>Names the document in traces, which must not have its text: literals in it are values.</summary>
    public string Hash => _hash ??= $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_document.Source.ToString())))}";

    /// <summary>Whether the operation is a mutation, which has no plan.</summary>
    public bool IsMutation => Operation.Operation == OperationType.Mutation;

    /// <summary>Encrypts the cursors that could tell values of persons.</summary>
    public CursorSeal Seal => new(_compiler.Options.CursorKey);

    public bool HasVariables => Operation.Variables is { Count: > 0 };

    /// <summary>The variables that must not be null although their types allow it: a default lets them stand in non-null places.</summary>
    public string[] NonNullVariables { get; set; } = [];

    /// <summary>An error of the operation as a whole, unless it has a place of its own.</summary>
    public QueryError Located(QueryError error) => error.At(_document.Source, Operation);

    public bool NeedsVariables => Operation.Variables?.Items.Any(variable => variable is { Type: GraphQLNonNullType, DefaultValue: null }) == true;

    /// <summary>Requires that the request may read the schema, if the document does.</summary>
    /// <exception cref="RequestException">It may not.</exception>
    public void RequireAllowed(QueryRequest request)
    {
        if (_introspection == null || request.AllowsIntrospection)
            return;
        throw new RequestException(new QueryError("Introspection is not allowed for the current request.", ErrorCodes.IntrospectionNotAllowed)
        {
            Locations = Places.Of(_document.Source, _introspection),
            Extensions = [new("field", _introspection.Name.StringValue)],
        });
    }

    /// <summary>Binds a request's variables. Nothing of the document is parsed, validated or planned again.</summary>
    public async ValueTask<BoundOperation> BindAsync(Inputs inputs, Caller caller)
    {
        if (_constant is { } constant && constant.Caller == caller)
            return constant;
        if (!HasVariables)
            return _constant = Bind(EngineVariables.None, caller);
        var variables = await CoerceAsync(inputs);
        try
        {
            return Bind(variables, caller);
        }
        catch (RequestException refused) when (refused.Error.Code == ErrorCodes.FilterValueNull)
        {
            throw new RequestException(new VariableNulls(_compiler.Schema, _document, Operation, inputs).Name(refused.Error));
        }
    }

    private BoundOperation Bind(EngineVariables variables, Caller caller)
    {
        var plan = Plan(variables);
        var sites = new Arguments[plan.Sites.Count];
        var filterOperations = 0;
        for (var i = 0; i < sites.Length; i++)
        {
            sites[i] = plan.Constants[i] ?? Arguments(plan.Sites[i], sites, variables, caller);
            filterOperations += sites[i].FilterOperations;
        }
        if (filterOperations > _compiler.Options.Limits.MaxFilterOperations)
            throw LimitErrors.TooManyFilterOperations(_compiler.Options.Limits.MaxFilterOperations);
        return new BoundOperation(this, caller, plan, sites, variables, plan.Cost.Of(sites));
    }

    /// <summary>The statements of a bound operation. Most requests have the shape of the one before, which needs no key.</summary>
    public IReadOnlyList<Statement?> Statements(OperationPlan plan, IReadOnlyList<Arguments> sites)
    {
        var shape = (_shapeBuffer ??= new StringBuilder()).Clear().Append(plan.Conditions);
        for (var i = 0; i < sites.Count; i++)
            sites[i].WriteShape(shape);
        if (_recent is { } recent && shape.Equals(recent.Shape))
            return recent.Statements;
        var key = shape.ToString();
        var statements = _compiler.Plans.GetOrAdd(this, key, () => [.. plan.Roots.Select(root => Compile(root, sites, _compiler.Dialect))]);
        _recent = new RecentShape(key, statements);
        return statements;
    }

    /// <summary>The statement of a root field for rows that may hold anything; compiled each time, for there should be none.</summary>
    public Statement Guarded(Selection root, IReadOnlyList<Arguments> sites) => Compile(root, sites, _compiler.Dialect.Guarded!)! with { IsGuarded = true };

    private OperationPlan Plan(EngineVariables variables)
    {
        // Most documents select the same whatever their variables.
        var conditions = _conditions.Length == 0 ? "" : Conditions(variables);
        if (!_plans.TryGet(conditions, out var plan))
            _plans.Add(conditions, plan = Plan(conditions, variables));
        return plan;
    }

    private OperationPlan Plan(string conditions, EngineVariables variables)
    {
        var (roots, sites) = new SelectionCompiler(_compiler.Schema, _compiler.Model, Collector(variables)).Compile(Operation);
        var constants = new Arguments?[sites.Count];
        for (var i = 0; i < constants.Length; i++)
            constants[i] = sites[i].HasVariables || sites[i].HasCursors ? null : Arguments(sites[i], constants, EngineVariables.None, _policy);
        return new OperationPlan(conditions, roots, sites, constants, new CostCompiler(_compiler.Options.DefaultPageSize, _compiler.Schema, _compiler.IsForTables).Compile(roots), new AccessNotice(_policy, roots));
    }

    /// <summary>Finds what is selected under the variables.</summary>
    public FieldCollector Collector(EngineVariables variables) =>
        new(_document, _conditions.ToDictionary(name => name, name => variables.ValueFor(name) is true, StringComparer.Ordinal));

    private string Conditions(EngineVariables variables) =>
        string.Concat(_conditions.Select(name => variables.ValueFor(name) is true ? '+' : '-'));

    private Statement? Compile(Selection root, IReadOnlyList<Arguments> sites, Dialect dialect)
    {
        var compiler = new StatementCompiler(dialect, _compiler.Model, _policy, _compiler.Options, sites);
        return _compiler.IsForTables ? compiler.CompileTable(TableSelection.Of([root])) : compiler.Compile(root);
    }

    private Arguments Arguments(ArgumentSite site, Arguments?[] known, EngineVariables variables, Caller caller)
    {
        try
        {
            return BindArguments(site, known, variables, caller);
        }
        catch (RequestException refused) when (refused.Error.Locations.Count == 0)
        {
            throw new RequestException(refused.Error.At(_document.Source, site.Syntax));
        }
    }

    private Arguments BindArguments(ArgumentSite site, Arguments?[] known, EngineVariables variables, Caller caller)
    {
        var values = site.Values(variables, _document);
        return site.Kind switch
        {
            SiteKind.None => new KeyArguments(null),
            SiteKind.List => ListArguments.Bind(site.Map, site.Coordinate, values, caller, _compiler.Options),
            SiteKind.Groups => GroupArguments.Bind(
                site.Groups!.Part, (ListArguments)known[site.Groups.List]!, site.Coordinate, values, caller, _compiler.Options),
            SiteKind.Facet => new FacetArguments(
                site.Syntax.Name.Value == GroupKey.RollUpName ? GroupUnit.RollUp
                    : values["by"] as GroupUnit? ?? (site.Map.Find(site.Syntax.Name.StringValue) is EnumListField ? GroupUnit.Each : GroupUnit.Value),
                values["level"] is long level ? (int)level : 0)
            {
                Error = Gate.FacetError(_policy, site),
            },
            SiteKind.TotalCount => new CapArguments(values["cap"] as int?),
            SiteKind.Ids => KeyArguments.OfIds((IEnumerable<object?>)values["ids"]!, site.Coordinate, _compiler.Options, Gate.KeyError(_policy, site)),
            _ => new KeyArguments(values.Single) { Error = Gate.KeyError(_policy, site) },
        };
    }

    /// <summary>Coerces the variables; a validation context keeps what it finds out about the document, so it is kept for the next request.</summary>
    public async ValueTask<EngineVariables> CoerceAsync(Inputs inputs)
    {
        if (!HasVariables)
            return EngineVariables.None;
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
        // They may be a megabyte, and the context stays.
        context.Variables = Inputs.Empty;
        _variablesContext = context;
        if (errors is { Count: > 0 })
            throw new RequestException(new ErrorMessages(_compiler.Schema, _document, inputs).Of(errors[0]));
        foreach (var name in NonNullVariables)
        {
            if (variables.Find(name) is { ValueSpecified: true, Value: null, Definition: var definition })
                throw new RequestException(NullVariable(name, definition));
        }
        return variables ?? EngineVariables.None;
    }

    private QueryError NullVariable(string name, GraphQLVariableDefinition definition) =>
        new QueryError($"Variable `${name}` must not be null.", ErrorCodes.VariableCoercion)
            .At(_document.Source, definition);
}

/// <summary>The statements of the shape that a document had last.</summary>
internal sealed record RecentShape(string Shape, IReadOnlyList<Statement?> Statements);
