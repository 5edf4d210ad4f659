using System.Text;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>An SQL expression that concatenates constant text and expressions; neighbouring constants become one.</summary>
internal sealed class JsonText(SqlParameters parameters)
{
    private readonly List<string> _terms = [];
    private readonly StringBuilder _constant = new();

    /// <summary>Text that the schema determines.</summary>
    public JsonText Constant(string text)
    {
        _constant.Append(text);
        return this;
    }

    /// <summary>A text expression that is never null.</summary>
    public JsonText Expression(string sql)
    {
        Flush();
        _terms.Add(sql);
        return this;
    }

    /// <summary>A member's key. Only the schema's own names stand in the SQL; an alias, which the client chose, is a parameter.</summary>
    public JsonText Key(string responseKey, string name) => responseKey == name
        ? Constant($"\"{name}\":")
        : Constant("\"").Expression(parameters.Constant(responseKey)).Constant("\":");

    /// <summary>An object with a member for each item, which the caller writes.</summary>
    public JsonText Object<T>(IEnumerable<T> items, Action<T> write)
    {
        Constant("{");
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                Constant(",");
            isFirst = false;
            write(item);
        }
        return Constant("}");
    }

    /// <summary>A <c>pageInfo</c> from the JSON of each of its fields.</summary>
    public JsonText PageInfo(IEnumerable<(string ResponseKey, PageInfoField Field)> fields, Func<PageInfoField, string> valueOf) => Object(fields, selected =>
    {
        if (selected.Field == PageInfoField.TypeName)
            Key(selected.ResponseKey, "__typename").Constant("\"PageInfo\"");
        else
            Key(selected.ResponseKey, Naming.Camel(selected.Field.ToString())).Expression(valueOf(selected.Field));
    });

    public string ToSql()
    {
        Flush();
        return _terms.Count == 0 ? "''" : Dialect.Chain(" || ", _terms);
    }

    private void Flush()
    {
        if (_constant.Length == 0)
            return;
        _terms.Add(Dialect.Literal(_constant.ToString()));
        _constant.Clear();
    }
}
