using System.Numerics;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>Draws numbers of any size: SplitMix64, whose sequence is the same on every machine and in every version.</summary>
internal sealed class UniformDice(ulong seed)
{
    private const int WordSize = sizeof(ulong);

    private ulong _state = seed;

    /// <summary>A number from 0 up to below the count, each as likely as the others.</summary>
    public BigInteger Below(BigInteger count)
    {
        var bits = (int)(count - BigInteger.One).GetBitLength();
        var bytes = new byte[((bits + 63) / 64) * WordSize];
        while (true)
        {
            for (var at = 0; at < bytes.Length; at += WordSize)
            {
                System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at), Next());
            }

            // A number that is too large is drawn again, which happens less than every second time.
            var number = new BigInteger(bytes, isUnsigned: true) & ((BigInteger.One << bits) - BigInteger.One);
            if (number < count)
            {
                return number;
            }
        }
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
