using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Boras.Bot.Storage.Migrations.PostgreSql
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
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    is_confirmed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answered", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "conversations",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    user_id = table.Column<string>(type: "text", nullable: false),
                    locale = table.Column<string>(type: "text", nullable: true),
                    started_at = table.Column<long>(type: "bigint", nullable: false),
                    used_at = table.Column<long>(type: "bigint", nullable: false),
                    last_sequence = table.Column<long>(type: "bigint", nullable: false),
                    is_open = table.Column<bool>(type: "boolean", nullable: false),
                    is_deleted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conversations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "feedback",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    activity = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    conversation = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    rating = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    item = table.Column<string>(type: "text", nullable: true),
                    language = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    channel = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    question = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "holds",
                columns: table => new
                {
                    conversation = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holds", x => x.conversation);
                });

            migrationBuilder.CreateTable(
                name: "limits",
                columns: table => new
                {
                    key = table.Column<byte[]>(type: "bytea", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_limits", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "questions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    activity = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    conversation = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    channel = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    language = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    outcome = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    confidence = table.Column<double>(type: "double precision", nullable: false),
                    text = table.Column<string>(type: "text", nullable: true),
                    nearest = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_questions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "states",
                columns: table => new
                {
                    conversation = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    before = table.Column<string>(type: "text", nullable: true),
                    activity = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    used_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_states", x => x.conversation);
                });

            migrationBuilder.CreateTable(
                name: "weedings",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    data_class = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    decision = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    older_than = table.Column<long>(type: "bigint", nullable: false),
                    removed = table.Column<long>(type: "bigint", nullable: false),
                    held = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_weedings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    conversation_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    activity_id = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    client_activity_id = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    is_posted = table.Column<bool>(type: "boolean", nullable: false),
                    is_answered = table.Column<bool>(type: "boolean", nullable: false),
                    json = table.Column<byte[]>(type: "bytea", nullable: false)
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
                name: "ix_limits_until",
                table: "limits",
                column: "until");

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

            // Tells every replica of what is written, in the transaction that writes it.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION boras_bot_tell() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    PERFORM pg_notify('boras_bot', NEW.id);
                    RETURN NULL;
                END $$;
                CREATE TRIGGER boras_bot_tell AFTER UPDATE OF last_sequence, is_open ON conversations
                    FOR EACH ROW EXECUTE FUNCTION boras_bot_tell();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER boras_bot_tell ON conversations; DROP FUNCTION boras_bot_tell;");

            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "answered");

            migrationBuilder.DropTable(
                name: "feedback");

            migrationBuilder.DropTable(
                name: "holds");

            migrationBuilder.DropTable(
                name: "limits");

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
