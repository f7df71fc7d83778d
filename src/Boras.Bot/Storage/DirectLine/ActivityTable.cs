using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Boras.Bot.Storage.DirectLine;

internal sealed class ActivityTable : IEntityTypeConfiguration<ActivityRow>
{
    public void Configure(EntityTypeBuilder<ActivityRow> builder)
    {
        builder.ToTable("activities");
        builder.HasKey(row => new { row.ConversationId, row.Sequence });
        builder.HasOne<ConversationRow>().WithMany().HasForeignKey(row => row.ConversationId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(row => row.ConversationId).HasMaxLength(64);
        builder.Property(row => row.ActivityId).HasMaxLength(128);
        builder.Property(row => row.ClientActivityId).HasMaxLength(128);
        builder.HasIndex(row => new { row.ConversationId, row.ActivityId }).IsUnique();
        builder.HasIndex(row => new { row.ConversationId, row.ClientActivityId }).IsUnique();
        builder.HasIndex(row => row.At).HasFilter("is_posted AND NOT is_answered");
    }
}
