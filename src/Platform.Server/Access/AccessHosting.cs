using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Access;
using Platform.Access.Accounts;
using Platform.Access.Callers;
using Platform.Access.Events;
using Platform.Access.Keys;
using Platform.Access.Records;
using Platform.Access.Storage;
using Platform.Server.Settings;
using Platform.Storage;

namespace Platform.Server.Access;

/// <summary>Puts into the application what finds out who asks.</summary>
internal static partial class AccessHosting
{
    /// <summary>Adds accounts, sessions and keys, and the ways in which they come.</summary>
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(OpenDatabase);
        services.AddSingleton(OpenJournal);
        services.AddSingleton(services => RecordedEvents.Follow(new AccessEvents(), services.GetRequiredService<AccessJournal>()));
        services.AddSingleton<PersonalAnswers>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<CallerLookup>();
        services.AddSingleton(CreateSignIn);
        services.AddSingleton<IRegisterScopes, RegisterScopes>();
        services.AddSingleton<AccountAdministration>();
        services.AddSingleton<KeyAdministration>();
        services.AddSingleton<KeyLimits>();
        services.AddSingleton<ActAs>();
        services.AddSingleton<DevelopmentCaller>();
        services.AddSingleton<CallerFinder>();
        services.AddSingleton<SignInTurns>();
        services.AddSingleton<SessionEndpoint>();
        services.AddSingleton<SignInForms>();
        BearerTokens.Add(services);
    }

    /// <summary>Finds out of each request who asks; before anything answers it.</summary>
    public static void UseAccess(this WebApplication app) => app.UseMiddleware<CallerMiddleware>();

    /// <summary>Maps <c>/session</c> and the page <c>/sign-in</c>.</summary>
    public static void MapAccess(this WebApplication app)
    {
        var sessions = app.Services.GetRequiredService<SessionEndpoint>();
        app.MapMethods("/session", [HttpMethods.Get, HttpMethods.Head], sessions.TellAsync);
        app.MapMethods("/session", [HttpMethods.Post], sessions.BeginAsync);
        app.MapMethods("/session", [HttpMethods.Delete], sessions.EndAsync);
        app.MapMethods("/session/password", [HttpMethods.Put], sessions.ChoosePasswordAsync);
        var forms = app.Services.GetRequiredService<SignInForms>();
        app.MapMethods(SignInPage.Path, [HttpMethods.Get, HttpMethods.Head], forms.ShowAsync);
        app.MapMethods(SignInPage.Path, [HttpMethods.Post], forms.TakeAsync);
    }

    /// <summary>Tells the operator of a server on which nobody can sign in: everyone is the public.</summary>
    public static void WarnOfNoSignIn(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<DevelopmentCaller>().IsPossible
            && !app.Services.GetRequiredService<BearerTokens>().AreTaken
            && !app.Services.GetRequiredService<AccessDatabase>().HasCallers)
        {
            LogNoSignIn(app.Logger);
        }
    }

    private static AccessDatabase OpenDatabase(IServiceProvider services)
    {
        var options = new DbContextOptionsBuilder<AccessContext>();
        services.GetRequiredService<RegistersDatabase>().Place(options, AccessContext.HistoryTable);
        return new AccessDatabase(options.Options, services.GetService<TimeProvider>() ?? TimeProvider.System);
    }

    private static AccessJournal OpenJournal(IServiceProvider services) => new(
        services.GetRequiredService<RegistersDatabase>().CreateDbContext, services.GetService<TimeProvider>(), services.GetRequiredService<ILogger<AccessJournal>>());

    private static SignIn CreateSignIn(IServiceProvider services) => ActivatorUtilities.CreateInstance<SignIn>(
        services, new SignInOptions(TimeSpan.FromHours(services.GetRequiredService<IOptions<AccessSettings>>().Value.SessionHours)));

    [LoggerMessage(LogLevel.Warning, "Nobody can sign in: there is no account, no API key and no OpenID provider, so every caller is the public and sees no register of persons. "
        + "Make an account by the command \"accounts add\", or name a provider by Access:Oidc:Authority.")]
    private static partial void LogNoSignIn(ILogger logger);
}
