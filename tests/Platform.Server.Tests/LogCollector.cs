using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Platform.Server.Tests;

/// <summary>Keeps what is logged: the message, its values, the exception and the scopes.</summary>
internal sealed class LogCollector(ConcurrentBag<string> lines) : ILoggerProvider, ILogger, ISupportExternalScope
{
    private IExternalScopeProvider? _scopes;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var scopes = new List<object?>();
        _scopes?.ForEachScope((scope, all) => all.Add(scope), scopes);
        lines.Add($"{logLevel} {formatter(state, exception)} {exception} {Values(state)} {string.Join(' ', scopes.Select(scope => $"{scope} {Values(scope)}"))}");
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private static string Values(object? state) =>
        state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values.Select(value => $"{value.Key}={value.Value}")) : "";
}
