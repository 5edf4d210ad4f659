using Npgsql;

namespace Platform.Storage;

/// <summary>What the operator's connection string becomes for reading and for writing.</summary>
internal sealed class PostgresConnection
{
    private readonly string _given;

    /// <exception cref="StorageException">It is missing or malformed. What it says is not repeated: part of it may be a password.</exception>
    public PostgresConnection(string? given)
    {
        const string example = "Write it like Host=db.example.org;Database=registers;Username=platform;Password=…";
        if (string.IsNullOrWhiteSpace(given))
            throw new StorageException($"Storage:Database is Postgres, but Storage:ConnectionString is empty. {example}");
        try
        {
            var parsed = new NpgsqlConnectionStringBuilder(given);
            if (string.IsNullOrEmpty(parsed.Host))
                throw new StorageException($"Storage:ConnectionString names no host. {example}");
            if (parsed.SearchPath is not (null or "public"))
                throw new StorageException("Storage:ConnectionString sets Search Path, but the registers are in the schema public. Remove it.");
            (Database, User) = (parsed.Database ?? parsed.Username ?? "<database>", parsed.Username ?? "<user>");
            Name = $"{parsed.Database ?? parsed.Username} on {parsed.Host}:{parsed.Port}";
        }
        catch (Exception malformed) when (malformed is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw new StorageException($"Storage:ConnectionString is not a connection string of PostgreSQL. {example}");
        }

        _given = given;
    }

    /// <summary>The database and its server, for messages.</summary>
    public string Name { get; }

    /// <summary>The database, for advice.</summary>
    public string Database { get; }

    /// <summary>Who asks, for advice.</summary>
    public string User { get; }

    /// <summary>For the writers, which are few.</summary>
    public string ForWriting()
    {
        var writing = Build(maxPoolSize: 8);
        // A start holds one while another prepares the registers, and a third what is kept beside them.
        writing.MaxPoolSize = Math.Max(writing.MaxPoolSize, 3);
        return writing.ToString();
    }

    /// <summary>For queries: they cannot write, they end in time, and their statements stay prepared.</summary>
    public string ForReading(TimeSpan statementTimeout)
    {
        var reading = Build(maxPoolSize: 32);
        if (!reading.ShouldSerialize("Max Auto Prepare"))
            (reading.MaxAutoPrepare, reading.AutoPrepareMinUsages) = (200, 2);
        // A read leaves nothing behind that would have to be reset.
        reading.NoResetOnClose = true;
        // Compiling a nested statement to machine code costs more than it ever saves on one page of rows.
        // And planning it anew for each request costs more than any plan for these very values could save.
        reading.Options = $"{reading.Options} -c default_transaction_read_only=on -c jit=off -c plan_cache_mode=force_generic_plan"
            + $" -c statement_timeout={(long)statementTimeout.TotalMilliseconds}";
        // The server ends its statements itself; this is for a server that has gone silent.
        reading.CommandTimeout = (int)statementTimeout.TotalSeconds + 5;
        return reading.ToString();
    }

    // What the operator set stays as it is.
    private NpgsqlConnectionStringBuilder Build(int maxPoolSize)
    {
        var built = new NpgsqlConnectionStringBuilder(_given) { SearchPath = "public" };
        built.ApplicationName ??= "civil-affairs-platform";
        if (!built.ShouldSerialize("Timeout"))
            built.Timeout = 5;
        if (!built.ShouldSerialize("Maximum Pool Size"))
            built.MaxPoolSize = Math.Max(maxPoolSize, built.MinPoolSize);
        return built;
    }
}
