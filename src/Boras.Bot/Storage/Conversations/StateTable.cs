using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Boras.Bot.Storage.Conversations;

internal sealed class StateTable : IEntityTypeConfiguration<StateRow>
{
    public void Configure(EntityTypeBuilder<StateRow> builder)
    {
        builder.ToTable("states");
        builder.HasKey(row => row.Conversation);
        builder.Property(row => row.Conversation).HasMaxLength(64);
        builder.Property(row => row.Activity).HasMaxLength(64);
        builder.Property(row => row.Version).IsConcurrencyToken();
        builder.HasIndex(row => row.UsedAt);
    }
}
