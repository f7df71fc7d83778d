using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Boras.Bot.Storage.Questions;

internal sealed class QuestionTable : IEntityTypeConfiguration<QuestionRow>
{
    public void Configure(EntityTypeBuilder<QuestionRow> builder)
    {
        builder.ToTable("questions");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Activity).HasMaxLength(64);
        builder.Property(row => row.Conversation).HasMaxLength(64);
        builder.Property(row => row.Channel).HasMaxLength(32);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.Outcome).HasMaxLength(16);
        builder.HasIndex(row => row.Activity).IsUnique().HasFilter("activity IS NOT NULL");
        builder.HasIndex(row => row.Conversation);
        builder.HasIndex(row => row.At);
    }
}
