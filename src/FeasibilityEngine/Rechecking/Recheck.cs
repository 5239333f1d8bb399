using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Rechecking;

/// <summary>
/// Checks an analysis a second time before anyone sees it: each witness is evaluated against the scenario, each conflict is shown
/// to be impossible and minimal, each concession to be needed. It reads the scenario for itself and shares nothing with the
/// grounding, the solver and the search.
/// </summary>
internal sealed class Recheck
{
    // How many conflicts are still checked after a cancellation: some milliseconds, so that small answers stay checked.
    private const int CheckedLate = 20;

    private readonly CancellationToken _cancellation;
    private readonly ConditionReading _reader;
    private readonly FactReading _facts;
    private readonly List<(string Rule, CheckedCondition Demands)> _constraints;
    private readonly ILookup<int, int> _constraintsOfVariable;
    private readonly Dictionary<string, CheckedLadder> _ladders;
    private readonly Dictionary<string, bool> _givenActs;
    private readonly int[] _optionCounts;
    private readonly HashSet<Conflict> _refuted = new(ReferenceEqualityComparer.Instance);
    private (OfferedState Offered, Assignment Read)? _possible;
    private List<string> _changed = [];
    private int _checkedLate;

    public Recheck(
        Scenario scenario,
        Question question,
        DateOnly? asOf,
        IReadOnlyList<string> assumed,
        IReadOnlyList<Supposition> conceded,
        CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _reader = new ConditionReading(scenario);
        _facts = new FactReading(scenario, _reader, asOf, assumed);
        _optionCounts = new int[_reader.Issues.Count];
        foreach (var (index, options) in _reader.Issues.Values)
        {
            _optionCounts[index] = options.Count;
        }

        _constraints = scenario.Rules.Where(r => r.Form != RuleForm.When).SelectMany(r => r.Apart())
            .SelectMany(r => _reader.Bindings(r.For).Select(keys => (r.Id, _reader.Read(Demand(r), keys))))
            .ToList();
        _constraintsOfVariable = _constraints
            .SelectMany((c, i) => c.Demands.Variables.Select(v => (Variable: v, Constraint: i)))
            .ToLookup(p => p.Variable, p => p.Constraint);
        var reading = new LadderReading(scenario, _reader, asOf, conceded, Nothing(), _facts.Fill);
        _ladders = reading.Read(question);
        _givenActs = reading.SupposedActs();
    }

    /// <summary>Checks that a state is possible: that all constraints hold in it, and that only what is promised comes later than talks.</summary>
    /// <exception cref="RecheckException">It is not.</exception>
    public void CheckPossible(OfferedState state) =>
        CheckPossible(Read(state), Enumerable.Range(0, _constraints.Count), "the scenario");

    /// <summary>Checks a witness and the path to it at the standing of a concession set.</summary>
    /// <exception cref="RecheckException">It is not a possible state, its steps do not perform its acts, or someone does not accept it.</exception>
    public void CheckWitness(ConcessionSet set, bool withinReachOnly)
    {
        var state = Read(new OfferedState(set.Witness.ToDictionary(w => w.Name, w => w.Value), PathCheck.StepsOf(set, _reader.Acts.Keys)));
        CheckPossible(state, Enumerable.Range(0, _constraints.Count), set.Id);
        foreach (var (name, value) in set.Witness)
        {
            if (_reader.Facts.TryGetValue(name, out var fact) && state.Facts[fact] != (value == "true"))
            {
                throw new RecheckException($"in the witness of {set.Id} the fact '{name}' is not {value}.");
            }
        }

        var standing = set.Concessions.ToDictionary(c => c.To.Id, c => c.To.Rung);
        foreach (var (id, ladder) in _ladders)
        {
            if (ladder.Accepts(standing.GetValueOrDefault(id), withinReachOnly).Evaluate(state) != true)
            {
                throw new RecheckException($"'{id}' does not accept the witness of {set.Id}.");
            }

            if (set.IsWithinReach && ladder.AcceptsAsGiven(standing.GetValueOrDefault(id)).Evaluate(state) != true)
            {
                throw new RecheckException($"{set.Id} is said to be within reach, but '{id}' accepts its witness only for a rung that is not.");
            }
        }

        CheckReach(set);
    }

