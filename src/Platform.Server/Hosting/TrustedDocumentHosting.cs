using Platform.Server.TrustedDocuments;

namespace Platform.Server.Hosting;

/// <summary>Puts the trusted documents into the application.</summary>
internal static partial class TrustedDocumentHosting
{
    /// <summary>Adds the documents; <see cref="Preparation.PrepareAsync"/> reads them.</summary>
    public static void AddTrustedDocuments(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DocumentStore>();
        builder.Services.AddSingleton<AnswerTags>();
    }

    /// <summary>Tells the operator of a server that answers trusted documents only, and has none.</summary>
    public static void WarnOfNoDocuments(this WebApplication app)
    {
        var documents = app.Services.GetRequiredService<DocumentStore>();
        if (documents.OnlyTrusted && documents.Trusted.Count == 0)
        {
            LogNoDocuments(app.Logger, documents.Folder);
        }
    }

    [LoggerMessage(LogLevel.Warning, "TrustedDocuments:Only is set, and there is no document in {Folder}: every query is refused. Put documents there, or name another folder by TrustedDocuments:Directory.")]
    private static partial void LogNoDocuments(ILogger logger, string folder);
}
