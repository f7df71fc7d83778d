using Boras.Bot.Storage.Conversations;
using Boras.Bot.Storage.DirectLine;
using Boras.Bot.Storage.Holds;
using Boras.Bot.Storage.Questions;
using Boras.Bot.Storage.Turns;
using Boras.Bot.Storage.Weeding;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Storage;

/// <summary>All that is kept; docs/privacy.md says what and why.</summary>
internal abstract class BotDatabase(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<ActivityRow> Activities => Set<ActivityRow>();

    public DbSet<StateRow> States => Set<StateRow>();

    public DbSet<AnsweredRow> Answered => Set<AnsweredRow>();

    public DbSet<QuestionRow> Questions => Set<QuestionRow>();

    public DbSet<FeedbackRow> Feedback => Set<FeedbackRow>();

    public DbSet<HoldRow> Holds => Set<HoldRow>();

    public DbSet<WeedingRow> Weedings => Set<WeedingRow>();

    /// <summary>Keys of the cookies of <c>/staff</c>, the same for all replicas.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new ConversationTable());
        modelBuilder.ApplyConfiguration(new ActivityTable());
        modelBuilder.ApplyConfiguration(new StateTable());
        modelBuilder.ApplyConfiguration(new AnsweredTable());
        modelBuilder.ApplyConfiguration(new QuestionTable());
        modelBuilder.ApplyConfiguration(new FeedbackTable());
        modelBuilder.ApplyConfiguration(new HoldTable());
        modelBuilder.ApplyConfiguration(new WeedingTable());
    }
}
