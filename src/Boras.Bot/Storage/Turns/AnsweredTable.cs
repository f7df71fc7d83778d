using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Boras.Bot.Storage.Turns;

internal sealed class AnsweredTable : IEntityTypeConfiguration<AnsweredRow>
{
    public void Configure(EntityTypeBuilder<AnsweredRow> builder)
    {
        builder.ToTable("answered");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasMaxLength(64);
        builder.HasIndex(row => row.At);
    }
}
