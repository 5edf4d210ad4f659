using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Platform.Storage.Migrations.Sqlite
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
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: true),
                    Role = table.Column<int>(type: "INTEGER", nullable: false),
                    Appointment = table.Column<string>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    RequestId = table.Column<string>(type: "TEXT", nullable: true),
                    OperationName = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentHash = table.Column<string>(type: "TEXT", nullable: true),
                    Registers = table.Column<string>(type: "TEXT", nullable: true),
                    Fields = table.Column<string>(type: "TEXT", nullable: true),
                    Rows = table.Column<long>(type: "INTEGER", nullable: true),
                    Ids = table.Column<string>(type: "TEXT", nullable: true),
                    Purpose = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    Closes = table.Column<long>(type: "INTEGER", nullable: true),
                    PreviousHash = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessRecords", x => x.Key);
                    table.CheckConstraint("CK_AccessRecords_Account", "(\"Account\" IS NULL OR (typeof(\"Account\") = 'text' AND trim(\"Account\") <> '' AND length(\"Account\") <= 200))");
                    table.CheckConstraint("CK_AccessRecords_Address", "(\"Address\" IS NULL OR (typeof(\"Address\") = 'text' AND trim(\"Address\") <> '' AND length(\"Address\") <= 50))");
                    table.CheckConstraint("CK_AccessRecords_Appointment", "(\"Appointment\" IS NULL OR (typeof(\"Appointment\") = 'text' AND trim(\"Appointment\") <> '' AND length(\"Appointment\") <= 50))");
                    table.CheckConstraint("CK_AccessRecords_At", "strftime('%Y-%m-%dT%H:%M:%S', substr(\"At\", 1, 19)) IS substr(\"At\", 1, 19) AND substr(\"At\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"At\" >= '0001-01-01'");
                    table.CheckConstraint("CK_AccessRecords_Closes", "(\"Closes\" IS NULL OR (typeof(\"Closes\") = 'integer' AND \"Closes\" >= 0))");
                    table.CheckConstraint("CK_AccessRecords_DocumentHash", "(\"DocumentHash\" IS NULL OR (typeof(\"DocumentHash\") = 'text' AND (\"DocumentHash\" GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]')))");
                    table.CheckConstraint("CK_AccessRecords_Fields", "(\"Fields\" IS NULL OR (typeof(\"Fields\") = 'text' AND trim(\"Fields\") <> '' AND length(\"Fields\") <= 10000))");
                    table.CheckConstraint("CK_AccessRecords_Hash", "typeof(\"Hash\") = 'text' AND (\"Hash\" GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]')");
                    table.CheckConstraint("CK_AccessRecords_Id", "typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]')");
                    table.CheckConstraint("CK_AccessRecords_Ids", "(\"Ids\" IS NULL OR (typeof(\"Ids\") = 'text' AND trim(\"Ids\") <> '' AND length(\"Ids\") <= 10000))");
                    table.CheckConstraint("CK_AccessRecords_Key", "\"Key\" = \"Position\"");
                    table.CheckConstraint("CK_AccessRecords_OperationName", "(\"OperationName\" IS NULL OR (typeof(\"OperationName\") = 'text' AND trim(\"OperationName\") <> '' AND length(\"OperationName\") <= 50))");
                    table.CheckConstraint("CK_AccessRecords_Outcome", "typeof(\"Outcome\") = 'integer' AND \"Outcome\" BETWEEN 0 AND 11");
                    table.CheckConstraint("CK_AccessRecords_Position", "typeof(\"Position\") = 'integer' AND \"Position\" >= 0");
                    table.CheckConstraint("CK_AccessRecords_PreviousHash", "typeof(\"PreviousHash\") = 'text' AND (\"PreviousHash\" GLOB '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]')");
                    table.CheckConstraint("CK_AccessRecords_Purpose", "(\"Purpose\" IS NULL OR (typeof(\"Purpose\") = 'integer' AND \"Purpose\" BETWEEN 0 AND 4))");
                    table.CheckConstraint("CK_AccessRecords_Reason", "(\"Reason\" IS NULL OR (typeof(\"Reason\") = 'text' AND trim(\"Reason\") <> '' AND length(\"Reason\") <= 200))");
                    table.CheckConstraint("CK_AccessRecords_Registers", "(\"Registers\" IS NULL OR (typeof(\"Registers\") = 'text' AND trim(\"Registers\") <> '' AND length(\"Registers\") <= 10000))");
                    table.CheckConstraint("CK_AccessRecords_RequestId", "(\"RequestId\" IS NULL OR (typeof(\"RequestId\") = 'text' AND trim(\"RequestId\") <> '' AND length(\"RequestId\") <= 200))");
                    table.CheckConstraint("CK_AccessRecords_Role", "typeof(\"Role\") = 'integer' AND \"Role\" BETWEEN 0 AND 7");
                    table.CheckConstraint("CK_AccessRecords_Rows", "(\"Rows\" IS NULL OR (typeof(\"Rows\") = 'integer' AND \"Rows\" >= 0))");
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_Account",
                table: "AccessRecords",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_At",
                table: "AccessRecords",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_Closes",
                table: "AccessRecords",
                column: "Closes");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_Damaged",
                table: "AccessRecords",
                column: "Key",
                filter: "NOT ((\"Account\" IS NULL OR (typeof(\"Account\") = 'text')) AND (\"Address\" IS NULL OR (typeof(\"Address\") = 'text')) AND (\"Appointment\" IS NULL OR (typeof(\"Appointment\") = 'text')) AND strftime('%Y-%m-%dT%H:%M:%S', substr(\"At\", 1, 19)) IS substr(\"At\", 1, 19) AND substr(\"At\", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND \"At\" >= '0001-01-01' AND (\"Closes\" IS NULL OR (typeof(\"Closes\") = 'integer')) AND (\"DocumentHash\" IS NULL OR (typeof(\"DocumentHash\") = 'text')) AND (\"Fields\" IS NULL OR (typeof(\"Fields\") = 'text')) AND typeof(\"Hash\") = 'text' AND typeof(\"Id\") = 'text' AND (\"Id\" GLOB '[0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]') AND (\"Ids\" IS NULL OR (typeof(\"Ids\") = 'text')) AND (\"OperationName\" IS NULL OR (typeof(\"OperationName\") = 'text')) AND typeof(\"Outcome\") = 'integer' AND \"Outcome\" BETWEEN 0 AND 11 AND typeof(\"Position\") = 'integer' AND typeof(\"PreviousHash\") = 'text' AND (\"Purpose\" IS NULL OR (typeof(\"Purpose\") = 'integer' AND \"Purpose\" BETWEEN 0 AND 4)) AND (\"Reason\" IS NULL OR (typeof(\"Reason\") = 'text')) AND (\"Registers\" IS NULL OR (typeof(\"Registers\") = 'text')) AND (\"RequestId\" IS NULL OR (typeof(\"RequestId\") = 'text')) AND typeof(\"Role\") = 'integer' AND \"Role\" BETWEEN 0 AND 7 AND (\"Rows\" IS NULL OR (typeof(\"Rows\") = 'integer')))");

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
                filter: "\"Outcome\" = 11");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessRecords");
        }
    }
}
