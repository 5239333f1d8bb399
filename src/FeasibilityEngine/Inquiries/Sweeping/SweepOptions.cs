using FeasibilityEngine.Foundations;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>What a sweep varies, and which of the variants it looks at.</summary>
public sealed record SweepOptions
{
    /// <summary>
    /// What is varied, each in the form of the command line: <c>cost:POSITION=RUNG:1..5</c>, <c>cost:*:50%..150%</c>,
    /// <c>date:2022-02-24..2022-12-31/30d</c>, <c>date:events</c>, <c>development:NAME</c>, <c>position:ID</c>; <c>*</c> stands for all
    /// that no other entry names, of positions those that can count for the question and on the day. None by default, which leaves one variant: the scenario as it is.
    /// </summary>
    public ValueList<string> Vary { get; init; } = [];

    /// <summary>How many variants to draw at random, 1 or more; null (the default) for every combination.</summary>
    public long? Samples { get; init; }

    /// <summary>What random variants depend on, besides their index; 0 by default. Without <see cref="Samples"/> it does not matter.</summary>
    public ulong Seed { get; init; }

    /// <summary>Which shard to look at, from 1 to <see cref="Shards"/>; 1 by default. It has the indices that leave this number, less one, when divided by the number of shards.</summary>
    public int Shard { get; init; } = 1;

    /// <summary>Into how many shards the variants are divided: 1 or more, 1 by default.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>Looks at every option, together with others that are asked with it.</summary>
    internal void Look(OptionRanges ranges)
    {
        ranges.NeedGiven(nameof(Vary), Vary);
        ranges.NeedAtLeast(nameof(Shards), Shards, 1);
        ranges.NeedBetween(nameof(Shard), Shard, 1, Math.Max(Shards, 1));
        ranges.NeedBetween(nameof(Samples), Samples ?? 1, 1, Sweep.MostVariants);
    }
}
