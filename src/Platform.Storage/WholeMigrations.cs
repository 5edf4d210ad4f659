using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Platform.Storage;

/// <summary>Keeps a migration of a SQLite file in one transaction, so that the file is as it was when the migration fails or its process dies.</summary>
/// <remarks>Where EF makes a table anew it ends the transaction, to switch foreign keys off and on; they are off already.</remarks>
internal sealed class WholeMigrations(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    public override IReadOnlyList<MigrationCommand> Generate(
        IReadOnlyList<MigrationOperation> operations, IModel? model = null, MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default) =>
        [.. base.Generate(operations, model, options).Where(command => !command.CommandText.StartsWith("PRAGMA foreign_keys", StringComparison.Ordinal))];
}
