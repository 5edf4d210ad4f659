using System.Globalization;
using System.Text;

namespace Platform.Query.Schema;

/// <summary>How CLR names become GraphQL names.</summary>
internal static class Naming
{
    /// <summary><c>CreditCode</c> becomes <c>creditCode</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>PublicBuiltPrivateRun</c> becomes <c>PUBLIC_BUILT_PRIVATE_RUN</c>.</summary>
    public static string UpperSnake(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
                snake.Append('_');
            snake.Append(char.ToUpper(name[i], CultureInfo.InvariantCulture));
        }
        return snake.ToString();
    }
}
