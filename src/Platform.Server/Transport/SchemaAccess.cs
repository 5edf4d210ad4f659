using Microsoft.Extensions.Options;
using Platform.Query;
using Platform.Server.Settings;

namespace Platform.Server.Transport;

/// <summary>Whether callers, all of whom are anonymous, may read the schema: by introspection and as text alike.</summary>
internal sealed record SchemaAccess(bool IsAllowed)
{
    /// <summary>As the setting <c>Query:Introspection</c> says.</summary>
    public static SchemaAccess Of(IServiceProvider services) => new(services.GetRequiredService<IOptions<QuerySettings>>().Value.Introspection switch
    {
        IntrospectionMode.On => true,
        IntrospectionMode.Off => false,
        _ => services.GetRequiredService<IHostEnvironment>().IsDevelopment(),
    });

    /// <exception cref="RequestRefusedException">The caller may not read the schema.</exception>
    public void Require()
    {
        if (!IsAllowed)
        {
            throw new RequestRefusedException(
                StatusCodes.Status403Forbidden, ErrorCodes.IntrospectionNotAllowed, "Introspection is not allowed for the current request.");
        }
    }
}
