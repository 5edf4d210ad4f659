using Platform.Query.Planning;

namespace Platform.Query;

/// <summary>What an answer shows of persons: what of it is masked or hidden, which personal fields the caller reads in clear.</summary>
public sealed class AccessReport
{
    private readonly BoundOperation _bound;

    internal AccessReport(BoundOperation bound) => _bound = bound;

    /// <summary>The fields under masks, as <c>Type.field</c>.</summary>
    public IReadOnlyCollection<string> Masked => _bound.Plan.Access.Masked;

    /// <summary>The hidden fields.</summary>
    public IReadOnlyCollection<string> Hidden => _bound.Plan.Access.Hidden;

    /// <summary>The personal fields in clear that are selected or by which is filtered, sorted, grouped or counted.</summary>
    public IReadOnlyCollection<string> Personal =>
        AsksByPersonal ? [.. _bound.Plan.Access.Personal.Union(_bound.Sites.SelectMany(site => site.Personal)).Order(StringComparer.Ordinal)] : _bound.Plan.Access.Personal;

    /// <summary>The registers that have them.</summary>
    public IReadOnlyCollection<string> Registers => [.. Personal.Select(name => name[..name.IndexOf('.')]).Distinct()];

    /// <summary>Whether anything personal is read in clear.</summary>
    public bool IsPersonal => AsksByPersonal || _bound.Plan.Access.Personal.Count > 0;

    /// <summary>Whether arguments hold values of persons.</summary>
    public bool AsksByPersonal
    {
        get
        {
            for (var i = 0; i < _bound.Sites.Count; i++)
            {
                if (_bound.Sites[i].Personal.Count > 0)
                    return true;
            }
            return false;
        }
    }

    /// <summary>What the operation may cost: the dearer of its two costs.</summary>
    public double Cost => Math.Max(_bound.Cost.Field, _bound.Cost.Type);

    /// <summary>Whether something of it is refused.</summary>
    public bool IsRefused => _bound.Plan.Access.HasRefusals || _bound.Sites.Any(site => site.Error?.Code == ErrorCodes.NotAuthorized);

    /// <summary>The operation's name; null when it has none.</summary>
    public string? OperationName => _bound.Document.Operation.Name?.StringValue;

    /// <summary>Names the document without its text.</summary>
    public string DocumentHash => _bound.Document.Hash;
}