    // Each concession that is supposed or asked for can be given, or the set says that it awaits one.
    private void CheckReach(ConcessionSet set)
    {
        var open = _ladders.SelectMany(ladder => ladder.Value.Supposed.Select(given => (ladder.Key, given.Rung, given.WithinReach)))
            .Concat(_givenActs.Select(act => (act.Key, Rung: "performed", WithinReach: act.Value)))
            .Where(given => !given.WithinReach).Select(given => (given.Key, given.Rung)).ToHashSet();
        var further = set.Concessions.Select(concession => concession.To.Id).ToHashSet(StringComparer.Ordinal);
        var last = _ladders.Where(ladder => ladder.Value.Supposed.Count > 0 && !further.Contains(ladder.Key)).Select(ladder => (ladder.Key, ladder.Value.Supposed[^1].Rung))
            .Concat(_givenActs.Select(act => (act.Key, Rung: "performed")));
        var told = set.RestsOn.Select(rests => (rests.Rung.Id, rests.Rung.RungId)).ToHashSet();
        if (!told.IsSubsetOf(open) || !open.Intersect(last).All(told.Contains))
        {
            throw new RecheckException($"what {set.Id} rests on that is out of reach is told wrong.");
        }

        foreach (var concession in set.Concessions)
        {
            if (_ladders[concession.To.Id].WithinReach[concession.To.Rung] != concession.Awaits is null)
            {
                throw new RecheckException($"whether '{concession.To.Id}' of {set.Id} can be given is told wrong.");
            }
        }
    }

    /// <summary>Checks that each concession of a set is needed: the conflict that returns without it is one at the set's standing, raised by one rung.</summary>
    /// <exception cref="RecheckException">The conflict belongs to another standing.</exception>
    public void CheckNeeded(ConcessionSet set, bool withinReachOnly)
    {
        var standing = set.Concessions.ToDictionary(c => c.To.Id, c => c.To.Rung);
        foreach (var concession in set.Concessions.Where(c => c.Otherwise is not null))
        {
            foreach (var member in concession.Otherwise!.Positions)
            {
                var raised = member.Id == concession.To.Id;
                var expected = raised ? Above(member.Id, concession.To.Rung, withinReachOnly) : standing.GetValueOrDefault(member.Id);
                if (member.Rung != expected)
                {
                    throw new RecheckException($"the reason for '{concession.To.Id}' in {set.Id} has '{member.Id}' at rung {member.Rung}.");
                }
            }
        }
    }

    /// <summary>
    /// Checks that the members cannot stand together under the conflict's rules, and that they can with any one left out.
    /// Returns false where showing the former would take too long, or it was cancelled; it is then neither confirmed nor disproved.
    /// </summary>
    /// <param name="proof">The conflict, with what to change in the possible state to show that it is minimal.</param>
    /// <param name="possibleState">A state that <see cref="CheckPossible(OfferedState)"/> has passed.</param>
    /// <exception cref="RecheckException">The conflict is none, or not minimal.</exception>
    public bool CheckConflict(Proof proof, OfferedState possibleState)
    {
        var conflict = proof.Conflict;
        if (_refuted.Contains(conflict))
        {
            return true;
        }

        if (_cancellation.IsCancellationRequested && ++_checkedLate > CheckedLate)
        {
            return false;
        }

        _refuted.Add(conflict);

        var rules = conflict.Rules.Select(r => r.Rule).ToHashSet(StringComparer.Ordinal);
        var members = conflict.Positions.Select(p => _ladders[p.Id].Accepts(p.Rung, proof.WithinReachOnly)).ToList();
        var statements = members.Concat(_constraints.Where(c => rules.Contains(c.Rule)).Select(c => c.Demands)).SelectMany(s => s.Parts).ToList();
        var refuted = ImpossibilityCheck.Show(statements, Nothing(), _optionCounts, _facts.Fill, _cancellation);
        if (refuted == false)
        {
            throw new RecheckException($"the members of {conflict.Id} can stand together under its rules.");
        }

        if (members.Count > 0)
        {
            CheckMinimal(proof, members, possibleState);
        }

        return refuted == true;
    }

    private static Model.Conditions.Condition Demand(Rule rule) => rule.Form == RuleForm.Never ? !rule.Condition : rule.Condition;

