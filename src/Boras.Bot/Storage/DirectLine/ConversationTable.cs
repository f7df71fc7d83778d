using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Boras.Bot.Storage.DirectLine;

internal sealed class ConversationTable : IEntityTypeConfiguration<ConversationRow>
{
    public void Configure(EntityTypeBuilder<ConversationRow> builder)
    {
        builder.ToTable("conversations");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(64);
        builder.Property(row => row.Key).HasMaxLength(64);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => row.UsedAt);
    }
}
