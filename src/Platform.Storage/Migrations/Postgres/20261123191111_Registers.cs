using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Platform.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Registers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Divisions",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ShortName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    ParentKey = table.Column<long>(type: "bigint", nullable: true),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Divisions", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Divisions_Divisions_ParentKey",
                        column: x => x.ParentKey,
                        principalTable: "Divisions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BurialSites",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Nature = table.Column<int>(type: "integer", nullable: false),
                    Methods = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    PlannedPlots = table.Column<int>(type: "integer", nullable: false),
                    UsedPlots = table.Column<int>(type: "integer", nullable: false),
                    AreaM2 = table.Column<long>(type: "bigint", precision: 18, scale: 2, nullable: false),
                    GreenAreaM2 = table.Column<long>(type: "bigint", precision: 18, scale: 2, nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Address = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Longitude = table.Column<long>(type: "bigint", precision: 9, scale: 6, nullable: true),
                    Latitude = table.Column<long>(type: "bigint", precision: 9, scale: 6, nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DivisionKey = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BurialSites", x => x.Key);
                    table.ForeignKey(
                        name: "FK_BurialSites_Divisions_DivisionKey",
                        column: x => x.DivisionKey,
                        principalTable: "Divisions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DivisionPopulations",
                columns: table => new
                {
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<int>(type: "integer", nullable: false),
                    DivisionKey = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    Aged60Plus = table.Column<int>(type: "integer", nullable: false),
                    Aged80Plus = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DivisionPopulations", x => new { x.DivisionKey, x.Year, x.Basis });
                    table.ForeignKey(
                        name: "FK_DivisionPopulations_Divisions_DivisionKey",
                        column: x => x.DivisionKey,
                        principalTable: "Divisions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Institutions",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CreditCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Ownership = table.Column<int>(type: "integer", nullable: false),
                    LegalForm = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    Grade = table.Column<int>(type: "integer", nullable: true),
                    GradeValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    MedicalMode = table.Column<int>(type: "integer", nullable: false),
                    SmartStatus = table.Column<int>(type: "integer", nullable: false),
                    IsLtciDesignated = table.Column<bool>(type: "boolean", nullable: false),
                    EstablishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FloorAreaM2 = table.Column<long>(type: "bigint", precision: 18, scale: 2, nullable: true),
                    Address = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Longitude = table.Column<long>(type: "bigint", precision: 9, scale: 6, nullable: true),
                    Latitude = table.Column<long>(type: "bigint", precision: 9, scale: 6, nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    LegalRepresentative = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MonthlyFeeMinFen = table.Column<long>(type: "bigint", nullable: true),
                    MonthlyFeeMaxFen = table.Column<long>(type: "bigint", nullable: true),
                    DivisionKey = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Institutions", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Institutions_Divisions_DivisionKey",
                        column: x => x.DivisionKey,
                        principalTable: "Divisions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MigrantVillages",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ReservoirName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RelocatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RelocationKind = table.Column<int>(type: "integer", nullable: false),
                    RegisteredMigrants = table.Column<int>(type: "integer", nullable: false),
                    Households = table.Column<int>(type: "integer", nullable: false),
                    CollectiveIncomeFen = table.Column<long>(type: "bigint", nullable: true),
                    PerCapitaIncomeFen = table.Column<long>(type: "bigint", nullable: true),
                    IndustryModels = table.Column<long>(type: "bigint", nullable: false),
                    BeautifulStatus = table.Column<int>(type: "integer", nullable: false),
                    NamedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DivisionKey = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MigrantVillages", x => x.Key);
                    table.ForeignKey(
                        name: "FK_MigrantVillages_Divisions_DivisionKey",
                        column: x => x.DivisionKey,
                        principalTable: "Divisions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BurialSiteVillages",
                columns: table => new
                {
                    BurialSiteKey = table.Column<long>(type: "bigint", nullable: false),
                    DivisionKey = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BurialSiteVillages", x => new { x.BurialSiteKey, x.DivisionKey });
                    table.ForeignKey(
                        name: "FK_BurialSiteVillages_BurialSites_BurialSiteKey",
                        column: x => x.BurialSiteKey,
                        principalTable: "BurialSites",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BurialSiteVillages_Divisions_DivisionKey",
                        column: x => x.DivisionKey,
                        principalTable: "Divisions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Beds",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    BedNo = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Building = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Room = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    CareMode = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MonthlyFeeFen = table.Column<long>(type: "bigint", nullable: true),
                    InstitutionKey = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Beds", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Beds_Institutions_InstitutionKey",
                        column: x => x.InstitutionKey,
                        principalTable: "Institutions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Caregivers",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sex = table.Column<int>(type: "integer", nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    IdNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Employment = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    SkillLevel = table.Column<int>(type: "integer", nullable: false),
                    CertificateNo = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CertifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HiredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    TrainingHours = table.Column<int>(type: "integer", nullable: false),
                    InstitutionKey = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Caregivers", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Caregivers_Institutions_InstitutionKey",
                        column: x => x.InstitutionKey,
                        principalTable: "Institutions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SocialWorkers",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sex = table.Column<int>(type: "integer", nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    IdNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    CertificateNo = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CertifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RegisteredUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    ServiceField = table.Column<int>(type: "integer", nullable: false),
                    EmployerKind = table.Column<int>(type: "integer", nullable: false),
                    EmployerName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    InstitutionKey = table.Column<long>(type: "bigint", nullable: true),
                    DivisionKey = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SocialWorkers", x => x.Key);
                    table.ForeignKey(
                        name: "FK_SocialWorkers_Divisions_DivisionKey",
                        column: x => x.DivisionKey,
                        principalTable: "Divisions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SocialWorkers_Institutions_InstitutionKey",
                        column: x => x.InstitutionKey,
                        principalTable: "Institutions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupportProjects",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Stage = table.Column<int>(type: "integer", nullable: false),
                    PlannedFen = table.Column<long>(type: "bigint", nullable: false),
                    ApprovedFen = table.Column<long>(type: "bigint", nullable: true),
                    PaidFen = table.Column<long>(type: "bigint", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MigrantVillageKey = table.Column<long>(type: "bigint", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupportProjects", x => x.Key);
                    table.ForeignKey(
                        name: "FK_SupportProjects_MigrantVillages_MigrantVillageKey",
                        column: x => x.MigrantVillageKey,
                        principalTable: "MigrantVillages",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Beds_Id",
                table: "Beds",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Beds_InstitutionKey",
                table: "Beds",
                columns: new[] { "InstitutionKey", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Beds_InstitutionKey_BedNo",
                table: "Beds",
                columns: new[] { "InstitutionKey", "BedNo" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Beds_InstitutionKey_Status_Key_Kind",
                table: "Beds",
                columns: new[] { "InstitutionKey", "Status", "Key", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Beds_Kind",
                table: "Beds",
                columns: new[] { "Kind", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Beds_Status",
                table: "Beds",
                columns: new[] { "Status", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_BurialSiteVillages_DivisionKey",
                table: "BurialSiteVillages",
                column: "DivisionKey");

            migrationBuilder.CreateIndex(
                name: "IX_BurialSites_Code",
                table: "BurialSites",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BurialSites_DivisionKey",
                table: "BurialSites",
                columns: new[] { "DivisionKey", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_BurialSites_Id",
                table: "BurialSites",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Caregivers_Id",
                table: "Caregivers",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Caregivers_IdNumber",
                table: "Caregivers",
                column: "IdNumber",
                unique: true,
                filter: "\"IdNumber\" IS NOT NULL AND \"Employment\" = 0 AND \"Status\" <> 2")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_Caregivers_InstitutionKey",
                table: "Caregivers",
                columns: new[] { "InstitutionKey", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Caregivers_InstitutionKey_Status",
                table: "Caregivers",
                columns: new[] { "InstitutionKey", "Status", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Caregivers_SkillLevel",
                table: "Caregivers",
                columns: new[] { "SkillLevel", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Divisions_Code",
                table: "Divisions",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Divisions_Id",
                table: "Divisions",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Divisions_ParentKey",
                table: "Divisions",
                columns: new[] { "ParentKey", "Key" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_CreditCode",
                table: "Institutions",
                column: "CreditCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_DivisionKey",
                table: "Institutions",
                columns: new[] { "DivisionKey", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Id",
                table: "Institutions",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Status",
                table: "Institutions",
                columns: new[] { "Status", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_MigrantVillages_DivisionKey",
                table: "MigrantVillages",
                column: "DivisionKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MigrantVillages_Id",
                table: "MigrantVillages",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_CertificateNo",
                table: "SocialWorkers",
                column: "CertificateNo",
                unique: true,
                filter: "\"CertificateNo\" IS NOT NULL AND \"Status\" <> 2")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_DivisionKey",
                table: "SocialWorkers",
                columns: new[] { "DivisionKey", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_Id",
                table: "SocialWorkers",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_IdNumber",
                table: "SocialWorkers",
                column: "IdNumber",
                unique: true,
                filter: "\"IdNumber\" IS NOT NULL AND \"Status\" <> 2")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_InstitutionKey",
                table: "SocialWorkers",
                columns: new[] { "InstitutionKey", "Key" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_Level",
                table: "SocialWorkers",
                columns: new[] { "Level", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_ServiceField",
                table: "SocialWorkers",
                columns: new[] { "ServiceField", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportProjects_Id",
                table: "SupportProjects",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportProjects_MigrantVillageKey",
                table: "SupportProjects",
                columns: new[] { "MigrantVillageKey", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_SupportProjects_Year",
                table: "SupportProjects",
                columns: new[] { "Year", "Key" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Beds");

            migrationBuilder.DropTable(
                name: "BurialSiteVillages");

            migrationBuilder.DropTable(
                name: "Caregivers");

            migrationBuilder.DropTable(
                name: "DivisionPopulations");

            migrationBuilder.DropTable(
                name: "SocialWorkers");

            migrationBuilder.DropTable(
                name: "SupportProjects");

            migrationBuilder.DropTable(
                name: "BurialSites");

            migrationBuilder.DropTable(
                name: "Institutions");

            migrationBuilder.DropTable(
                name: "MigrantVillages");

            migrationBuilder.DropTable(
                name: "Divisions");
        }
    }
}
