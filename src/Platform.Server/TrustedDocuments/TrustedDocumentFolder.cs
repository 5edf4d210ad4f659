using System.Security.Cryptography;
using System.Text;
using Platform.Access;
using Platform.Access.Policies;
using Platform.Query;

namespace Platform.Server.TrustedDocuments;

/// <summary>
/// The folder of the trusted documents with the folders in it. A file <c>.graphql</c> is one operation, which has the file's name; a file <c>.json</c> is a
/// <see cref="TrustedManifest">manifest</see>.
/// </summary>
internal sealed class TrustedDocumentFolder(string path, QueryEngine engine)
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Hidden ones are those of other programs, such as the versions that a mounted volume keeps.
    private static readonly EnumerationOptions AllFolders = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    /// <summary>Reads and compiles every document.</summary>
    /// <exception cref="TrustedDocumentException">The folder is not there, or a document is broken.</exception>
    public async Task<IReadOnlyList<TrustedDocument>> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var documents = new List<TrustedDocument>();
            foreach (var file in Directory.EnumerateFiles(path, "*", AllFolders).Order(StringComparer.Ordinal))
            {
                switch (Path.GetExtension(file))
                {
                    case ".graphql":
                        documents.Add(await ReadDocumentAsync(file, cancellationToken));
                        break;
                    case ".json":
                        documents.AddRange(await ReadManifestAsync(file, cancellationToken));
                        break;
                }
            }

            return documents;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new TrustedDocumentException($"TrustedDocuments:Directory cannot be read: {problem.Message}");
        }
    }

    private async Task<TrustedDocument> ReadDocumentAsync(string file, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        var text = Decode(bytes) ?? throw Broken(file, "It is not UTF-8.");
        var document = await CompileAsync(file, text, cancellationToken);
        if (document.Operation != Path.GetFileNameWithoutExtension(file))
        {
            throw Broken(file, $"Its operation is {document.Operation ?? "without a name"}; give it the name of the file.");
        }

        // Whoever hashes the text need not know of the file's byte order mark or of Windows's ends of lines.
        var hash = Hash(bytes);
        return document with
        {
            Hash = hash,
            Ids = [.. new[] { hash, document.Hash, Hash(Utf8.GetBytes(text.ReplaceLineEndings("\n"))) }.Distinct(StringComparer.Ordinal)],
            HasPrecedence = Path.GetFullPath(Path.GetDirectoryName(file)!) == Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar),
        };
    }

    private async Task<IReadOnlyList<TrustedDocument>> ReadManifestAsync(string file, CancellationToken cancellationToken)
    {
        var text = Decode(await File.ReadAllBytesAsync(file, cancellationToken)) ?? throw Broken(file, "It is not UTF-8.");
        var documents = new List<TrustedDocument>();
        foreach (var (id, body) in Entries(file, text))
        {
            var document = await CompileAsync($"{file} ({id})", body, cancellationToken);
            documents.Add(document with { Ids = [.. new[] { DocumentId.WithoutPrefix(id), document.Hash }.Distinct(StringComparer.Ordinal)] });
        }

        return documents;
    }

    private static IEnumerable<(string Id, string Text)> Entries(string file, string json)
    {
        try
        {
            return TrustedManifest.Read(json);
        }
        catch (FormatException problem)
        {
            throw Broken(file, problem.Message);
        }
    }

    private async Task<TrustedDocument> CompileAsync(string source, string text, CancellationToken cancellationToken)
    {
        var (operation, errors) = await engine.PrepareAsync(text, RolePolicies.For(Principal.Public).Policy, cancellationToken);
        return errors is [var error, ..]
            ? throw Broken(source, error.Locations is [var (line, column), ..] ? $"{error.Message} (line {line}, column {column})" : error.Message)
            : new TrustedDocument(Hash(Utf8.GetBytes(text)), text) { Operation = operation!.Name, NeedsVariables = operation.NeedsVariables, Source = source };
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string? Decode(byte[] bytes)
    {
        try
        {
            return Utf8.GetString(bytes).TrimStart(ByteOrderMark);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static TrustedDocumentException Broken(string source, string problem) => new($"The trusted document {source} is broken: {problem}");
}
