using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Boras.Bot.Storage.Questions;

internal sealed class FeedbackTable : IEntityTypeConfiguration<FeedbackRow>
{
    public void Configure(EntityTypeBuilder<FeedbackRow> builder)
    {
        builder.ToTable("feedback");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Activity).HasMaxLength(64);
        builder.Property(row => row.Conversation).HasMaxLength(64);
        builder.Property(row => row.Rating).HasMaxLength(16);
        builder.Property(row => row.Language).HasMaxLength(8);
        builder.Property(row => row.Channel).HasMaxLength(32);
        builder.HasIndex(row => row.Activity).IsUnique().HasFilter("activity IS NOT NULL");
        builder.HasIndex(row => row.Conversation);
        builder.HasIndex(row => row.At);
    }
}
