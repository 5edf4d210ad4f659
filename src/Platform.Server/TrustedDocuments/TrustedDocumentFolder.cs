using System.Security.Cryptography;
using System.Text;
using Platform.Query;

namespace Platform.Server.TrustedDocuments;

/// <summary>The folder of the trusted documents: each file is one operation, which has the file's name.</summary>
internal sealed class TrustedDocumentFolder(string path, QueryEngine engine)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads and compiles every document.</summary>
    /// <exception cref="TrustedDocumentException">The folder is not there, or a document is broken.</exception>
    public async Task<IReadOnlyList<TrustedDocument>> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var documents = new List<TrustedDocument>();
            foreach (var file in Directory.EnumerateFiles(path, "*.graphql").Order(StringComparer.Ordinal))
            {
                documents.Add(await ReadAsync(file, cancellationToken));
            }

            return documents;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new TrustedDocumentException($"TrustedDocuments:Directory cannot be read: {problem.Message}");
        }
    }

    private async Task<TrustedDocument> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        var text = Decode(bytes) ?? throw Broken(file, "It is not UTF-8.");
        var (operation, errors) = await engine.PrepareAsync(text, AccessPolicy.All, cancellationToken);
        if (errors is [var error, ..])
        {
            throw Broken(file, error.Locations is [var (line, column), ..] ? $"{error.Message} (line {line}, column {column})" : error.Message);
        }

        return operation == Path.GetFileNameWithoutExtension(file)
            ? new TrustedDocument(Convert.ToHexStringLower(SHA256.HashData(bytes)), text, operation)
            : throw Broken(file, $"Its operation is {operation ?? "without a name"}; give it the name of the file.");
    }

    private static string? Decode(byte[] bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static TrustedDocumentException Broken(string file, string problem) => new($"The trusted document {file} is broken: {problem}");
}
