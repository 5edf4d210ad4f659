using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Platform.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AccessRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccessRecords",
                columns: table => new
                {
                    Key = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Account = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Role = table.Column<int>(type: "integer", nullable: false),
                    Appointment = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    RequestId = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    OperationName = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DocumentHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Registers = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Fields = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Rows = table.Column<long>(type: "bigint", nullable: true),
                    Ids = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Purpose = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Outcome = table.Column<int>(type: "integer", nullable: false),
                    Closes = table.Column<long>(type: "bigint", nullable: true),
                    PreviousHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessRecords", x => x.Key);
                    table.CheckConstraint("CK_AccessRecords_Account", "(\"Account\" IS NULL OR (trim(\"Account\") <> '' AND length(\"Account\") <= 200))");
                    table.CheckConstraint("CK_AccessRecords_Address", "(\"Address\" IS NULL OR (trim(\"Address\") <> '' AND length(\"Address\") <= 50))");
                    table.CheckConstraint("CK_AccessRecords_Appointment", "(\"Appointment\" IS NULL OR (trim(\"Appointment\") <> '' AND length(\"Appointment\") <= 50))");
                    table.CheckConstraint("CK_AccessRecords_At", "\"At\" BETWEEN '0001-01-01 00:00:00+00' AND '9999-12-31 23:59:59.999999+00'");
                    table.CheckConstraint("CK_AccessRecords_Closes", "(\"Closes\" IS NULL OR (\"Closes\" >= 0))");
                    table.CheckConstraint("CK_AccessRecords_DocumentHash", "(\"DocumentHash\" IS NULL OR (\"DocumentHash\" ~ '^([0-9a-f]{64})$'))");
                    table.CheckConstraint("CK_AccessRecords_Fields", "(\"Fields\" IS NULL OR (trim(\"Fields\") <> '' AND length(\"Fields\") <= 10000))");
                    table.CheckConstraint("CK_AccessRecords_Hash", "\"Hash\" ~ '^([0-9a-f]{64})$'");
                    table.CheckConstraint("CK_AccessRecords_Id", "\"Id\" ~ '^([0-9a-hjkmnp-tv-z]{20})$'");
                    table.CheckConstraint("CK_AccessRecords_Ids", "(\"Ids\" IS NULL OR (trim(\"Ids\") <> '' AND length(\"Ids\") <= 10000))");
                    table.CheckConstraint("CK_AccessRecords_Key", "\"Key\" = \"Position\"");
                    table.CheckConstraint("CK_AccessRecords_OperationName", "(\"OperationName\" IS NULL OR (trim(\"OperationName\") <> '' AND length(\"OperationName\") <= 50))");
                    table.CheckConstraint("CK_AccessRecords_Outcome", "\"Outcome\" BETWEEN 0 AND 11");
                    table.CheckConstraint("CK_AccessRecords_Position", "\"Position\" >= 0");
                    table.CheckConstraint("CK_AccessRecords_PreviousHash", "\"PreviousHash\" ~ '^([0-9a-f]{64})$'");
                    table.CheckConstraint("CK_AccessRecords_Purpose", "(\"Purpose\" IS NULL OR (\"Purpose\" BETWEEN 0 AND 4))");
                    table.CheckConstraint("CK_AccessRecords_Reason", "(\"Reason\" IS NULL OR (trim(\"Reason\") <> '' AND length(\"Reason\") <= 200))");
                    table.CheckConstraint("CK_AccessRecords_Registers", "(\"Registers\" IS NULL OR (trim(\"Registers\") <> '' AND length(\"Registers\") <= 10000))");
                    table.CheckConstraint("CK_AccessRecords_RequestId", "(\"RequestId\" IS NULL OR (trim(\"RequestId\") <> '' AND length(\"RequestId\") <= 200))");
                    table.CheckConstraint("CK_AccessRecords_Role", "\"Role\" BETWEEN 0 AND 7");
                    table.CheckConstraint("CK_AccessRecords_Rows", "(\"Rows\" IS NULL OR (\"Rows\" >= 0))");
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_Account",
                table: "AccessRecords",
                columns: new[] { "Account", "Key" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_At",
                table: "AccessRecords",
                columns: new[] { "At", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_Closes",
                table: "AccessRecords",
                columns: new[] { "Closes", "Key" })
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst, NullSortOrder.Unspecified });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_Id",
                table: "AccessRecords",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_Position",
                table: "AccessRecords",
                column: "Position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_Pruned",
                table: "AccessRecords",
                column: "Closes",
                filter: "\"Outcome\" = 11")
                .Annotation("Npgsql:IndexNullSortOrder", new[] { NullSortOrder.NullsFirst });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessRecords");
        }
    }
}
