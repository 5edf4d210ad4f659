using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Storage.Migrations.Sqlite
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
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ParentKey = table.Column<long>(type: "INTEGER", nullable: true),
                    Id = table.Column<string>(type: "TEXT", nullable: false)
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
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Nature = table.Column<int>(type: "INTEGER", nullable: false),
                    Methods = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    PlannedPlots = table.Column<int>(type: "INTEGER", nullable: false),
                    UsedPlots = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaM2 = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: false),
                    GreenAreaM2 = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: true),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Longitude = table.Column<long>(type: "INTEGER", precision: 9, scale: 6, nullable: true),
                    Latitude = table.Column<long>(type: "INTEGER", precision: 9, scale: 6, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", nullable: true),
                    DivisionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false)
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
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<int>(type: "INTEGER", nullable: false),
                    DivisionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Aged60Plus = table.Column<int>(type: "INTEGER", nullable: false),
                    Aged80Plus = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CreditCode = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Ownership = table.Column<int>(type: "INTEGER", nullable: false),
                    LegalForm = table.Column<int>(type: "INTEGER", nullable: false),
                    Category = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Grade = table.Column<int>(type: "INTEGER", nullable: true),
                    GradeValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MedicalMode = table.Column<int>(type: "INTEGER", nullable: false),
                    SmartStatus = table.Column<int>(type: "INTEGER", nullable: false),
                    IsLtciDesignated = table.Column<bool>(type: "INTEGER", nullable: false),
                    EstablishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FloorAreaM2 = table.Column<long>(type: "INTEGER", precision: 18, scale: 2, nullable: true),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Longitude = table.Column<long>(type: "INTEGER", precision: 9, scale: 6, nullable: true),
                    Latitude = table.Column<long>(type: "INTEGER", precision: 9, scale: 6, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", nullable: true),
                    LegalRepresentative = table.Column<string>(type: "TEXT", nullable: false),
                    MonthlyFeeMinFen = table.Column<long>(type: "INTEGER", nullable: true),
                    MonthlyFeeMaxFen = table.Column<long>(type: "INTEGER", nullable: true),
                    DivisionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false)
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
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ReservoirName = table.Column<string>(type: "TEXT", nullable: false),
                    RelocatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RelocationKind = table.Column<int>(type: "INTEGER", nullable: false),
                    RegisteredMigrants = table.Column<int>(type: "INTEGER", nullable: false),
                    Households = table.Column<int>(type: "INTEGER", nullable: false),
                    CollectiveIncomeFen = table.Column<long>(type: "INTEGER", nullable: true),
                    PerCapitaIncomeFen = table.Column<long>(type: "INTEGER", nullable: true),
                    IndustryModels = table.Column<long>(type: "INTEGER", nullable: false),
                    BeautifulStatus = table.Column<int>(type: "INTEGER", nullable: false),
                    NamedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DivisionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false)
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
                    BurialSiteKey = table.Column<long>(type: "INTEGER", nullable: false),
                    DivisionKey = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BedNo = table.Column<string>(type: "TEXT", nullable: false),
                    Building = table.Column<string>(type: "TEXT", nullable: true),
                    Room = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    CareMode = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MonthlyFeeFen = table.Column<long>(type: "INTEGER", nullable: true),
                    InstitutionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false)
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
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Sex = table.Column<int>(type: "INTEGER", nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IdNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Phone = table.Column<string>(type: "TEXT", nullable: true),
                    Employment = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    SkillLevel = table.Column<int>(type: "INTEGER", nullable: false),
                    CertificateNo = table.Column<string>(type: "TEXT", nullable: true),
                    CertifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HiredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TrainingHours = table.Column<int>(type: "INTEGER", nullable: false),
                    InstitutionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false)
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
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Sex = table.Column<int>(type: "INTEGER", nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IdNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Phone = table.Column<string>(type: "TEXT", nullable: true),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    CertificateNo = table.Column<string>(type: "TEXT", nullable: true),
                    CertifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RegisteredUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ServiceField = table.Column<int>(type: "INTEGER", nullable: false),
                    EmployerKind = table.Column<int>(type: "INTEGER", nullable: false),
                    EmployerName = table.Column<string>(type: "TEXT", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    InstitutionKey = table.Column<long>(type: "INTEGER", nullable: true),
                    DivisionKey = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false)
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
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    PlannedFen = table.Column<long>(type: "INTEGER", nullable: false),
                    ApprovedFen = table.Column<long>(type: "INTEGER", nullable: true),
                    PaidFen = table.Column<long>(type: "INTEGER", nullable: false),
                    AcceptedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MigrantVillageKey = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false)
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
                column: "InstitutionKey");

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
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_Beds_Status",
                table: "Beds",
                column: "Status");

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
                column: "DivisionKey");

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
                filter: "\"IdNumber\" IS NOT NULL AND \"Employment\" = 0 AND \"Status\" <> 2");

            migrationBuilder.CreateIndex(
                name: "IX_Caregivers_InstitutionKey",
                table: "Caregivers",
                column: "InstitutionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Caregivers_InstitutionKey_Status",
                table: "Caregivers",
                columns: new[] { "InstitutionKey", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Caregivers_SkillLevel",
                table: "Caregivers",
                column: "SkillLevel");

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
                column: "ParentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_CreditCode",
                table: "Institutions",
                column: "CreditCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_DivisionKey",
                table: "Institutions",
                column: "DivisionKey");

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Id",
                table: "Institutions",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Institutions_Status",
                table: "Institutions",
                column: "Status");

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
                filter: "\"CertificateNo\" IS NOT NULL AND \"Status\" <> 2");

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_DivisionKey",
                table: "SocialWorkers",
                column: "DivisionKey");

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
                filter: "\"IdNumber\" IS NOT NULL AND \"Status\" <> 2");

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_InstitutionKey",
                table: "SocialWorkers",
                column: "InstitutionKey");

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_Level",
                table: "SocialWorkers",
                column: "Level");

            migrationBuilder.CreateIndex(
                name: "IX_SocialWorkers_ServiceField",
                table: "SocialWorkers",
                column: "ServiceField");

            migrationBuilder.CreateIndex(
                name: "IX_SupportProjects_Id",
                table: "SupportProjects",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SupportProjects_MigrantVillageKey",
                table: "SupportProjects",
                column: "MigrantVillageKey");

            migrationBuilder.CreateIndex(
                name: "IX_SupportProjects_Year",
                table: "SupportProjects",
                column: "Year");
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
