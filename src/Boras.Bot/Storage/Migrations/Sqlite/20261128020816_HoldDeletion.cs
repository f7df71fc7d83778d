using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Boras.Bot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HoldDeletion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_questions_activity",
                table: "questions");

            migrationBuilder.DropIndex(
                name: "ix_feedback_activity",
                table: "feedback");

            migrationBuilder.AddColumn<bool>(
                name: "is_deleted",
                table: "holds",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "ix_questions_activity",
                table: "questions",
                column: "activity",
                unique: true,
                filter: "activity IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_activity",
                table: "feedback",
                column: "activity",
                unique: true,
                filter: "activity IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_questions_activity",
                table: "questions");

            migrationBuilder.DropIndex(
                name: "ix_feedback_activity",
                table: "feedback");

            migrationBuilder.DropColumn(
                name: "is_deleted",
                table: "holds");

            migrationBuilder.CreateIndex(
                name: "ix_questions_activity",
                table: "questions",
                column: "activity",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feedback_activity",
                table: "feedback",
                column: "activity",
                unique: true);
        }
    }
}
