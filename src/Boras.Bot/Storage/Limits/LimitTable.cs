using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Boras.Bot.Storage.Limits;

internal sealed class LimitTable : IEntityTypeConfiguration<LimitRow>
{
    public void Configure(EntityTypeBuilder<LimitRow> builder)
    {
        builder.ToTable("limits");
        builder.HasKey(row => row.Key);
        builder.HasIndex(row => row.Until);
    }
}
