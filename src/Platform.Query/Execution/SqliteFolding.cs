using System.Buffers;
using Platform.Query.Sql;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Platform.Query.Execution;

/// <summary>The function that folds a text in SQLite, whose own functions would have to replace each character by itself.</summary>
internal static class SqliteFolding
{
    private const int MaxOnStack = 512;

    // Few Chinese characters begin with one of the last two bytes, so most texts without Latin letters stay as they are.
    private static readonly SearchValues<byte> Foldable = SearchValues.Create([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"u8, 0xE3, 0xEF]);

    /// <summary>Makes it known to a connection; returns SQLite's code.</summary>
    public static int Register(sqlite3 connection) =>
        sqlite3_create_function(connection, SqliteDialect.FoldFunction, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, null, Fold);

    private static void Fold(sqlite3_context context, object data, sqlite3_value[] arguments)
    {
        var text = sqlite3_value_blob(arguments[0]);
        if (text.IsEmpty)
        {
            if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
                sqlite3_result_null(context);
            else
                sqlite3_result_text(context, "");
        }
        else if (text.IndexOfAny(Foldable) < 0)
        {
            sqlite3_result_text(context, text);
        }
        else
        {
            var rented = text.Length > MaxOnStack ? ArrayPool<byte>.Shared.Rent(text.Length) : null;
            var folded = rented ?? stackalloc byte[MaxOnStack];
            sqlite3_result_text(context, folded[..Folding.Fold(text, folded)]);
            if (rented != null)
                ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
