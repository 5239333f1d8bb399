using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>
/// The analysis as design.md section 3 defines it, by looking at everything: every state, every group of positions, every
/// choice of rungs. Slow, and written to be read; it shares nothing with the engine but the Model.
/// </summary>
internal sealed class ReferenceAnalysis
{
    private readonly Acceptances _hypothetical;
    private readonly Acceptances _withinReach;

    public ReferenceAnalysis(Scenario scenario, Question question = Question.Talks, DateOnly? asOf = null, params IEnumerable<string> assumed)
    {
        Scenario = scenario;
        AsOf = asOf ?? scenario.DefaultAsOf;
        Words = new Vocabulary(scenario);
        Rules = new RuleBook(scenario, Words, History.Established(scenario, Words, AsOf, assumed));
        Order = new OrderedActs(scenario, Words, Rules);
        var settled = Choices().First();
        settled = settled.WithFacts(Rules.LeastModel(settled));
        Settled = settled.Facts;
        Ladders = ReferenceLadder.All(scenario, question, AsOf, Words, settled);
        PossibleStates = [.. Choices()
            .Select(choice => choice.WithFacts(Rules.LeastModel(choice)))
            .Where(state => Rules.Constraints.TrueForAll(constraint => constraint.Allows(state)))];
        HasPhases = Order.Any && Ladders.Any(ladder => ladder.IsRedLine);
        foreach (var state in PossibleStates)
        {
            // Where nothing asks for an order, everything can be done at once, and the state is all there is.
            state.Phases = HasPhases ? Rules.Phases(state) : [state];
        }

        _hypothetical = new Acceptances(PossibleStates, Ladders, withinReach: false);
        _withinReach = new Acceptances(PossibleStates, Ladders, withinReach: true);

        ConcessionSets = MinimalSets(withinReach: false);
        WithinReach = MinimalSets(withinReach: true);
        Verdict = PossibleStates.Count == 0 ? Verdict.Inconsistent
            : CanStand(Stated, withinReach: false) ? Verdict.Open
            : WithinReach.Count > 0 ? Verdict.Openable
            : ConcessionSets.Count > 0 ? Verdict.Remote
            : Verdict.Closed;
        Conflicts = Verdict == Verdict.Inconsistent ? [] : MinimalConflicts(Stated, withinReach: false);
        ClosedBy = Verdict == Verdict.Closed ? MinimalConflicts(LastRungs, withinReach: false) : [];
    }

    public Scenario Scenario { get; }

    public DateOnly? AsOf { get; }

    public Vocabulary Words { get; }

    public RuleBook Rules { get; }

    public OrderedActs Order { get; }

    /// <summary>Whether it matters what holds before the last step.</summary>
    public bool HasPhases { get; }

    /// <summary>The facts, where those that depend on what is agreed stand as in the first choice of all.</summary>
    public bool[] Settled { get; }

    public IReadOnlyList<ReferenceLadder> Ladders { get; }

    public IReadOnlyList<World> PossibleStates { get; }

    public Verdict Verdict { get; }

    /// <summary>The minimal conflicts among the positions as stated, each as in <c>p1 p3</c>.</summary>
    public IReadOnlyList<string> Conflicts { get; }

    /// <summary>For a closed scenario, the minimal conflicts where every ladder stands at its last rung.</summary>
    public IReadOnlyList<string> ClosedBy { get; }

    public IReadOnlyList<ReferenceSet> ConcessionSets { get; }

    public IReadOnlyList<ReferenceSet> WithinReach { get; }

    /// <summary>Every ladder at its stated rung.</summary>
    public int?[] Stated => [.. Ladders.Select(_ => (int?)0)];

    private int?[] LastRungs => [.. Ladders.Select(ladder => (int?)(ladder.Rungs.Count - 1))];

    /// <summary>Every assignment of options and acts, <c>talks</c> always performed, in every order, with no fact true yet.</summary>
    public IEnumerable<World> Choices() => ChoicesWithoutOrder().SelectMany(choice =>
        Order.Steps(choice.Acts).Select(steps => new World(choice.Options, choice.Acts, new bool[Words.Facts.Count], steps)));

    /// <summary>The same with everything in one step.</summary>
    public IEnumerable<World> ChoicesWithoutOrder()
    {
        var sizes = Words.Issues.Select(issue => issue.Declaration.Options.Count).Concat(Words.Acts.Skip(1).Select(_ => 2)).ToArray();
        foreach (var digits in Counting(sizes))
        {
            yield return new World(
                digits[..Words.Issues.Count],
                [true, .. digits[Words.Issues.Count..].Select(digit => digit == 1)],
                new bool[Words.Facts.Count]);
        }
    }

    /// <summary>Whether a possible state exists that all accept where they stand; a ladder at null is left out.</summary>
    public bool CanStand(int?[] rungs, bool withinReach) => (withinReach ? _withinReach : _hypothetical).CanStand(rungs);

    /// <summary>Every minimal group of ladders, among those that stand somewhere, that cannot stand together there.</summary>
    public IReadOnlyList<string> MinimalConflicts(int?[] rungs, bool withinReach)
    {
        var groups = 1 << Ladders.Count;
        var impossible = new bool[groups];
        for (var group = 0; group < groups; group++)
        {
            var standing = rungs.Select((rung, ladder) => (group >> ladder & 1) == 1 ? rung : null).ToArray();
            impossible[group] = !CanStand(standing, withinReach);
        }

        return [.. Enumerable.Range(0, groups)
            .Where(group => impossible[group] && Members(group).All(member => !impossible[group & ~(1 << member)]))
            .Select(group => string.Join(' ', Members(group).Select(member => Ladders[member].Id)))
            .Order(StringComparer.Ordinal)];
    }

    private IEnumerable<int> Members(int group) => Enumerable.Range(0, Ladders.Count).Where(ladder => (group >> ladder & 1) == 1);

    private List<ReferenceSet> MinimalSets(bool withinReach)
    {
        var levels = Ladders.Select(ladder => ladder.Levels(withinReach)).ToArray();
        var sets = new List<ReferenceSet>();
        foreach (var digits in Counting([.. levels.Select(level => level.Count)]))
        {
            if (Feasible(digits) && Enumerable.Range(0, digits.Length).All(ladder => digits[ladder] == 0 || !Feasible(Raised(digits, ladder))))
            {
                sets.Add(new ReferenceSet(Ladders, [.. digits.Select((digit, ladder) => levels[ladder][digit])]));
            }
        }

        return sets;

        bool Feasible(int[] at) => CanStand([.. at.Select((digit, ladder) => (int?)levels[ladder][digit])], withinReach);
    }

    private static int[] Raised(int[] digits, int ladder)
    {
        var raised = (int[])digits.Clone();
        raised[ladder]--;
        return raised;
    }

    // All numbers whose digits stay below the sizes, in order, as in an odometer.
    private static IEnumerable<int[]> Counting(int[] sizes)
    {
        var digits = new int[sizes.Length];
        while (true)
        {
            yield return (int[])digits.Clone();
            var place = sizes.Length - 1;
            while (place >= 0 && ++digits[place] == sizes[place])
            {
                digits[place--] = 0;
            }

            if (place < 0)
            {
                yield break;
            }
        }
    }
}
