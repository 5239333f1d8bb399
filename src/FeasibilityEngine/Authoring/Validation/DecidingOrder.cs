using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>
/// Finds whether a condition can hang on an order of acts in a state in which one of them is not performed: it holds there with the order
/// and would not hold without it. <c>payment implies withdrawal after payment</c> hangs on its order where there is payment and no
/// withdrawal; <c>withdrawal and withdrawal after payment</c> does not, since nothing in it holds without withdrawal. Rules are not looked
/// at: a state is any choice of options, acts, facts and steps.
/// </summary>
/// <param name="subjects">What the names of the conditions stand for.</param>
/// <param name="promisable">The acts that may come after talks.</param>
internal sealed class DecidingOrder(IReadOnlyDictionary<string, Subject> subjects, IReadOnlySet<string> promisable)
{
    // A state is found in a few steps or there is most often none. What is larger is left unsaid: nobody misses a hint.
    private const int MostParts = 500;
    private const int MostNames = 24;
    private const long MostWork = 200_000;
    private long _left = 2_000_000;

    /// <summary>True where such a state was found; false where there is none, or the condition is too large to look at.</summary>
    /// <param name="condition">The whole condition.</param>
    /// <param name="byTalks">True where an act that is named alone means: performed by the time talks begin.</param>
    /// <param name="order">An order within it, wherever it stands there.</param>
    /// <param name="absent">The act that is not performed.</param>
    /// <param name="other">The other act of the order.</param>
    /// <param name="otherPerformed">Whether that one is performed.</param>
    public bool Decides(Condition condition, bool byTalks, Order order, Reference absent, Reference other, bool otherPerformed)
    {
        if (_left <= 0 || ConditionParts.All(condition).Take(MostParts + 1).Count() > MostParts)
        {
            return false;
        }

        var reading = new Reading(subjects, promisable, condition, byTalks, order);
        var spent = (long)reading.Parts;
        _left -= spent;
        if (reading.Names > MostNames)
        {
            return false;
        }

        var allowed = Math.Min(MostWork, _left);
        reading.Fix(absent, performed: false);
        reading.Fix(other, otherPerformed);
        var found = Search(0);
        _left -= spent;
        return found;

        bool Search(int name)
        {
            spent += reading.Parts;
            var with = reading.Holds(orderHolds: true);
            var without = reading.Holds(orderHolds: false);
            if (with == false || without == true || spent > allowed)
            {
                return false;
            }

            if (with == true && without == false)
            {
                return true;
            }

            if (name == reading.Names)
            {
                return false;
            }

            foreach (var value in reading.ValuesOf(name))
            {
                reading.Set(name, value);
                if (reading.IsPossible && Search(name + 1))
                {
                    return true;
                }
            }

            reading.Clear(name);
            return false;
        }
    }

    /// <summary>Whether there is a state in which the condition holds; null where it is too large to find out.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="byTalks">True where an act that is named alone means: performed by the time talks begin.</param>
    public bool? CanHold(Condition condition, bool byTalks)
    {
        if (_left <= 0 || ConditionParts.All(condition).Take(MostParts + 1).Count() > MostParts)
        {
            return null;
        }

        var reading = new Reading(subjects, promisable, condition, byTalks, order: null);
        var spent = (long)reading.Parts;
        var allowed = Math.Min(MostWork, _left);
        var found = reading.Names > MostNames ? null : Search(0);
        _left -= spent;
        return found;

        bool? Search(int name)
        {
            spent += reading.Parts;
            var holds = reading.Holds(orderHolds: false);
            if (holds is not null || name == reading.Names)
            {
                return holds == true && reading.IsPossible;
            }

            if (spent > allowed)
            {
                return null;
            }

            foreach (var value in reading.ValuesOf(name))
            {
                reading.Set(name, value);
                if (reading.IsPossible && Search(name + 1) is null or true)
                {
                    return spent > allowed ? null : true;
                }
            }

            reading.Clear(name);
            return false;
        }
    }

    // The condition as a list of parts, each before what is within it, and the names in it with the values that were chosen so far.
    private sealed class Reading
    {
        private const int Open = -1;
        private const int Absent = 0;

        // An act whose place among others is not asked for is done by the time talks begin, or later.
        private const int ByTalks = 1;
        private const int Later = 2;

        private readonly IReadOnlyDictionary<string, Subject> _subjects;
        private readonly IReadOnlySet<string> _promisable;
        private readonly bool _byTalks;
        private readonly Order? _order;
        private readonly List<(Condition Part, int First, int Count)> _parts = [];
        private readonly bool?[] _holds;
        private readonly List<Reference> _names = [];
        private readonly Dictionary<Reference, int> _index = [];
        private readonly HashSet<Reference> _ordered = [];
        private readonly Dictionary<Reference, List<string>> _options = [];
        private readonly int[] _values;
        private readonly bool?[] _fixed;

