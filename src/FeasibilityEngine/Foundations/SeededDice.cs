using System.Buffers.Binary;
using System.Numerics;

namespace FeasibilityEngine.Foundations;

/// <summary>
/// Draws numbers: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014), whose sequence is the
/// same on every machine and in every version.
/// </summary>
internal sealed class SeededDice(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const int WordSize = sizeof(ulong);

    private ulong _state = seed;

    /// <summary>The seed of one of many draws that each have their own, so that each is the same in whatever order they are made. No two of one seed are equal.</summary>
    public static ulong SeedOf(ulong seed, long index) => Mix(Mix(seed + Golden) + (((ulong)index + 1) * Golden));

    /// <summary>A number from 0 up to below the count, each as likely as the others.</summary>
    public long Below(long count)
    {
        var range = (ulong)count;
        // The lowest products are drawn once more, since there are more of them for some numbers than for others.
        var surplus = unchecked(0UL - range) % range;
        while (true)
        {
            var high = Math.BigMul(Next(), range, out var low);
            if (low >= surplus)
            {
                return (long)high;
            }
        }
    }

    /// <summary>The same for a count of any size; another sequence than that of <see cref="Below(long)"/>.</summary>
    public BigInteger Below(BigInteger count)
    {
        var bits = (int)(count - BigInteger.One).GetBitLength();
        var bytes = new byte[((bits + 63) / 64) * WordSize];
        while (true)
        {
            for (var at = 0; at < bytes.Length; at += WordSize)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at), Next());
            }

            // A number that is too large is drawn again, which happens less than every second time.
            var number = new BigInteger(bytes, isUnsigned: true) & ((BigInteger.One << bits) - BigInteger.One);
            if (number < count)
            {
                return number;
            }
        }
    }

    private ulong Next() => Mix(_state += Golden);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
