using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CheckedRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameIndex(
                name: "IX_Beds_InstitutionKey_Kind_Status",
                table: "Beds",
                newName: "IX_Beds_InstitutionKey_WithoutRetired");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "SupportProjects",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')",
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "SocialWorkers",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')",
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "MigrantVillages",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')",
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "Institutions",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')",
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "Caregivers",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')",
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "BurialSites",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')",
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "Beds",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')",
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.CreateIndex(
                name: "IX_SupportProjects_Damaged",
                table: "SupportProjects",
                column: "Key",
                filter: "NOT ((\"AcceptedOn\" IS NULL OR (date(\"AcceptedOn\") IS \"AcceptedOn\" AND \"AcceptedOn\" >= '0001-01-01')) AND (\"ApprovedFen\" IS NULL OR (typeof(\"ApprovedFen\") = 'integer')) AND typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]') AND typeof(\"Kind\") = 'integer' AND \"Kind\" BETWEEN 0 AND 3 AND typeof(\"Name\") = 'text' AND typeof(\"PaidFen\") = 'integer' AND typeof(\"PlannedFen\") = 'integer' AND typeof(\"Stage\") = 'integer' AND \"Stage\" BETWEEN 0 AND 4 AND strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01' AND typeof(\"Year\") = 'integer' AND \"Year\" BETWEEN -2147483648 AND 2147483647)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_AcceptedOn",
                table: "SupportProjects",
                sql: "(\"AcceptedOn\" IS NULL OR (date(\"AcceptedOn\") IS \"AcceptedOn\" AND \"AcceptedOn\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_ApprovedFen",
                table: "SupportProjects",
                sql: "(\"ApprovedFen\" IS NULL OR (typeof(\"ApprovedFen\") = 'integer' AND \"ApprovedFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_Id",
                table: "SupportProjects",
                sql: "typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_Kind",
                table: "SupportProjects",
                sql: "typeof(\"Kind\") = 'integer' AND \"Kind\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_Name",
                table: "SupportProjects",
                sql: "typeof(\"Name\") = 'text' AND trim(\"Name\") <> '' AND length(\"Name\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_PaidFen",
                table: "SupportProjects",
                sql: "typeof(\"PaidFen\") = 'integer' AND \"PaidFen\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_PlannedFen",
                table: "SupportProjects",
                sql: "typeof(\"PlannedFen\") = 'integer' AND \"PlannedFen\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_Stage",
                table: "SupportProjects",
                sql: "typeof(\"Stage\") = 'integer' AND \"Stage\" BETWEEN 0 AND 4");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_UpdatedAt",
                table: "SupportProjects",
                sql: "strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_Year",
                table: "SupportProjects",
                sql: "typeof(\"Year\") = 'integer' AND \"Year\" BETWEEN -2147483648 AND 2147483647 AND \"Year\" BETWEEN 2006 AND 2100");

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_Damaged",
                table: "SocialWorkers",
                column: "Key",
                filter: "NOT ((\"BirthDate\" IS NULL OR (date(\"BirthDate\") IS \"BirthDate\" AND \"BirthDate\" >= '0001-01-01')) AND (\"CertificateNo\" IS NULL OR (typeof(\"CertificateNo\") = 'text')) AND (\"CertifiedOn\" IS NULL OR (date(\"CertifiedOn\") IS \"CertifiedOn\" AND \"CertifiedOn\" >= '0001-01-01')) AND typeof(\"EmployerKind\") = 'integer' AND \"EmployerKind\" BETWEEN 0 AND 3 AND typeof(\"EmployerName\") = 'text' AND typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]') AND (\"IdNumber\" IS NULL OR (typeof(\"IdNumber\") = 'text')) AND typeof(\"Level\") = 'integer' AND \"Level\" BETWEEN 0 AND 3 AND typeof(\"Name\") = 'text' AND (\"Phone\" IS NULL OR (typeof(\"Phone\") = 'text')) AND (\"RegisteredUntil\" IS NULL OR (date(\"RegisteredUntil\") IS \"RegisteredUntil\" AND \"RegisteredUntil\" >= '0001-01-01')) AND typeof(\"ServiceField\") = 'integer' AND \"ServiceField\" BETWEEN 0 AND 5 AND typeof(\"Sex\") = 'integer' AND \"Sex\" BETWEEN 0 AND 2 AND date(\"Since\") IS \"Since\" AND \"Since\" >= '0001-01-01' AND typeof(\"Status\") = 'integer' AND \"Status\" BETWEEN 0 AND 2 AND strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_BirthDate",
                table: "SocialWorkers",
                sql: "(\"BirthDate\" IS NULL OR (date(\"BirthDate\") IS \"BirthDate\" AND \"BirthDate\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_CertificateNo",
                table: "SocialWorkers",
                sql: "(\"CertificateNo\" IS NULL OR (typeof(\"CertificateNo\") = 'text' AND trim(\"CertificateNo\") <> '' AND length(\"CertificateNo\") <= 50))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_CertifiedOn",
                table: "SocialWorkers",
                sql: "(\"CertifiedOn\" IS NULL OR (date(\"CertifiedOn\") IS \"CertifiedOn\" AND \"CertifiedOn\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_EmployerKind",
                table: "SocialWorkers",
                sql: "typeof(\"EmployerKind\") = 'integer' AND \"EmployerKind\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_EmployerName",
                table: "SocialWorkers",
                sql: "typeof(\"EmployerName\") = 'text' AND trim(\"EmployerName\") <> '' AND length(\"EmployerName\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Id",
                table: "SocialWorkers",
                sql: "typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_IdNumber",
                table: "SocialWorkers",
                sql: "(\"IdNumber\" IS NULL OR (typeof(\"IdNumber\") = 'text' AND (\"IdNumber\" GLOB '[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9X]')))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Level",
                table: "SocialWorkers",
                sql: "typeof(\"Level\") = 'integer' AND \"Level\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Name",
                table: "SocialWorkers",
                sql: "typeof(\"Name\") = 'text' AND trim(\"Name\") <> '' AND length(\"Name\") <= 50");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Phone",
                table: "SocialWorkers",
                sql: "(\"Phone\" IS NULL OR (typeof(\"Phone\") = 'text' AND (\"Phone\" GLOB '1[3-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]')))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_RegisteredUntil",
                table: "SocialWorkers",
                sql: "(\"RegisteredUntil\" IS NULL OR (date(\"RegisteredUntil\") IS \"RegisteredUntil\" AND \"RegisteredUntil\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_ServiceField",
                table: "SocialWorkers",
                sql: "typeof(\"ServiceField\") = 'integer' AND \"ServiceField\" BETWEEN 0 AND 5");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Sex",
                table: "SocialWorkers",
                sql: "typeof(\"Sex\") = 'integer' AND \"Sex\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Since",
                table: "SocialWorkers",
                sql: "date(\"Since\") IS \"Since\" AND \"Since\" >= '0001-01-01'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Status",
                table: "SocialWorkers",
                sql: "typeof(\"Status\") = 'integer' AND \"Status\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_UpdatedAt",
                table: "SocialWorkers",
                sql: "strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01'");

            migrationBuilder.CreateIndex(
                name: "IX_MigrantVillages_Damaged",
                table: "MigrantVillages",
                column: "Key",
                filter: "NOT (typeof(\"BeautifulStatus\") = 'integer' AND \"BeautifulStatus\" BETWEEN 0 AND 3 AND (\"CollectiveIncomeFen\" IS NULL OR (typeof(\"CollectiveIncomeFen\") = 'integer')) AND typeof(\"Households\") = 'integer' AND \"Households\" BETWEEN -2147483648 AND 2147483647 AND typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]') AND typeof(\"IndustryModels\") = 'integer' AND \"IndustryModels\" BETWEEN 0 AND 31 AND typeof(\"Name\") = 'text' AND (\"NamedOn\" IS NULL OR (date(\"NamedOn\") IS \"NamedOn\" AND \"NamedOn\" >= '0001-01-01')) AND (\"PerCapitaIncomeFen\" IS NULL OR (typeof(\"PerCapitaIncomeFen\") = 'integer')) AND typeof(\"RegisteredMigrants\") = 'integer' AND \"RegisteredMigrants\" BETWEEN -2147483648 AND 2147483647 AND (\"RelocatedOn\" IS NULL OR (date(\"RelocatedOn\") IS \"RelocatedOn\" AND \"RelocatedOn\" >= '0001-01-01')) AND typeof(\"RelocationKind\") = 'integer' AND \"RelocationKind\" BETWEEN 0 AND 2 AND typeof(\"ReservoirName\") = 'text' AND strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_BeautifulStatus",
                table: "MigrantVillages",
                sql: "typeof(\"BeautifulStatus\") = 'integer' AND \"BeautifulStatus\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_CollectiveIncomeFen",
                table: "MigrantVillages",
                sql: "(\"CollectiveIncomeFen\" IS NULL OR (typeof(\"CollectiveIncomeFen\") = 'integer' AND \"CollectiveIncomeFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_Households",
                table: "MigrantVillages",
                sql: "typeof(\"Households\") = 'integer' AND \"Households\" BETWEEN -2147483648 AND 2147483647 AND \"Households\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_Id",
                table: "MigrantVillages",
                sql: "typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_IndustryModels",
                table: "MigrantVillages",
                sql: "typeof(\"IndustryModels\") = 'integer' AND \"IndustryModels\" BETWEEN 0 AND 31");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_Name",
                table: "MigrantVillages",
                sql: "typeof(\"Name\") = 'text' AND trim(\"Name\") <> '' AND length(\"Name\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_NamedOn",
                table: "MigrantVillages",
                sql: "(\"NamedOn\" IS NULL OR (date(\"NamedOn\") IS \"NamedOn\" AND \"NamedOn\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_PerCapitaIncomeFen",
                table: "MigrantVillages",
                sql: "(\"PerCapitaIncomeFen\" IS NULL OR (typeof(\"PerCapitaIncomeFen\") = 'integer' AND \"PerCapitaIncomeFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_RegisteredMigrants",
                table: "MigrantVillages",
                sql: "typeof(\"RegisteredMigrants\") = 'integer' AND \"RegisteredMigrants\" BETWEEN -2147483648 AND 2147483647 AND \"RegisteredMigrants\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_RelocatedOn",
                table: "MigrantVillages",
                sql: "(\"RelocatedOn\" IS NULL OR (date(\"RelocatedOn\") IS \"RelocatedOn\" AND \"RelocatedOn\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_RelocationKind",
                table: "MigrantVillages",
                sql: "typeof(\"RelocationKind\") = 'integer' AND \"RelocationKind\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_ReservoirName",
                table: "MigrantVillages",
                sql: "typeof(\"ReservoirName\") = 'text' AND trim(\"ReservoirName\") <> '' AND length(\"ReservoirName\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_UpdatedAt",
                table: "MigrantVillages",
                sql: "strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01'");

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Damaged",
                table: "Institutions",
                column: "Key",
                filter: "NOT (typeof(\"Address\") = 'text' AND typeof(\"Category\") = 'integer' AND \"Category\" BETWEEN 0 AND 3 AND (\"ClosedOn\" IS NULL OR (date(\"ClosedOn\") IS \"ClosedOn\" AND \"ClosedOn\" >= '0001-01-01')) AND typeof(\"CreditCode\") = 'text' AND date(\"EstablishedOn\") IS \"EstablishedOn\" AND \"EstablishedOn\" >= '0001-01-01' AND (\"FiledOn\" IS NULL OR (date(\"FiledOn\") IS \"FiledOn\" AND \"FiledOn\" >= '0001-01-01')) AND (\"FloorAreaM2\" IS NULL OR (typeof(\"FloorAreaM2\") = 'integer')) AND (\"Grade\" IS NULL OR (typeof(\"Grade\") = 'integer' AND \"Grade\" BETWEEN -2147483648 AND 2147483647)) AND (\"GradeValidUntil\" IS NULL OR (date(\"GradeValidUntil\") IS \"GradeValidUntil\" AND \"GradeValidUntil\" >= '0001-01-01')) AND typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]') AND typeof(\"IsLtciDesignated\") = 'integer' AND \"IsLtciDesignated\" IN (0, 1) AND (\"Latitude\" IS NULL OR (typeof(\"Latitude\") = 'integer')) AND typeof(\"LegalForm\") = 'integer' AND \"LegalForm\" BETWEEN 0 AND 2 AND typeof(\"LegalRepresentative\") = 'text' AND (\"Longitude\" IS NULL OR (typeof(\"Longitude\") = 'integer')) AND typeof(\"MedicalMode\") = 'integer' AND \"MedicalMode\" BETWEEN 0 AND 2 AND (\"MonthlyFeeMaxFen\" IS NULL OR (typeof(\"MonthlyFeeMaxFen\") = 'integer')) AND (\"MonthlyFeeMinFen\" IS NULL OR (typeof(\"MonthlyFeeMinFen\") = 'integer')) AND typeof(\"Name\") = 'text' AND typeof(\"Ownership\") = 'integer' AND \"Ownership\" BETWEEN 0 AND 2 AND (\"Phone\" IS NULL OR (typeof(\"Phone\") = 'text')) AND typeof(\"SmartStatus\") = 'integer' AND \"SmartStatus\" BETWEEN 0 AND 2 AND typeof(\"Status\") = 'integer' AND \"Status\" BETWEEN 0 AND 3 AND strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Address",
                table: "Institutions",
                sql: "typeof(\"Address\") = 'text' AND trim(\"Address\") <> '' AND length(\"Address\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Category",
                table: "Institutions",
                sql: "typeof(\"Category\") = 'integer' AND \"Category\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_ClosedOn",
                table: "Institutions",
                sql: "(\"ClosedOn\" IS NULL OR (date(\"ClosedOn\") IS \"ClosedOn\" AND \"ClosedOn\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_CreditCode",
                table: "Institutions",
                sql: "typeof(\"CreditCode\") = 'text' AND (\"CreditCode\" GLOB '[0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9][0-9][0-9][0-9][0-9][0-9][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_EstablishedOn",
                table: "Institutions",
                sql: "date(\"EstablishedOn\") IS \"EstablishedOn\" AND \"EstablishedOn\" >= '0001-01-01'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_FiledOn",
                table: "Institutions",
                sql: "(\"FiledOn\" IS NULL OR (date(\"FiledOn\") IS \"FiledOn\" AND \"FiledOn\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_FloorAreaM2",
                table: "Institutions",
                sql: "(\"FloorAreaM2\" IS NULL OR (typeof(\"FloorAreaM2\") = 'integer' AND \"FloorAreaM2\" BETWEEN 1 AND 100000000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Grade",
                table: "Institutions",
                sql: "(\"Grade\" IS NULL OR (typeof(\"Grade\") = 'integer' AND \"Grade\" BETWEEN -2147483648 AND 2147483647 AND \"Grade\" BETWEEN 1 AND 5))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_GradeValidUntil",
                table: "Institutions",
                sql: "(\"GradeValidUntil\" IS NULL OR (date(\"GradeValidUntil\") IS \"GradeValidUntil\" AND \"GradeValidUntil\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Id",
                table: "Institutions",
                sql: "typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_IsLtciDesignated",
                table: "Institutions",
                sql: "typeof(\"IsLtciDesignated\") = 'integer' AND \"IsLtciDesignated\" IN (0, 1)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Latitude",
                table: "Institutions",
                sql: "(\"Latitude\" IS NULL OR (typeof(\"Latitude\") = 'integer' AND \"Latitude\" BETWEEN 27000000 AND 32000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_LegalForm",
                table: "Institutions",
                sql: "typeof(\"LegalForm\") = 'integer' AND \"LegalForm\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_LegalRepresentative",
                table: "Institutions",
                sql: "typeof(\"LegalRepresentative\") = 'text' AND trim(\"LegalRepresentative\") <> '' AND length(\"LegalRepresentative\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Longitude",
                table: "Institutions",
                sql: "(\"Longitude\" IS NULL OR (typeof(\"Longitude\") = 'integer' AND \"Longitude\" BETWEEN 118000000 AND 124000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_MedicalMode",
                table: "Institutions",
                sql: "typeof(\"MedicalMode\") = 'integer' AND \"MedicalMode\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_MonthlyFeeMaxFen",
                table: "Institutions",
                sql: "(\"MonthlyFeeMaxFen\" IS NULL OR (typeof(\"MonthlyFeeMaxFen\") = 'integer' AND \"MonthlyFeeMaxFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_MonthlyFeeMinFen",
                table: "Institutions",
                sql: "(\"MonthlyFeeMinFen\" IS NULL OR (typeof(\"MonthlyFeeMinFen\") = 'integer' AND \"MonthlyFeeMinFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Name",
                table: "Institutions",
                sql: "typeof(\"Name\") = 'text' AND trim(\"Name\") <> '' AND length(\"Name\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Ownership",
                table: "Institutions",
                sql: "typeof(\"Ownership\") = 'integer' AND \"Ownership\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Phone",
                table: "Institutions",
                sql: "(\"Phone\" IS NULL OR (typeof(\"Phone\") = 'text' AND (\"Phone\" GLOB '1[3-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]')))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_SmartStatus",
                table: "Institutions",
                sql: "typeof(\"SmartStatus\") = 'integer' AND \"SmartStatus\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Status",
                table: "Institutions",
                sql: "typeof(\"Status\") = 'integer' AND \"Status\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_UpdatedAt",
                table: "Institutions",
                sql: "strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01'");

            migrationBuilder.CreateIndex(
                name: "IX_Divisions_Damaged",
                table: "Divisions",
                column: "Key",
                filter: "NOT (typeof(\"Code\") = 'text' AND typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]') AND typeof(\"Kind\") = 'integer' AND \"Kind\" BETWEEN 0 AND 5 AND typeof(\"Level\") = 'integer' AND \"Level\" BETWEEN 0 AND 2 AND typeof(\"Name\") = 'text' AND typeof(\"ShortName\") = 'text' AND (\"ValidFrom\" IS NULL OR (date(\"ValidFrom\") IS \"ValidFrom\" AND \"ValidFrom\" >= '0001-01-01')) AND (\"ValidTo\" IS NULL OR (date(\"ValidTo\") IS \"ValidTo\" AND \"ValidTo\" >= '0001-01-01')))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_Code",
                table: "Divisions",
                sql: "typeof(\"Code\") = 'text' AND (\"Code\" GLOB '[1-9][0-9][0-9][0-9][0-9][0-9]' OR \"Code\" GLOB '[1-9][0-9][0-9][0-9][0-9][0-9][0-3][0-9][0-9]' OR \"Code\" GLOB '[1-9][0-9][0-9][0-9][0-9][0-9][0-3][0-9][0-9][0-3][0-9][0-9]')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_Id",
                table: "Divisions",
                sql: "typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_Kind",
                table: "Divisions",
                sql: "typeof(\"Kind\") = 'integer' AND \"Kind\" BETWEEN 0 AND 5");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_Level",
                table: "Divisions",
                sql: "typeof(\"Level\") = 'integer' AND \"Level\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_Name",
                table: "Divisions",
                sql: "typeof(\"Name\") = 'text' AND trim(\"Name\") <> '' AND length(\"Name\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_ShortName",
                table: "Divisions",
                sql: "typeof(\"ShortName\") = 'text' AND trim(\"ShortName\") <> '' AND length(\"ShortName\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_ValidFrom",
                table: "Divisions",
                sql: "(\"ValidFrom\" IS NULL OR (date(\"ValidFrom\") IS \"ValidFrom\" AND \"ValidFrom\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_ValidTo",
                table: "Divisions",
                sql: "(\"ValidTo\" IS NULL OR (date(\"ValidTo\") IS \"ValidTo\" AND \"ValidTo\" >= '0001-01-01'))");

            migrationBuilder.CreateIndex(
                name: "IX_DivisionPopulations_Damaged",
                table: "DivisionPopulations",
                column: "DivisionKey",
                filter: "NOT (typeof(\"Year\") = 'integer' AND \"Year\" BETWEEN -2147483648 AND 2147483647 AND typeof(\"Basis\") = 'integer' AND \"Basis\" BETWEEN 0 AND 1 AND typeof(\"Aged60Plus\") = 'integer' AND \"Aged60Plus\" BETWEEN -2147483648 AND 2147483647 AND typeof(\"Aged80Plus\") = 'integer' AND \"Aged80Plus\" BETWEEN -2147483648 AND 2147483647 AND typeof(\"Total\") = 'integer' AND \"Total\" BETWEEN -2147483648 AND 2147483647)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DivisionPopulations_Aged60Plus",
                table: "DivisionPopulations",
                sql: "typeof(\"Aged60Plus\") = 'integer' AND \"Aged60Plus\" BETWEEN -2147483648 AND 2147483647 AND \"Aged60Plus\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DivisionPopulations_Aged80Plus",
                table: "DivisionPopulations",
                sql: "typeof(\"Aged80Plus\") = 'integer' AND \"Aged80Plus\" BETWEEN -2147483648 AND 2147483647 AND \"Aged80Plus\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DivisionPopulations_Basis",
                table: "DivisionPopulations",
                sql: "typeof(\"Basis\") = 'integer' AND \"Basis\" BETWEEN 0 AND 1");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DivisionPopulations_Total",
                table: "DivisionPopulations",
                sql: "typeof(\"Total\") = 'integer' AND \"Total\" BETWEEN -2147483648 AND 2147483647 AND \"Total\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DivisionPopulations_Year",
                table: "DivisionPopulations",
                sql: "typeof(\"Year\") = 'integer' AND \"Year\" BETWEEN -2147483648 AND 2147483647 AND \"Year\" BETWEEN 1949 AND 2100");

            migrationBuilder.CreateIndex(
                name: "IX_Caregivers_Damaged",
                table: "Caregivers",
                column: "Key",
                filter: "NOT ((\"BirthDate\" IS NULL OR (date(\"BirthDate\") IS \"BirthDate\" AND \"BirthDate\" >= '0001-01-01')) AND (\"CertificateNo\" IS NULL OR (typeof(\"CertificateNo\") = 'text')) AND (\"CertifiedOn\" IS NULL OR (date(\"CertifiedOn\") IS \"CertifiedOn\" AND \"CertifiedOn\" >= '0001-01-01')) AND typeof(\"Employment\") = 'integer' AND \"Employment\" BETWEEN 0 AND 1 AND date(\"HiredOn\") IS \"HiredOn\" AND \"HiredOn\" >= '0001-01-01' AND typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]') AND (\"IdNumber\" IS NULL OR (typeof(\"IdNumber\") = 'text')) AND (\"LeftOn\" IS NULL OR (date(\"LeftOn\") IS \"LeftOn\" AND \"LeftOn\" >= '0001-01-01')) AND typeof(\"Name\") = 'text' AND (\"Phone\" IS NULL OR (typeof(\"Phone\") = 'text')) AND typeof(\"Sex\") = 'integer' AND \"Sex\" BETWEEN 0 AND 2 AND typeof(\"SkillLevel\") = 'integer' AND \"SkillLevel\" BETWEEN 0 AND 5 AND typeof(\"Status\") = 'integer' AND \"Status\" BETWEEN 0 AND 2 AND typeof(\"TrainingHours\") = 'integer' AND \"TrainingHours\" BETWEEN -2147483648 AND 2147483647 AND strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_BirthDate",
                table: "Caregivers",
                sql: "(\"BirthDate\" IS NULL OR (date(\"BirthDate\") IS \"BirthDate\" AND \"BirthDate\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_CertificateNo",
                table: "Caregivers",
                sql: "(\"CertificateNo\" IS NULL OR (typeof(\"CertificateNo\") = 'text' AND trim(\"CertificateNo\") <> '' AND length(\"CertificateNo\") <= 50))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_CertifiedOn",
                table: "Caregivers",
                sql: "(\"CertifiedOn\" IS NULL OR (date(\"CertifiedOn\") IS \"CertifiedOn\" AND \"CertifiedOn\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Employment",
                table: "Caregivers",
                sql: "typeof(\"Employment\") = 'integer' AND \"Employment\" BETWEEN 0 AND 1");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_HiredOn",
                table: "Caregivers",
                sql: "date(\"HiredOn\") IS \"HiredOn\" AND \"HiredOn\" >= '0001-01-01'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Id",
                table: "Caregivers",
                sql: "typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_IdNumber",
                table: "Caregivers",
                sql: "(\"IdNumber\" IS NULL OR (typeof(\"IdNumber\") = 'text' AND (\"IdNumber\" GLOB '[1-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9X]')))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_LeftOn",
                table: "Caregivers",
                sql: "(\"LeftOn\" IS NULL OR (date(\"LeftOn\") IS \"LeftOn\" AND \"LeftOn\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Name",
                table: "Caregivers",
                sql: "typeof(\"Name\") = 'text' AND trim(\"Name\") <> '' AND length(\"Name\") <= 50");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Phone",
                table: "Caregivers",
                sql: "(\"Phone\" IS NULL OR (typeof(\"Phone\") = 'text' AND (\"Phone\" GLOB '1[3-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]')))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Sex",
                table: "Caregivers",
                sql: "typeof(\"Sex\") = 'integer' AND \"Sex\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_SkillLevel",
                table: "Caregivers",
                sql: "typeof(\"SkillLevel\") = 'integer' AND \"SkillLevel\" BETWEEN 0 AND 5");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Status",
                table: "Caregivers",
                sql: "typeof(\"Status\") = 'integer' AND \"Status\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_TrainingHours",
                table: "Caregivers",
                sql: "typeof(\"TrainingHours\") = 'integer' AND \"TrainingHours\" BETWEEN -2147483648 AND 2147483647 AND \"TrainingHours\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_UpdatedAt",
                table: "Caregivers",
                sql: "strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01'");

            migrationBuilder.CreateIndex(
                name: "IX_BurialSites_Damaged",
                table: "BurialSites",
                column: "Key",
                filter: "NOT (typeof(\"Address\") = 'text' AND typeof(\"AreaM2\") = 'integer' AND typeof(\"Code\") = 'text' AND (\"GreenAreaM2\" IS NULL OR (typeof(\"GreenAreaM2\") = 'integer')) AND typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]') AND (\"Latitude\" IS NULL OR (typeof(\"Latitude\") = 'integer')) AND (\"Longitude\" IS NULL OR (typeof(\"Longitude\") = 'integer')) AND typeof(\"Methods\") = 'integer' AND \"Methods\" BETWEEN 0 AND 63 AND typeof(\"Name\") = 'text' AND typeof(\"Nature\") = 'integer' AND \"Nature\" BETWEEN 0 AND 1 AND (\"OpenedOn\" IS NULL OR (date(\"OpenedOn\") IS \"OpenedOn\" AND \"OpenedOn\" >= '0001-01-01')) AND (\"Phone\" IS NULL OR (typeof(\"Phone\") = 'text')) AND typeof(\"PlannedPlots\") = 'integer' AND \"PlannedPlots\" BETWEEN -2147483648 AND 2147483647 AND typeof(\"Status\") = 'integer' AND \"Status\" BETWEEN 0 AND 4 AND strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01' AND typeof(\"UsedPlots\") = 'integer' AND \"UsedPlots\" BETWEEN -2147483648 AND 2147483647)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Address",
                table: "BurialSites",
                sql: "typeof(\"Address\") = 'text' AND trim(\"Address\") <> '' AND length(\"Address\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_AreaM2",
                table: "BurialSites",
                sql: "typeof(\"AreaM2\") = 'integer' AND \"AreaM2\" BETWEEN 1 AND 100000000000");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Code",
                table: "BurialSites",
                sql: "typeof(\"Code\") = 'text' AND trim(\"Code\") <> '' AND length(\"Code\") <= 50");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_GreenAreaM2",
                table: "BurialSites",
                sql: "(\"GreenAreaM2\" IS NULL OR (typeof(\"GreenAreaM2\") = 'integer' AND \"GreenAreaM2\" BETWEEN 1 AND 100000000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Id",
                table: "BurialSites",
                sql: "typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Latitude",
                table: "BurialSites",
                sql: "(\"Latitude\" IS NULL OR (typeof(\"Latitude\") = 'integer' AND \"Latitude\" BETWEEN 27000000 AND 32000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Longitude",
                table: "BurialSites",
                sql: "(\"Longitude\" IS NULL OR (typeof(\"Longitude\") = 'integer' AND \"Longitude\" BETWEEN 118000000 AND 124000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Methods",
                table: "BurialSites",
                sql: "typeof(\"Methods\") = 'integer' AND \"Methods\" BETWEEN 0 AND 63");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Name",
                table: "BurialSites",
                sql: "typeof(\"Name\") = 'text' AND trim(\"Name\") <> '' AND length(\"Name\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Nature",
                table: "BurialSites",
                sql: "typeof(\"Nature\") = 'integer' AND \"Nature\" BETWEEN 0 AND 1");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_OpenedOn",
                table: "BurialSites",
                sql: "(\"OpenedOn\" IS NULL OR (date(\"OpenedOn\") IS \"OpenedOn\" AND \"OpenedOn\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Phone",
                table: "BurialSites",
                sql: "(\"Phone\" IS NULL OR (typeof(\"Phone\") = 'text' AND (\"Phone\" GLOB '1[3-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9]' OR \"Phone\" GLOB '0[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]')))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_PlannedPlots",
                table: "BurialSites",
                sql: "typeof(\"PlannedPlots\") = 'integer' AND \"PlannedPlots\" BETWEEN -2147483648 AND 2147483647 AND \"PlannedPlots\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Status",
                table: "BurialSites",
                sql: "typeof(\"Status\") = 'integer' AND \"Status\" BETWEEN 0 AND 4");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_UpdatedAt",
                table: "BurialSites",
                sql: "strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_UsedPlots",
                table: "BurialSites",
                sql: "typeof(\"UsedPlots\") = 'integer' AND \"UsedPlots\" BETWEEN -2147483648 AND 2147483647 AND \"UsedPlots\" >= 0");

            migrationBuilder.CreateIndex(
                name: "IX_Beds_Damaged",
                table: "Beds",
                column: "Key",
                filter: "NOT (typeof(\"BedNo\") = 'text' AND (\"Building\" IS NULL OR (typeof(\"Building\") = 'text')) AND typeof(\"CareMode\") = 'integer' AND \"CareMode\" BETWEEN 0 AND 1 AND typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]') AND typeof(\"Kind\") = 'integer' AND \"Kind\" BETWEEN 0 AND 2 AND (\"MonthlyFeeFen\" IS NULL OR (typeof(\"MonthlyFeeFen\") = 'integer')) AND date(\"OpenedOn\") IS \"OpenedOn\" AND \"OpenedOn\" >= '0001-01-01' AND (\"RetiredOn\" IS NULL OR (date(\"RetiredOn\") IS \"RetiredOn\" AND \"RetiredOn\" >= '0001-01-01')) AND (\"Room\" IS NULL OR (typeof(\"Room\") = 'text')) AND typeof(\"Status\") = 'integer' AND \"Status\" BETWEEN 0 AND 5 AND strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_BedNo",
                table: "Beds",
                sql: "typeof(\"BedNo\") = 'text' AND trim(\"BedNo\") <> '' AND length(\"BedNo\") <= 50");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_Building",
                table: "Beds",
                sql: "(\"Building\" IS NULL OR (typeof(\"Building\") = 'text' AND trim(\"Building\") <> '' AND length(\"Building\") <= 50))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_CareMode",
                table: "Beds",
                sql: "typeof(\"CareMode\") = 'integer' AND \"CareMode\" BETWEEN 0 AND 1");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_Id",
                table: "Beds",
                sql: "typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_Kind",
                table: "Beds",
                sql: "typeof(\"Kind\") = 'integer' AND \"Kind\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_MonthlyFeeFen",
                table: "Beds",
                sql: "(\"MonthlyFeeFen\" IS NULL OR (typeof(\"MonthlyFeeFen\") = 'integer' AND \"MonthlyFeeFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_OpenedOn",
                table: "Beds",
                sql: "date(\"OpenedOn\") IS \"OpenedOn\" AND \"OpenedOn\" >= '0001-01-01'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_RetiredOn",
                table: "Beds",
                sql: "(\"RetiredOn\" IS NULL OR (date(\"RetiredOn\") IS \"RetiredOn\" AND \"RetiredOn\" >= '0001-01-01'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_Room",
                table: "Beds",
                sql: "(\"Room\" IS NULL OR (typeof(\"Room\") = 'text' AND trim(\"Room\") <> '' AND length(\"Room\") <= 50))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_Status",
                table: "Beds",
                sql: "typeof(\"Status\") = 'integer' AND \"Status\" BETWEEN 0 AND 5");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_UpdatedAt",
                table: "Beds",
                sql: "strftime('%Y-%m-%dT%H:%M:%S', substr(\"UpdatedAt\", 1, 19)) IS substr(\"UpdatedAt\", 1, 19) AND substr(\"UpdatedAt\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"UpdatedAt\" >= '0001-01-01'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SupportProjects_Damaged",
                table: "SupportProjects");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SupportProjects_AcceptedOn",
                table: "SupportProjects");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SupportProjects_ApprovedFen",
                table: "SupportProjects");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SupportProjects_Id",
                table: "SupportProjects");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SupportProjects_Kind",
                table: "SupportProjects");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SupportProjects_Name",
                table: "SupportProjects");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SupportProjects_PaidFen",
                table: "SupportProjects");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SupportProjects_PlannedFen",
                table: "SupportProjects");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SupportProjects_Stage",
                table: "SupportProjects");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SupportProjects_UpdatedAt",
                table: "SupportProjects");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SupportProjects_Year",
                table: "SupportProjects");

            migrationBuilder.DropIndex(
                name: "IX_SocialWorkers_Damaged",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_BirthDate",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_CertificateNo",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_CertifiedOn",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_EmployerKind",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_EmployerName",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_Id",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_IdNumber",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_Level",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_Name",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_Phone",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_RegisteredUntil",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_ServiceField",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_Sex",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_Since",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_Status",
                table: "SocialWorkers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_SocialWorkers_UpdatedAt",
                table: "SocialWorkers");

            migrationBuilder.DropIndex(
                name: "IX_MigrantVillages_Damaged",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_BeautifulStatus",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_CollectiveIncomeFen",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_Households",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_Id",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_IndustryModels",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_Name",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_NamedOn",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_PerCapitaIncomeFen",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_RegisteredMigrants",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_RelocatedOn",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_RelocationKind",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_ReservoirName",
                table: "MigrantVillages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_MigrantVillages_UpdatedAt",
                table: "MigrantVillages");

            migrationBuilder.DropIndex(
                name: "IX_Institutions_Damaged",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_Address",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_Category",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_ClosedOn",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_CreditCode",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_EstablishedOn",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_FiledOn",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_FloorAreaM2",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_Grade",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_GradeValidUntil",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_Id",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_IsLtciDesignated",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_Latitude",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_LegalForm",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_LegalRepresentative",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_Longitude",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_MedicalMode",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_MonthlyFeeMaxFen",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_MonthlyFeeMinFen",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_Name",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_Ownership",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_Phone",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_SmartStatus",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_Status",
                table: "Institutions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Institutions_UpdatedAt",
                table: "Institutions");

            migrationBuilder.DropIndex(
                name: "IX_Divisions_Damaged",
                table: "Divisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Divisions_Code",
                table: "Divisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Divisions_Id",
                table: "Divisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Divisions_Kind",
                table: "Divisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Divisions_Level",
                table: "Divisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Divisions_Name",
                table: "Divisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Divisions_ShortName",
                table: "Divisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Divisions_ValidFrom",
                table: "Divisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Divisions_ValidTo",
                table: "Divisions");

            migrationBuilder.DropIndex(
                name: "IX_DivisionPopulations_Damaged",
                table: "DivisionPopulations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_DivisionPopulations_Aged60Plus",
                table: "DivisionPopulations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_DivisionPopulations_Aged80Plus",
                table: "DivisionPopulations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_DivisionPopulations_Basis",
                table: "DivisionPopulations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_DivisionPopulations_Total",
                table: "DivisionPopulations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_DivisionPopulations_Year",
                table: "DivisionPopulations");

            migrationBuilder.DropIndex(
                name: "IX_Caregivers_Damaged",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_BirthDate",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_CertificateNo",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_CertifiedOn",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_Employment",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_HiredOn",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_Id",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_IdNumber",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_LeftOn",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_Name",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_Phone",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_Sex",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_SkillLevel",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_Status",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_TrainingHours",
                table: "Caregivers");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Caregivers_UpdatedAt",
                table: "Caregivers");

            migrationBuilder.DropIndex(
                name: "IX_BurialSites_Damaged",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_Address",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_AreaM2",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_Code",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_GreenAreaM2",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_Id",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_Latitude",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_Longitude",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_Methods",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_Name",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_Nature",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_OpenedOn",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_Phone",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_PlannedPlots",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_Status",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_UpdatedAt",
                table: "BurialSites");

            migrationBuilder.DropCheckConstraint(
                name: "CK_BurialSites_UsedPlots",
                table: "BurialSites");

            migrationBuilder.DropIndex(
                name: "IX_Beds_Damaged",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_BedNo",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_Building",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_CareMode",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_Id",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_Kind",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_MonthlyFeeFen",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_OpenedOn",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_RetiredOn",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_Room",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_Status",
                table: "Beds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Beds_UpdatedAt",
                table: "Beds");

            migrationBuilder.RenameIndex(
                name: "IX_Beds_InstitutionKey_WithoutRetired",
                table: "Beds",
                newName: "IX_Beds_InstitutionKey_Kind_Status");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "SupportProjects",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldDefaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "SocialWorkers",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldDefaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "MigrantVillages",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldDefaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "Institutions",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldDefaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "Caregivers",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldDefaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "BurialSites",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldDefaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')");

            migrationBuilder.AlterColumn<string>(
                name: "UpdatedAt",
                table: "Beds",
                type: "TEXT",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldDefaultValueSql: "strftime('%Y-%m-%dT%H:%M:%f000', 'now')");

        }
    }
}