        public Reading(IReadOnlyDictionary<string, Subject> subjects, IReadOnlySet<string> promisable, Condition condition, bool byTalks, Order? order)
        {
            (_subjects, _promisable, _byTalks, _order) = (subjects, promisable, byTalks, order);
            _parts.Add((condition, 0, 0));
            for (var i = 0; i < _parts.Count; i++)
            {
                var within = ConditionParts.Of(_parts[i].Part);
                _parts[i] = (_parts[i].Part, _parts.Count, within.Count);
                _parts.AddRange(within.Select(part => (part, 0, 0)));
            }

            _holds = new bool?[_parts.Count];
            foreach (var compared in _parts.Select(part => part.Part).OfType<Order>())
            {
                _ordered.Add(Talks);
                _ordered.Add(compared.First);
                _ordered.Add(compared.Second);
            }

            foreach (var name in _ordered.Concat(_parts.SelectMany(part => Named(part.Part))))
            {
                if (_index.TryAdd(name, _names.Count))
                {
                    _names.Add(name);
                }
            }

            foreach (var check in _parts.Select(part => part.Part).OfType<OptionCheck>())
            {
                _options.TryAdd(check.Issue, []);
                _options[check.Issue].AddRange(check.Options.Except(_options[check.Issue]));
            }

            _values = new int[_names.Count];
            Array.Fill(_values, Open);
            _fixed = new bool?[_names.Count];
        }

        public int Parts => _parts.Count;

        public int Names => _names.Count;

        /// <summary>False where an act that may not come after talks was put there.</summary>
        public bool IsPossible => !_index.TryGetValue(Talks, out var talks) || _values[talks] == Open
            || _ordered.All(act => _promisable.Contains(act.Name) || _values[_index[act]] <= _values[talks]);

        public void Fix(Reference act, bool performed)
        {
            _fixed[_index[act]] = performed;
            if (!performed)
            {
                _values[_index[act]] = Absent;
            }
        }

        public void Set(int name, int value) => _values[name] = value;

        public void Clear(int name) => _values[name] = _fixed[name] == false ? Absent : Open;

        public IEnumerable<int> ValuesOf(int name)
        {
            var named = _names[name];
            if (_fixed[name] == false)
            {
                return [Absent];
            }

            if (_options.TryGetValue(named, out var options))
            {
                // The last one is every option that is not named.
                var all = _subjects.TryGetValue(named.Name, out var issue) && issue.Options.All(options.Contains);
                return Enumerable.Range(0, options.Count + (all ? 0 : 1));
            }

            var last = _ordered.Contains(named) ? _ordered.Count
                : _byTalks && IsAct(named) && _promisable.Contains(named.Name) ? Later
                : ByTalks;
            return Enumerable.Range(0, last + 1).Skip(_fixed[name] == true || named == Talks ? 1 : 0);
        }

        /// <summary>Whether the condition holds, as far as the values tell, if the order is taken to hold or not to.</summary>
        public bool? Holds(bool orderHolds)
        {
            for (var i = _parts.Count - 1; i >= 0; i--)
            {
                var (part, first, count) = _parts[i];
                _holds[i] = part is Order order && order == _order ? orderHolds : Holds(part, _holds.AsSpan(first, count));
            }

            return _holds[0];
        }

        private bool? Holds(Condition part, ReadOnlySpan<bool?> within) => part switch
        {
            Constant constant => constant.Value,
            Negation => !within[0],
            Conjunction => AtLeast(within.Length, within),
            Disjunction => AtLeast(1, within),
            Implication => within[0] == false || within[1] == true ? true : within[0] == true && within[1] == false ? false : null,
            Quantified { Quantifier: Quantifier.No } => !within[0],
            Quantified => within[0],
            Counted { Kind: CountKind.AtLeast } counted => AtLeast(counted.Number, within),
            Counted { Kind: CountKind.AtMost } counted => !AtLeast(counted.Number + 1L, within),
            Counted counted => AtLeast(counted.Number, within) & !AtLeast(counted.Number + 1L, within),
            OptionCheck check => _values[_index[check.Issue]] is var value && value == Open ? null
                : (value < _options[check.Issue].Count && check.Options.Contains(_options[check.Issue][value])) != check.Negated,
            Occurrence occurrence => Occurs(occurrence.Of),
            Order order => Holds(order),
            _ => null,
        };

        private bool? Occurs(Reference reference)
        {
            var value = _values[_index[reference]];
            if (value is Open or Absent || !_byTalks || !IsAct(reference))
            {
                return value == Open ? null : value != Absent;
            }

            return !_ordered.Contains(reference) ? value != Later : _values[_index[Talks]] is var talks && talks == Open ? null : value <= talks;
        }

        private bool? Holds(Order order)
        {
            var (first, second) = (_values[_index[order.First]], _values[_index[order.Second]]);
            return order switch
            {
                { Kind: OrderKind.With } => first == Absent || second == Absent ? false : first == Open || second == Open ? null : first == second,

                // A promise for after talks.
                { Kind: OrderKind.After } when order.Second == Talks => first == Absent ? false : first == Open || second == Open ? null : first > second,
                { Kind: OrderKind.After } => IsBefore(second, first),
                _ => IsBefore(first, second),
            };

            static bool? IsBefore(int act, int other) => act == Absent ? false : act == Open || other == Open ? null : other == Absent || act < other;
        }

        private static bool? AtLeast(long number, ReadOnlySpan<bool?> within)
        {
            var (hold, open) = (0, 0);
            foreach (var part in within)
            {
                hold += part == true ? 1 : 0;
                open += part is null ? 1 : 0;
            }

            return hold >= number ? true : hold + open < number ? false : null;
        }

        private static IEnumerable<Reference> Named(Condition part) => part switch
        {
            OptionCheck check => [check.Issue],
            Occurrence occurrence => [occurrence.Of],
            _ => [],
        };

        private bool IsAct(Reference reference) => _subjects.TryGetValue(reference.Name, out var subject) && subject.Kind == SubjectKind.Act;

        private static Reference Talks { get; } = new(Act.Talks);
    }
}
