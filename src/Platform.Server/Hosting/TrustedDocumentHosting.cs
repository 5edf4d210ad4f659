using Platform.Server.TrustedDocuments;

namespace Platform.Server.Hosting;

/// <summary>Puts the trusted documents into the application.</summary>
internal static class TrustedDocumentHosting
{
    /// <summary>Adds the documents; <see cref="Preparation.PrepareAsync"/> reads them.</summary>
    public static void AddTrustedDocuments(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DocumentStore>();
        builder.Services.AddSingleton<AnswerTags>();
    }
}
