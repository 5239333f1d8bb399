using System.Buffers.Binary;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Sets.Hitting;

/// <summary>
/// Many vectors of levels, each once: a byte a level (two where a ladder has more than 256), and about sixteen to find it again.
/// </summary>
internal sealed class PackedLevels
{
    private const int ChunkBits = 12;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly int _levels;
    private readonly int _bytes;
    private readonly bool _isWide;
    private readonly byte[] _asked;

    /// <summary>The vectors, in chunks, so that growing moves none of them.</summary>
    private readonly List<byte[]> _chunks = [];
    private readonly IntStack _hashes = new();

    /// <summary>Open addressing: the number of a vector plus one; 0 where none is.</summary>
    private int[] _places = new int[128];

    /// <param name="levels">How many levels a vector has.</param>
    /// <param name="last">The largest level that occurs; at most 65,535.</param>
    public PackedLevels(int levels, int last)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, ushort.MaxValue);
        _levels = levels;
        _isWide = last > byte.MaxValue;
        _bytes = _isWide ? 2 * levels : levels;
        _asked = new byte[_bytes];
    }

    public int Count => _hashes.Count;

    /// <summary>Keeps a vector; false where it is kept already.</summary>
    public bool Add(ReadOnlySpan<int> levels)
    {
        Pack(levels);
        var hash = Hash(_asked);
        var mask = _places.Length - 1;
        var place = hash & mask;
        for (; _places[place] != 0; place = (place + 1) & mask)
        {
            var number = _places[place] - 1;
            if (_hashes[number] == hash && Packed(number).SequenceEqual(_asked))
            {
                return false;
            }
        }

        if ((Count & (ChunkSize - 1)) == 0)
        {
            // The first chunk is not paid for by those who keep few.
            _chunks.Add(new byte[_bytes * (Count == 0 ? 64 : ChunkSize)]);
        }
        else if (Count == 64)
        {
            var first = _chunks[0];
            Array.Resize(ref first, _bytes * ChunkSize);
            _chunks[0] = first;
        }

        _hashes.Push(hash);
        _asked.CopyTo(Packed(Count - 1));
        _places[place] = Count;
        if (2 * Count > _places.Length)
        {
            Spread();
        }

        return true;
    }

    /// <summary>Writes out the vector that was kept as the one with this number, counted from 0.</summary>
    public void Read(int number, Span<int> levels)
    {
        var packed = Packed(number);
        for (var i = 0; i < _levels; i++)
        {
            levels[i] = _isWide ? BinaryPrimitives.ReadUInt16LittleEndian(packed[(2 * i)..]) : packed[i];
        }
    }

    private Span<byte> Packed(int number) => _chunks[number >> ChunkBits].AsSpan((number & (ChunkSize - 1)) * _bytes, _bytes);

    private void Pack(ReadOnlySpan<int> levels)
    {
        for (var i = 0; i < levels.Length; i++)
        {
            if (_isWide)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(_asked.AsSpan(2 * i), (ushort)levels[i]);
            }
            else
            {
                _asked[i] = (byte)levels[i];
            }
        }
    }

    private void Spread()
    {
        var mask = (2 * _places.Length) - 1;
        _places = new int[mask + 1];
        for (var number = 0; number < Count; number++)
        {
            var place = _hashes[number] & mask;
            while (_places[place] != 0)
            {
                place = (place + 1) & mask;
            }

            _places[place] = number + 1;
        }
    }

    /// <summary>The same on every machine and in every run, unlike that of the platform (FNV-1a, eight bytes at a time).</summary>
    private static int Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong prime = 0x100000001B3;
        var hash = 0xCBF29CE484222325;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * prime;
            hash ^= hash >> 29;
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var each in bytes)
        {
            hash = (hash ^ each) * prime;
        }

        return (int)((hash ^ (hash >> 32)) & int.MaxValue);
    }
}
