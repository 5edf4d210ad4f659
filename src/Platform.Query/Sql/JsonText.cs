using System.Text;

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
