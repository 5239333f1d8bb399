using System.Runtime.CompilerServices;

namespace FeasibilityEngine.Solving.Sat;

/// <summary>
/// All clauses in one flat array, one after the other, so that propagation walks memory in order (MiniSat 2.2's
/// region allocator). A clause is named by its place; places change only in <see cref="Compact"/>.
/// </summary>
/// <remarks>Layout of a clause: length, marks (bit 0 learnt, bit 1 deleted, LBD above), activity as bits of a float, literals.</remarks>
internal sealed class ClauseArena
{
    /// <summary>How far a clause's first literal is from its place.</summary>
    public const int FirstLiteral = 3;

    private const int MarksCell = 1;
    private const int ActivityCell = 2;
    private const int LearntMark = 1;
    private const int DeletedMark = 2;
    private const int LbdShift = 2;

    private int[] _cells = new int[256];
    private int _used;
    private int _wasted;

    /// <summary>The array itself, for propagation; replaced by <see cref="Add"/> and <see cref="Compact"/>.</summary>
    public int[] Cells => _cells;

    /// <summary>Cells in use, deleted clauses not counted.</summary>
    public int LiveCells => _used - _wasted;

    /// <summary>Whether a quarter of the cells belongs to deleted clauses.</summary>
    public bool IsWorthCompacting => _wasted > _used / 4;

    public int Add(ReadOnlySpan<int> literals, bool learnt, int lbd)
    {
        int place = _used;
        int needed = checked(place + FirstLiteral + literals.Length);
        if (needed > _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(needed, checked(_cells.Length * 2)));
        }

        _cells[place] = literals.Length;
        _cells[place + MarksCell] = (lbd << LbdShift) | (learnt ? LearntMark : 0);
        _cells[place + ActivityCell] = 0;
        literals.CopyTo(_cells.AsSpan(place + FirstLiteral));
        _used = needed;
        return place;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<int> Literals(int clause) => _cells.AsSpan(clause + FirstLiteral, _cells[clause]);

    public bool IsLearnt(int clause) => (_cells[clause + MarksCell] & LearntMark) != 0;

    public bool IsDeleted(int clause) => (_cells[clause + MarksCell] & DeletedMark) != 0;

    /// <summary>Literal block distance: how many decision levels the clause spanned when last looked at; low is useful.</summary>
    public int Lbd(int clause) => _cells[clause + MarksCell] >> LbdShift;

    public float Activity(int clause) => BitConverter.Int32BitsToSingle(_cells[clause + ActivityCell]);

    public void SetActivity(int clause, float activity) =>
        _cells[clause + ActivityCell] = BitConverter.SingleToInt32Bits(activity);

    /// <summary>Marks a clause as deleted; its cells stay readable until <see cref="Compact"/>.</summary>
    public void Delete(int clause)
    {
        _cells[clause + MarksCell] |= DeletedMark;
        _wasted += FirstLiteral + _cells[clause];
    }

    /// <summary>
    /// Moves the clauses together, in order. Returns the old cells, in which <see cref="NewPlace"/> finds where each clause
    /// went; every stored place must be translated with it.
    /// </summary>
    public int[] Compact()
    {
        int[] old = _cells;
        int[] fresh = new int[Math.Max(256, LiveCells + (LiveCells / 2))];
        int target = 0;
        for (int place = 0; place < _used;)
        {
            int length = FirstLiteral + old[place];
            if ((old[place + MarksCell] & DeletedMark) == 0)
            {
                Array.Copy(old, place, fresh, target, length);
                old[place + ActivityCell] = target;
                target += length;
            }

            place += length;
        }

        _cells = fresh;
        _used = target;
        _wasted = 0;
        return old;
    }

    /// <summary>Where a clause that was not deleted went.</summary>
    public static int NewPlace(int[] oldCells, int clause) => oldCells[clause + ActivityCell];
}
