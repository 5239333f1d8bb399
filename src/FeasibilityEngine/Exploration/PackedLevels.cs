using System.Buffers.Binary;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// Many vectors of levels, each once: a byte a level (two where a ladder has more than 256), and about eight bytes to find it again.
/// </summary>
internal sealed class PackedLevels
{
    private const int FirstCapacity = 64;

    private readonly int _levels;
    private readonly int _bytes;
    private readonly bool _isWide;
    private readonly byte[] _asked;
    private byte[] _packed;

    /// <summary>Open addressing: the number of a vector plus one; 0 where none is.</summary>
    private int[] _places = new int[2 * FirstCapacity];

    /// <param name="levels">How many levels a vector has.</param>
    /// <param name="last">The largest level that occurs; at most 65,535.</param>
    public PackedLevels(int levels, int last)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, ushort.MaxValue);
        _levels = levels;
        _isWide = last > byte.MaxValue;
        _bytes = _isWide ? 2 * levels : levels;
        _asked = new byte[_bytes];
        _packed = new byte[_bytes * FirstCapacity];
    }

    public int Count { get; private set; }

    /// <summary>Keeps a vector; false where it is kept already.</summary>
    public bool Add(ReadOnlySpan<int> levels)
    {
        Pack(levels);
        var place = Find();
        if (_places[place] != 0)
        {
            return false;
        }

        if ((Count + 1) * _bytes > _packed.Length)
        {
            Array.Resize(ref _packed, checked(_packed.Length * 2));
        }

        _asked.CopyTo(_packed.AsSpan(Count * _bytes));
        _places[place] = ++Count;
        if (2 * Count > _places.Length)
        {
            Grow();
        }

        return true;
    }

    /// <summary>Writes out the vector that was kept as the one with this number, counted from 0.</summary>
    public void Read(int number, Span<int> levels)
    {
        var packed = _packed.AsSpan(number * _bytes, _bytes);
        for (var i = 0; i < _levels; i++)
        {
            levels[i] = _isWide ? BinaryPrimitives.ReadUInt16LittleEndian(packed[(2 * i)..]) : packed[i];
        }
    }

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

    private int Find()
    {
        var mask = _places.Length - 1;
        var place = Hash(_asked) & mask;
        while (_places[place] != 0 && !_packed.AsSpan((_places[place] - 1) * _bytes, _bytes).SequenceEqual(_asked))
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private void Grow()
    {
        var mask = (2 * _places.Length) - 1;
        _places = new int[mask + 1];
        for (var number = 0; number < Count; number++)
        {
            var place = Hash(_packed.AsSpan(number * _bytes, _bytes)) & mask;
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
