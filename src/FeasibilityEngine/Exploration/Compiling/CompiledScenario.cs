using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Verdicts;
using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>
/// A ground scenario as formulas over issues and acts. Facts are gone from them: settled ones are constants, negotiable ones
/// stand for the conditions under which rules derive them.
/// </summary>
internal sealed class CompiledScenario
{
    private readonly Dictionary<Moment, Dictionary<Reference, Formula>> _facts = [];
    private readonly HashSet<Reference> _established;
    private readonly AcceptanceCompiler _acceptances;
    private readonly CancellationToken _cancellation;

    private readonly Lazy<CompiledScenario> _freed;
    private readonly Lazy<WishedStates> _wishes;
    private readonly Lazy<SupposedReach> _supposed;
    private readonly Lazy<ILookup<Reference, GroundRule>> _derivations;

    /// <param name="ground">The scenario.</param>
    /// <param name="freeOrder">True where statements about order need not fit together: see <see cref="ActOrder"/>.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public CompiledScenario(GroundScenario ground, bool freeOrder = false, CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        _freed = new Lazy<CompiledScenario>(() => new CompiledScenario(ground, freeOrder: true));
        _wishes = new Lazy<WishedStates>(() => new WishedStates(this));
        _supposed = new Lazy<SupposedReach>(() => new SupposedReach(this, (ladder, rung) => _acceptances!.Of(ladder, rung.Accepts)));
        _derivations = new Lazy<ILookup<Reference, GroundRule>>(() => ground.Rules.Where(r => r.Then is not null).ToLookup(r => r.Then!));
        Ground = ground;
        Pool = new FormulaPool();
        Space = new StateSpace(ground);
        Order = new ActOrder(Pool, Space, freeOrder);
        _established = ground.Facts.Where(f => f is { Standing: FactStanding.True, DerivedBy: null }).Select(f => f.Reference).ToHashSet();
        _acceptances = new AcceptanceCompiler(this, At);
        var compiler = At(Moment.End);
        Constraints = ground.Rules.Where(r => r.Then is null).Select(r =>
        {
            cancellation.ThrowIfCancellationRequested();
            return (r, compiler.Compile(r));
        }).ToList();
        Hypothetical = ground.Ladders.Select(l => ChainOf(l, _ => true)).ToList();
        WithinReach = Hypothetical.Select(chain => chain.Ladder.Rungs.All(rung => rung.WithinReach) ? chain : ChainOf(chain.Ladder, rung => rung.WithinReach)).ToList();

        // Facts that nothing asks about are told in witnesses, so their order counts too.
        FactsAt(Moment.End);
        AskForOrderOfIdleRules();
        Order.Close(cancellation);