    private void CheckMinimal(Proof proof, List<CheckedCondition> members, OfferedState possibleState)
    {
        if (proof.Without.Count != members.Count)
        {
            throw new RecheckException($"{proof.Conflict.Id} has no proof that it is minimal.");
        }

        for (var left = 0; left < members.Count; left++)
        {
            var changes = proof.Without[left];
            var state = Changed(possibleState, changes);

            // The rest of the state is one whose constraints are known to hold; only those that mention a change can fail.
            var touched = changes.Values.Keys.Concat(changes.Steps.Keys).Select(VariableOf).SelectMany(v => _constraintsOfVariable[v]).Distinct();
            CheckPossible(state, touched, proof.Conflict.Id);
            for (var i = 0; i < members.Count; i++)
            {
                if (i != left && members[i].Evaluate(state) != true)
                {
                    throw new RecheckException($"{proof.Conflict.Id} is not shown to be minimal without '{proof.Conflict.Positions[left].Id}'.");
                }
            }
        }
    }

    private int Above(string id, int rung, bool withinReachOnly)
    {
        var ladder = _ladders[id];
        return Enumerable.Range(0, rung).Last(r => !withinReachOnly || ladder.WithinReach[r]);
    }

    /// <summary>The possible state with the changes. Where no act has a step it is read once and only changed, and the changes are taken back the next time.</summary>
    private Assignment Changed(OfferedState possibleState, OfferedState changes)
    {
        if (possibleState.Steps.Count + changes.Steps.Count > 0)
        {
            return Read(possibleState.With(changes));
        }

        if (_possible is not { } possible || !ReferenceEquals(possible.Offered, possibleState))
        {
            _possible = possible = (possibleState, Read(possibleState));
            _changed = [];
        }

        foreach (var name in _changed)
        {
            Decide(possible.Read, name, possibleState.Values[name]);
        }

        _changed = [.. changes.Values.Keys];
        foreach (var (name, value) in changes.Values)
        {
            Decide(possible.Read, name, value);
        }

        _facts.Fill(possible.Read);
        return possible.Read;
    }

    private int VariableOf(string name) =>
        _reader.Issues.TryGetValue(name, out var issue) ? issue.Index : _optionCounts.Length + _reader.Acts[name];

    private Assignment Nothing()
    {
        var assignment = Open(EarlierActs.Open(_reader.Promisable, _reader.Talks));
        _facts.Fill(assignment);
        return assignment;
    }

    private Assignment Open(EarlierActs order)
    {
        var assignment = Assignment.Open(_optionCounts.Length, _reader.Acts.Count, _reader.Facts.Count, order);
        assignment.Acts[_reader.Talks] = true;
        return assignment;
    }

    private Assignment Read(OfferedState state)
    {
        var steps = new int[_reader.Acts.Count];
        foreach (var (name, step) in state.Steps)
        {
            steps[_reader.Acts[name]] = step;
        }

        var assignment = Open(EarlierActs.OfSteps(steps));
        foreach (var (name, value) in state.Values)
        {
            Decide(assignment, name, value);
        }

        _facts.Fill(assignment);
        return assignment;
    }

    private void Decide(Assignment assignment, string name, string value)
    {
        if (_reader.Issues.TryGetValue(name, out var issue))
        {
            assignment.Options[issue.Index] = IndexOf(issue.Options, value);
        }
        else if (_reader.Acts.TryGetValue(name, out var act))
        {
            assignment.Acts[act] = value == "true";
        }
    }

    private static int IndexOf(ValueList<string> options, string option)
    {
        for (var i = 0; i < options.Count; i++)
        {
            if (options[i] == option)
            {
                return i;
            }
        }

        return -1;
    }

    private void CheckPossible(Assignment state, IEnumerable<int> constraints, string answer)
    {
        if (state.Options.Contains(-1) || state.Acts.Contains(null) || state.Acts[_reader.Talks] != true)
        {
            throw new RecheckException($"the state offered for {answer} leaves something open.");
        }

        foreach (var (name, act) in _reader.Acts)
        {
            if (state.Acts[act] == true && !_reader.Promisable[act] && state.Order.Compare(act, _reader.Talks) > 0)
            {
                throw new RecheckException($"in the state offered for {answer} '{name}' comes later than talks though nothing asks for that.");
            }
        }

        foreach (var constraint in constraints)
        {
            if (_constraints[constraint].Demands.Evaluate(state) != true)
            {
                throw new RecheckException($"the state offered for {answer} violates the rule '{_constraints[constraint].Rule}'.");
            }
        }
    }
}
