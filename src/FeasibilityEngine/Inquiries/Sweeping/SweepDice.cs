namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>
/// Draws the settings of one variant: SplitMix64, whose sequence is the same on every machine and in every version. Each variant has a
/// seed of its own, so that it is the same in whatever order and shard it is drawn.
/// </summary>
internal struct SweepDice(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>The seed of a variant. No two variants of one sweep have the same.</summary>
    public static ulong SeedOf(ulong seed, long index) => Mix(Mix(seed + Golden) + (((ulong)index + 1) * Golden));

    /// <summary>A number from 0 up to below the count, each as likely as the others.</summary>
    public long Below(long count)
    {
        var range = (ulong)count;
        // The lowest products are drawn once more, since there are more of them for some numbers than for others.
        var surplus = unchecked(0UL - range) % range;
        while (true)
        {
            _state += Golden;
            var high = Math.BigMul(Mix(_state), range, out var low);
            if (low >= surplus)
            {
                return (long)high;
            }
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
