using Platform.Server.Ide;

namespace Platform.Server.TrustedDocuments;

/// <summary>Which paths below the endpoint name an operation: those of trusted documents, and whatever could be one and is no file of the IDE.</summary>
internal sealed class OperationNameConstraint(DocumentStore documents, BananaCakePop ide) : IRouteConstraint
{
    /// <inheritdoc/>
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string name && (documents.HasOperation(name) || (IsName(name) && !ide.HasFile(name)));

    private static bool IsName(string text) => !char.IsAsciiDigit(text[0]) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
