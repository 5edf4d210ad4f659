using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Storage.Migrations.Postgres
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

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "SupportProjects",
                type: "timestamp with time zone",
                nullable: false,
                defaultValueSql: "statement_timestamp()",
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "SocialWorkers",
                type: "timestamp with time zone",
                nullable: false,
                defaultValueSql: "statement_timestamp()",
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "MigrantVillages",
                type: "timestamp with time zone",
                nullable: false,
                defaultValueSql: "statement_timestamp()",
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "Institutions",
                type: "timestamp with time zone",
                nullable: false,
                defaultValueSql: "statement_timestamp()",
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "Caregivers",
                type: "timestamp with time zone",
                nullable: false,
                defaultValueSql: "statement_timestamp()",
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "BurialSites",
                type: "timestamp with time zone",
                nullable: false,
                defaultValueSql: "statement_timestamp()",
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "Beds",
                type: "timestamp with time zone",
                nullable: false,
                defaultValueSql: "statement_timestamp()",
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_AcceptedOn",
                table: "SupportProjects",
                sql: "(\"AcceptedOn\" IS NULL OR (\"AcceptedOn\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_ApprovedFen",
                table: "SupportProjects",
                sql: "(\"ApprovedFen\" IS NULL OR (\"ApprovedFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_Id",
                table: "SupportProjects",
                sql: "\"Id\" ~ '^([0-9a-hjkmnp-tv-z]{20})$'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_Kind",
                table: "SupportProjects",
                sql: "\"Kind\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_Name",
                table: "SupportProjects",
                sql: "trim(\"Name\") <> '' AND length(\"Name\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_PaidFen",
                table: "SupportProjects",
                sql: "\"PaidFen\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_PlannedFen",
                table: "SupportProjects",
                sql: "\"PlannedFen\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_Stage",
                table: "SupportProjects",
                sql: "\"Stage\" BETWEEN 0 AND 4");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_UpdatedAt",
                table: "SupportProjects",
                sql: "\"UpdatedAt\" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SupportProjects_Year",
                table: "SupportProjects",
                sql: "\"Year\" BETWEEN 2006 AND 2100");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_BirthDate",
                table: "SocialWorkers",
                sql: "(\"BirthDate\" IS NULL OR (\"BirthDate\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_CertificateNo",
                table: "SocialWorkers",
                sql: "(\"CertificateNo\" IS NULL OR (trim(\"CertificateNo\") <> '' AND length(\"CertificateNo\") <= 50))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_CertifiedOn",
                table: "SocialWorkers",
                sql: "(\"CertifiedOn\" IS NULL OR (\"CertifiedOn\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_EmployerKind",
                table: "SocialWorkers",
                sql: "\"EmployerKind\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_EmployerName",
                table: "SocialWorkers",
                sql: "trim(\"EmployerName\") <> '' AND length(\"EmployerName\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Id",
                table: "SocialWorkers",
                sql: "\"Id\" ~ '^([0-9a-hjkmnp-tv-z]{20})$'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_IdNumber",
                table: "SocialWorkers",
                sql: "(\"IdNumber\" IS NULL OR (\"IdNumber\" ~ '^([1-9][0-9]{16}[0-9X])$'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Level",
                table: "SocialWorkers",
                sql: "\"Level\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Name",
                table: "SocialWorkers",
                sql: "trim(\"Name\") <> '' AND length(\"Name\") <= 50");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Phone",
                table: "SocialWorkers",
                sql: "(\"Phone\" IS NULL OR (\"Phone\" ~ '^(1[3-9][0-9]{9}|0[0-9]{2}-[0-9]{7}|0[0-9]{2}-[0-9]{8}|0[0-9]{3}-[0-9]{7}|0[0-9]{3}-[0-9]{8})$'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_RegisteredUntil",
                table: "SocialWorkers",
                sql: "(\"RegisteredUntil\" IS NULL OR (\"RegisteredUntil\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_ServiceField",
                table: "SocialWorkers",
                sql: "\"ServiceField\" BETWEEN 0 AND 5");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Sex",
                table: "SocialWorkers",
                sql: "\"Sex\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Since",
                table: "SocialWorkers",
                sql: "\"Since\" BETWEEN '0001-01-01' AND '9999-12-31'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_Status",
                table: "SocialWorkers",
                sql: "\"Status\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_SocialWorkers_UpdatedAt",
                table: "SocialWorkers",
                sql: "\"UpdatedAt\" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_BeautifulStatus",
                table: "MigrantVillages",
                sql: "\"BeautifulStatus\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_CollectiveIncomeFen",
                table: "MigrantVillages",
                sql: "(\"CollectiveIncomeFen\" IS NULL OR (\"CollectiveIncomeFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_Households",
                table: "MigrantVillages",
                sql: "\"Households\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_Id",
                table: "MigrantVillages",
                sql: "\"Id\" ~ '^([0-9a-hjkmnp-tv-z]{20})$'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_IndustryModels",
                table: "MigrantVillages",
                sql: "\"IndustryModels\" BETWEEN 0 AND 31");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_Name",
                table: "MigrantVillages",
                sql: "trim(\"Name\") <> '' AND length(\"Name\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_NamedOn",
                table: "MigrantVillages",
                sql: "(\"NamedOn\" IS NULL OR (\"NamedOn\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_PerCapitaIncomeFen",
                table: "MigrantVillages",
                sql: "(\"PerCapitaIncomeFen\" IS NULL OR (\"PerCapitaIncomeFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_RegisteredMigrants",
                table: "MigrantVillages",
                sql: "\"RegisteredMigrants\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_RelocatedOn",
                table: "MigrantVillages",
                sql: "(\"RelocatedOn\" IS NULL OR (\"RelocatedOn\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_RelocationKind",
                table: "MigrantVillages",
                sql: "\"RelocationKind\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_ReservoirName",
                table: "MigrantVillages",
                sql: "trim(\"ReservoirName\") <> '' AND length(\"ReservoirName\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_MigrantVillages_UpdatedAt",
                table: "MigrantVillages",
                sql: "\"UpdatedAt\" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Address",
                table: "Institutions",
                sql: "trim(\"Address\") <> '' AND length(\"Address\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Category",
                table: "Institutions",
                sql: "\"Category\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_ClosedOn",
                table: "Institutions",
                sql: "(\"ClosedOn\" IS NULL OR (\"ClosedOn\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_CreditCode",
                table: "Institutions",
                sql: "\"CreditCode\" ~ '^([0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})$'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_EstablishedOn",
                table: "Institutions",
                sql: "\"EstablishedOn\" BETWEEN '0001-01-01' AND '9999-12-31'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_FiledOn",
                table: "Institutions",
                sql: "(\"FiledOn\" IS NULL OR (\"FiledOn\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_FloorAreaM2",
                table: "Institutions",
                sql: "(\"FloorAreaM2\" IS NULL OR (\"FloorAreaM2\" BETWEEN 1 AND 100000000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Grade",
                table: "Institutions",
                sql: "(\"Grade\" IS NULL OR (\"Grade\" BETWEEN 1 AND 5))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_GradeValidUntil",
                table: "Institutions",
                sql: "(\"GradeValidUntil\" IS NULL OR (\"GradeValidUntil\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Id",
                table: "Institutions",
                sql: "\"Id\" ~ '^([0-9a-hjkmnp-tv-z]{20})$'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Latitude",
                table: "Institutions",
                sql: "(\"Latitude\" IS NULL OR (\"Latitude\" BETWEEN 27000000 AND 32000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_LegalForm",
                table: "Institutions",
                sql: "\"LegalForm\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_LegalRepresentative",
                table: "Institutions",
                sql: "trim(\"LegalRepresentative\") <> '' AND length(\"LegalRepresentative\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Longitude",
                table: "Institutions",
                sql: "(\"Longitude\" IS NULL OR (\"Longitude\" BETWEEN 118000000 AND 124000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_MedicalMode",
                table: "Institutions",
                sql: "\"MedicalMode\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_MonthlyFeeMaxFen",
                table: "Institutions",
                sql: "(\"MonthlyFeeMaxFen\" IS NULL OR (\"MonthlyFeeMaxFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_MonthlyFeeMinFen",
                table: "Institutions",
                sql: "(\"MonthlyFeeMinFen\" IS NULL OR (\"MonthlyFeeMinFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Name",
                table: "Institutions",
                sql: "trim(\"Name\") <> '' AND length(\"Name\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Ownership",
                table: "Institutions",
                sql: "\"Ownership\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Phone",
                table: "Institutions",
                sql: "(\"Phone\" IS NULL OR (\"Phone\" ~ '^(1[3-9][0-9]{9}|0[0-9]{2}-[0-9]{7}|0[0-9]{2}-[0-9]{8}|0[0-9]{3}-[0-9]{7}|0[0-9]{3}-[0-9]{8})$'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_SmartStatus",
                table: "Institutions",
                sql: "\"SmartStatus\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_Status",
                table: "Institutions",
                sql: "\"Status\" BETWEEN 0 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Institutions_UpdatedAt",
                table: "Institutions",
                sql: "\"UpdatedAt\" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_Code",
                table: "Divisions",
                sql: "\"Code\" ~ '^([1-9][0-9]{5}|[1-9][0-9]{5}[0-3][0-9]{2}|[1-9][0-9]{5}[0-3][0-9]{2}[0-3][0-9]{2})$'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_Id",
                table: "Divisions",
                sql: "\"Id\" ~ '^([0-9a-hjkmnp-tv-z]{20})$'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_Kind",
                table: "Divisions",
                sql: "\"Kind\" BETWEEN 0 AND 5");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_Level",
                table: "Divisions",
                sql: "\"Level\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_Name",
                table: "Divisions",
                sql: "trim(\"Name\") <> '' AND length(\"Name\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_ShortName",
                table: "Divisions",
                sql: "trim(\"ShortName\") <> '' AND length(\"ShortName\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_ValidFrom",
                table: "Divisions",
                sql: "(\"ValidFrom\" IS NULL OR (\"ValidFrom\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Divisions_ValidTo",
                table: "Divisions",
                sql: "(\"ValidTo\" IS NULL OR (\"ValidTo\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DivisionPopulations_Aged60Plus",
                table: "DivisionPopulations",
                sql: "\"Aged60Plus\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DivisionPopulations_Aged80Plus",
                table: "DivisionPopulations",
                sql: "\"Aged80Plus\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DivisionPopulations_Basis",
                table: "DivisionPopulations",
                sql: "\"Basis\" BETWEEN 0 AND 1");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DivisionPopulations_Total",
                table: "DivisionPopulations",
                sql: "\"Total\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_DivisionPopulations_Year",
                table: "DivisionPopulations",
                sql: "\"Year\" BETWEEN 1949 AND 2100");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_BirthDate",
                table: "Caregivers",
                sql: "(\"BirthDate\" IS NULL OR (\"BirthDate\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_CertificateNo",
                table: "Caregivers",
                sql: "(\"CertificateNo\" IS NULL OR (trim(\"CertificateNo\") <> '' AND length(\"CertificateNo\") <= 50))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_CertifiedOn",
                table: "Caregivers",
                sql: "(\"CertifiedOn\" IS NULL OR (\"CertifiedOn\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Employment",
                table: "Caregivers",
                sql: "\"Employment\" BETWEEN 0 AND 1");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_HiredOn",
                table: "Caregivers",
                sql: "\"HiredOn\" BETWEEN '0001-01-01' AND '9999-12-31'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Id",
                table: "Caregivers",
                sql: "\"Id\" ~ '^([0-9a-hjkmnp-tv-z]{20})$'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_IdNumber",
                table: "Caregivers",
                sql: "(\"IdNumber\" IS NULL OR (\"IdNumber\" ~ '^([1-9][0-9]{16}[0-9X])$'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_LeftOn",
                table: "Caregivers",
                sql: "(\"LeftOn\" IS NULL OR (\"LeftOn\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Name",
                table: "Caregivers",
                sql: "trim(\"Name\") <> '' AND length(\"Name\") <= 50");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Phone",
                table: "Caregivers",
                sql: "(\"Phone\" IS NULL OR (\"Phone\" ~ '^(1[3-9][0-9]{9}|0[0-9]{2}-[0-9]{7}|0[0-9]{2}-[0-9]{8}|0[0-9]{3}-[0-9]{7}|0[0-9]{3}-[0-9]{8})$'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Sex",
                table: "Caregivers",
                sql: "\"Sex\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_SkillLevel",
                table: "Caregivers",
                sql: "\"SkillLevel\" BETWEEN 0 AND 5");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_Status",
                table: "Caregivers",
                sql: "\"Status\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_TrainingHours",
                table: "Caregivers",
                sql: "\"TrainingHours\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Caregivers_UpdatedAt",
                table: "Caregivers",
                sql: "\"UpdatedAt\" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Address",
                table: "BurialSites",
                sql: "trim(\"Address\") <> '' AND length(\"Address\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_AreaM2",
                table: "BurialSites",
                sql: "\"AreaM2\" BETWEEN 1 AND 100000000000");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Code",
                table: "BurialSites",
                sql: "trim(\"Code\") <> '' AND length(\"Code\") <= 50");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_GreenAreaM2",
                table: "BurialSites",
                sql: "(\"GreenAreaM2\" IS NULL OR (\"GreenAreaM2\" BETWEEN 1 AND 100000000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Id",
                table: "BurialSites",
                sql: "\"Id\" ~ '^([0-9a-hjkmnp-tv-z]{20})$'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Latitude",
                table: "BurialSites",
                sql: "(\"Latitude\" IS NULL OR (\"Latitude\" BETWEEN 27000000 AND 32000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Longitude",
                table: "BurialSites",
                sql: "(\"Longitude\" IS NULL OR (\"Longitude\" BETWEEN 118000000 AND 124000000))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Methods",
                table: "BurialSites",
                sql: "\"Methods\" BETWEEN 0 AND 63");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Name",
                table: "BurialSites",
                sql: "trim(\"Name\") <> '' AND length(\"Name\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Nature",
                table: "BurialSites",
                sql: "\"Nature\" BETWEEN 0 AND 1");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_OpenedOn",
                table: "BurialSites",
                sql: "(\"OpenedOn\" IS NULL OR (\"OpenedOn\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Phone",
                table: "BurialSites",
                sql: "(\"Phone\" IS NULL OR (\"Phone\" ~ '^(1[3-9][0-9]{9}|0[0-9]{2}-[0-9]{7}|0[0-9]{2}-[0-9]{8}|0[0-9]{3}-[0-9]{7}|0[0-9]{3}-[0-9]{8})$'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_PlannedPlots",
                table: "BurialSites",
                sql: "\"PlannedPlots\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_Status",
                table: "BurialSites",
                sql: "\"Status\" BETWEEN 0 AND 4");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_UpdatedAt",
                table: "BurialSites",
                sql: "\"UpdatedAt\" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_BurialSites_UsedPlots",
                table: "BurialSites",
                sql: "\"UsedPlots\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_BedNo",
                table: "Beds",
                sql: "trim(\"BedNo\") <> '' AND length(\"BedNo\") <= 50");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_Building",
                table: "Beds",
                sql: "(\"Building\" IS NULL OR (trim(\"Building\") <> '' AND length(\"Building\") <= 50))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_CareMode",
                table: "Beds",
                sql: "\"CareMode\" BETWEEN 0 AND 1");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_Id",
                table: "Beds",
                sql: "\"Id\" ~ '^([0-9a-hjkmnp-tv-z]{20})$'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_Kind",
                table: "Beds",
                sql: "\"Kind\" BETWEEN 0 AND 2");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_MonthlyFeeFen",
                table: "Beds",
                sql: "(\"MonthlyFeeFen\" IS NULL OR (\"MonthlyFeeFen\" >= 0))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_OpenedOn",
                table: "Beds",
                sql: "\"OpenedOn\" BETWEEN '0001-01-01' AND '9999-12-31'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_RetiredOn",
                table: "Beds",
                sql: "(\"RetiredOn\" IS NULL OR (\"RetiredOn\" BETWEEN '0001-01-01' AND '9999-12-31'))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_Room",
                table: "Beds",
                sql: "(\"Room\" IS NULL OR (trim(\"Room\") <> '' AND length(\"Room\") <= 50))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_Status",
                table: "Beds",
                sql: "\"Status\" BETWEEN 0 AND 5");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Beds_UpdatedAt",
                table: "Beds",
                sql: "\"UpdatedAt\" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "SupportProjects",
                type: "timestamp with time zone",
                nullable: false,
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone",
                oldDefaultValueSql: "statement_timestamp()");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "SocialWorkers",
                type: "timestamp with time zone",
                nullable: false,
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone",
                oldDefaultValueSql: "statement_timestamp()");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "MigrantVillages",
                type: "timestamp with time zone",
                nullable: false,
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone",
                oldDefaultValueSql: "statement_timestamp()");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "Institutions",
                type: "timestamp with time zone",
                nullable: false,
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone",
                oldDefaultValueSql: "statement_timestamp()");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "Caregivers",
                type: "timestamp with time zone",
                nullable: false,
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone",
                oldDefaultValueSql: "statement_timestamp()");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "BurialSites",
                type: "timestamp with time zone",
                nullable: false,
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone",
                oldDefaultValueSql: "statement_timestamp()");

            migrationBuilder.AlterColumn<DateTime>(
                name: "UpdatedAt",
                table: "Beds",
                type: "timestamp with time zone",
                nullable: false,
                oldClrType: typeof(DateTime),
                oldType: "timestamp with time zone",
                oldDefaultValueSql: "statement_timestamp()");
        }
    }
}