        // What is compiled later belongs to an answer that has been found, and is little.
        _cancellation = CancellationToken.None;
    }

    public GroundScenario Ground { get; }

    public FormulaPool Pool { get; }

    public StateSpace Space { get; }

    /// <summary>Which act comes when.</summary>
    public ActOrder Order { get; }

    /// <summary>Each constraint at each binding, with what it demands of every state.</summary>
    public IReadOnlyList<(GroundRule Rule, Formula Demands)> Constraints { get; }

    /// <summary>Every ladder with all its rungs, in the order of the ground scenario.</summary>
    public IReadOnlyList<Chain> Hypothetical { get; }

    /// <summary>Every ladder with the rungs that are within reach, in the same order; the same chain where that is all of them.</summary>
    public IReadOnlyList<Chain> WithinReach { get; }

    /// <summary>The same scenario with statements about order that need not fit together; made when it is first asked for.</summary>
    public CompiledScenario Freed => _freed.Value;

    /// <summary>Tells what a position that cannot be met needs; made when it is first asked for.</summary>
    public WishedStates Wishes => _wishes.Value;

    /// <summary>What parties accept that are supposed to have conceded, counting only what can be given; made when it is first asked for.</summary>
    public SupposedReach Supposed => _supposed.Value;

    /// <summary>The rules that derive each fact; made when they are first asked for.</summary>
    public ILookup<Reference, GroundRule> Derivations => _derivations.Value;

    /// <summary>When the fact holds at the end of the path, over issues and acts.</summary>
    public Formula FactFormula(Reference fact) => FactsAt(Moment.End)[fact];

    /// <summary>A state that decides about every issue and act, with the facts that hold in it.</summary>
    public WholeState Whole(PartialState state)
    {
        var holds = new FormulaEvaluation(variable => Space.Value(variable, state));
        return new WholeState(
            state,
            Ground.Facts.Where(fact => fact.Standing == FactStanding.Negotiable).Select(fact => fact.Reference)
                .Where(fact => holds.Of(FactFormula(fact))).ToHashSet());
    }

    /// <summary>When the fact holds at some point of the path.</summary>
    public Formula FactFormula(Reference fact, Moment moment) => FactsAt(moment)[fact];

    /// <inheritdoc cref="AcceptanceCompiler.Of"/>
    public Formula Acceptance(Ladder ladder, Condition accepted) => _acceptances.Of(ladder, accepted);

    /// <summary>True where it makes a difference at which point of the path the acceptance is looked at.</summary>
    public bool IsKeptAtEachStep(Ladder ladder, Condition accepted) => _acceptances.IsKeptAtEachStep(ladder, accepted);

    /// <summary>True for a fact that holds whatever the rules say: by an event or an assumed development.</summary>
    public bool IsEstablished(Reference fact) => _established.Contains(fact);

    /// <summary>True for a derivation of a fact that holds anyway: it demands nothing of any state, with or without other rules.</summary>
    public bool IsPointless(GroundRule rule) => rule.Then is { } then && IsEstablished(then);

    /// <summary>
    /// Asks for the order of what derivations of settled facts mention. The search never looks at them, since the fact is a constant there;
    /// <see cref="ConflictRules"/> does, because without another rule the fact would not be settled.
    /// </summary>
    private void AskForOrderOfIdleRules()
    {
        var negotiable = Ground.Facts.Where(f => f.Standing == FactStanding.Negotiable).Select(f => f.Reference).ToHashSet();
        var idle = Ground.Rules.Where(r => r.Then is not null && !negotiable.Contains(r.Then) && !IsPointless(r)).ToList();
        foreach (var moment in _facts.Keys.ToList())
        {
            var compiler = At(moment);
            foreach (var rule in idle)
            {
                _cancellation.ThrowIfCancellationRequested();
                compiler.Compile(rule.Condition);
            }
        }
    }

    private ConditionCompiler At(Moment moment) => new(Pool, Space, Order, moment, fact => FactFormula(fact, moment));

    private Chain ChainOf(Ladder ladder, Func<GroundRung, bool> counts)
    {
        _cancellation.ThrowIfCancellationRequested();
        var rungs = Enumerable.Range(0, ladder.Rungs.Count).Where(r => r == 0 || counts(ladder.Rungs[r])).ToArray();
        var accepts = new Formula[rungs.Length];
        for (var level = 0; level < rungs.Length; level++)
        {
            var own = _acceptances.Of(ladder, ladder.Rungs[rungs[level]].Accepts);
            accepts[level] = level == 0 ? own : Pool.Or([accepts[level - 1], own]);
        }

        return new Chain(ladder, rungs, accepts);
    }

    private Dictionary<Reference, Formula> FactsAt(Moment moment)
    {
        // At the beginning of talks parties look at what is done by then; what follows from acts follows from all of them.
        var at = moment.Kind == MomentKind.TalksBegin ? Moment.End : moment;
        if (!_facts.TryGetValue(at, out var facts))
        {
            _facts.Add(at, facts = []);
            DefineFacts(facts, At(at));
        }

        return facts;
    }

    /// <summary>
    /// The least facts that the derivations allow, group by group: within a group that derives itself, as many rounds as it has
    /// facts reach the fixpoint.
    /// </summary>
    private void DefineFacts(Dictionary<Reference, Formula> facts, ConditionCompiler compiler)
    {
        foreach (var fact in Ground.Facts)
        {
            facts[fact.Reference] = fact.Standing == FactStanding.True ? Pool.True : Pool.False;
        }

        var negotiable = Ground.Facts.Where(f => f.Standing == FactStanding.Negotiable).Select(f => f.Reference).ToHashSet();
        var rules = Ground.Rules.Where(r => r.Then is not null).ToList();
        var derivations = rules.Where(r => negotiable.Contains(r.Then!)).ToLookup(r => r.Then!);
        foreach (var group in Strata.Of(Ground.Facts.Select(f => f.Reference).ToList(), rules))
        {
            var members = group.Where(negotiable.Contains).OrderBy(f => f.ToString(), StringComparer.Ordinal).ToList();
            for (var (round, changed) = (0, true); round < members.Count && changed; round++)
            {
                _cancellation.ThrowIfCancellationRequested();
                var next = members.ConvertAll(member => Pool.Or([.. derivations[member].Select(r => compiler.Compile(r.Condition))]));
                changed = false;
                for (var i = 0; i < members.Count; i++)
                {
                    // Equal formulas are one object, so a round that changes nothing is the fixpoint.
                    changed |= facts[members[i]] != next[i];
                    facts[members[i]] = next[i];
                }
            }
        }
    }
}
