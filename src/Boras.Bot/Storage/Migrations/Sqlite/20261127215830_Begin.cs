using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Boras.Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "answered",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_confirmed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answered", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "conversations",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    user_id = table.Column<string>(type: "TEXT", nullable: false),
                    locale = table.Column<string>(type: "TEXT", nullable: true),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    is_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_deleted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conversations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "feedback",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    activity = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    conversation = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    rating = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    item = table.Column<string>(type: "TEXT", nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    question = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "holds",
                columns: table => new
                {
                    conversation = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holds", x => x.conversation);
                });

            migrationBuilder.CreateTable(
                name: "questions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    activity = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    conversation = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    confidence = table.Column<double>(type: "REAL", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: true),
                    nearest = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_questions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "states",
                columns: table => new
                {
                    conversation = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    before = table.Column<string>(type: "TEXT", nullable: true),
                    activity = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    used_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_states", x => x.conversation);
                });

            migrationBuilder.CreateTable(
                name: "weedings",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    data_class = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    older_than = table.Column<long>(type: "INTEGER", nullable: false),
                    removed = table.Column<long>(type: "INTEGER", nullable: false),
                    held = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_weedings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    conversation_id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    activity_id = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    client_activity_id = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_posted = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_answered = table.Column<bool>(type: "INTEGER", nullable: false),
                    json = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activities", x => new { x.conversation_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_activities_conversations_conversation_id",
                        column: x => x.conversation_id,
                        principalTable: "conversations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_activities_at",
                table: "activities",
                column: "at",
                filter: "is_posted AND NOT is_answered");

            migrationBuilder.CreateIndex(
                name: "ix_activities_conversation_id_activity_id",
                table: "activities",
                columns: new[] { "conversation_id", "activity_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activities_conversation_id_client_activity_id",
                table: "activities",
                columns: new[] { "conversation_id", "client_activity_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_answered_at",
                table: "answered",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_conversations_key",
                table: "conversations",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_conversations_used_at",
                table: "conversations",
                column: "used_at");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_activity",
                table: "feedback",
                column: "activity",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feedback_at",
                table: "feedback",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_conversation",
                table: "feedback",
                column: "conversation");

            migrationBuilder.CreateIndex(
                name: "ix_questions_activity",
                table: "questions",
                column: "activity",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_questions_at",
                table: "questions",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_questions_conversation",
                table: "questions",
                column: "conversation");

            migrationBuilder.CreateIndex(
                name: "ix_states_used_at",
                table: "states",
                column: "used_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "answered");

            migrationBuilder.DropTable(
                name: "feedback");

            migrationBuilder.DropTable(
                name: "holds");

            migrationBuilder.DropTable(
                name: "questions");

            migrationBuilder.DropTable(
                name: "states");

            migrationBuilder.DropTable(
                name: "weedings");

            migrationBuilder.DropTable(
                name: "conversations");
        }
    }
}
