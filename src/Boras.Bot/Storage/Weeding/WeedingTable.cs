using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Boras.Bot.Storage.Weeding;

internal sealed class WeedingTable : IEntityTypeConfiguration<WeedingRow>
{
    public void Configure(EntityTypeBuilder<WeedingRow> builder)
    {
        builder.ToTable("weedings");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.DataClass).HasMaxLength(32);
        builder.Property(row => row.Decision).HasMaxLength(100);
    }
}
