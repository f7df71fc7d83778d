using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Boras.Bot.Storage.Holds;

internal sealed class HoldTable : IEntityTypeConfiguration<HoldRow>
{
    public void Configure(EntityTypeBuilder<HoldRow> builder)
    {
        builder.ToTable("holds");
        builder.HasKey(row => row.Conversation);
        builder.Property(row => row.Conversation).HasMaxLength(64);
        builder.Property(row => row.Reason).HasMaxLength(200);
    }
}
