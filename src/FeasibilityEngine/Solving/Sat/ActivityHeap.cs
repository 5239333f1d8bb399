namespace FeasibilityEngine.Solving.Sat;

/// <summary>
/// Variables ordered by how often they took part in recent conflicts (VSIDS: Moskewicz et al. 2001, with MiniSat's
/// exponentially growing increment in place of a decay of every value). A binary heap; equal activities stand as they came.
/// </summary>
internal sealed class ActivityHeap
{
    private const double Decay = 0.95;
    private const double Ceiling = 1e100;

    private double[] _activity = new double[16];
    private int[] _heap = new int[16];

    /// <summary>Where a variable stands in the heap; -1 where it is not in it.</summary>
    private int[] _place = new int[16];
    private int _count;
    private int _variables;
    private double _increment = 1;

    public bool IsEmpty => _count == 0;

    public int VariableCount => _variables;

    /// <summary>Takes up the next variable, with no activity.</summary>
    public void AddVariable()
    {
        AddVariableOutside();
        Insert(_variables - 1);
    }

    /// <summary>Takes up the next variable, with no activity, and leaves it out of the heap.</summary>
    public void AddVariableOutside()
    {
        if (_variables == _heap.Length)
        {
            Array.Resize(ref _activity, _variables * 2);
            Array.Resize(ref _heap, _variables * 2);
            Array.Resize(ref _place, _variables * 2);
        }

        _place[_variables++] = -1;
    }

    /// <summary>Puts a variable back in; does nothing where it is in.</summary>
    public void Insert(int variable)
    {
        if (_place[variable] < 0)
        {
            _place[variable] = _count;
            _heap[_count] = variable;
            RiseFrom(_count++);
        }
    }

    /// <summary>Takes out the most active variable. The heap must not be empty.</summary>
    public int RemoveMostActive()
    {
        int top = _heap[0];
        _place[top] = -1;
        int last = _heap[--_count];
        if (_count > 0)
        {
            _heap[0] = last;
            _place[last] = 0;
            SinkFrom(0);
        }

        return top;
    }

    /// <summary>Takes out a variable; does nothing where it is out.</summary>
    public void Remove(int variable)
    {
        int place = _place[variable];
        if (place < 0)
        {
            return;
        }

        _place[variable] = -1;
        int last = _heap[--_count];
        if (last != variable)
        {
            _heap[place] = last;
            _place[last] = place;
            SinkFrom(place);
            RiseFrom(_place[last]);
        }
    }

    /// <summary>Counts one more part in a conflict.</summary>
    public void Bump(int variable)
    {
        if ((_activity[variable] += _increment) > Ceiling)
        {
            Rescale();
        }

        if (_place[variable] >= 0)
        {
            RiseFrom(_place[variable]);
        }
    }

    /// <summary>Makes earlier conflicts count less than those to come.</summary>
    public void Age() => _increment *= 1 / Decay;

    private void Rescale()
    {
        for (int x = 0; x < _variables; x++)
        {
            _activity[x] *= 1 / Ceiling;
        }

        _increment *= 1 / Ceiling;
    }

    private void RiseFrom(int place)
    {
        int variable = _heap[place];
        double activity = _activity[variable];
        while (place > 0)
        {
            int parent = (place - 1) >> 1;
            int above = _heap[parent];
            if (activity <= _activity[above])
            {
                break;
            }

            _heap[place] = above;
            _place[above] = place;
            place = parent;
        }

        _heap[place] = variable;
        _place[variable] = place;
    }

    private void SinkFrom(int place)
    {
        int variable = _heap[place];
        double activity = _activity[variable];
        while (true)
        {
            int child = (2 * place) + 1;
            if (child >= _count)
            {
                break;
            }

            if (child + 1 < _count && _activity[_heap[child + 1]] > _activity[_heap[child]])
            {
                child++;
            }

            int below = _heap[child];
            if (_activity[below] <= activity)
            {
                break;
            }

            _heap[place] = below;
            _place[below] = place;
            place = child;
        }

        _heap[place] = variable;
        _place[variable] = place;
    }
}
