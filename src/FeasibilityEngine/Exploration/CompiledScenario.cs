using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// A ground scenario as formulas over issues and acts. Facts are gone from them: settled ones are constants, negotiable ones
/// stand for the conditions under which rules derive them.
/// </summary>
internal sealed class CompiledScenario
{
    private readonly Dictionary<Reference, Formula> _facts = [];
    private readonly HashSet<Reference> _established;

    public CompiledScenario(GroundScenario ground)
    {
        Ground = ground;
        Pool = new FormulaPool();
        Space = new StateSpace(ground);
        _established = ground.Facts.Where(f => f is { Standing: FactStanding.True, DerivedBy: null }).Select(f => f.Reference).ToHashSet();
        var compiler = new ConditionCompiler(Pool, Space, FactFormula);
        DefineFacts(compiler);
        Constraints = ground.Rules.Where(r => r.Then is null).Select(r => (r, compiler.Compile(r))).ToList();
        Hypothetical = ground.Ladders.Select(l => ChainOf(compiler, l, _ => true)).ToList();
        WithinReach = ground.Ladders.Select(l => ChainOf(compiler, l, rung => rung.WithinReach)).ToList();
    }

    public GroundScenario Ground { get; }

    public FormulaPool Pool { get; }

    public StateSpace Space { get; }

    /// <summary>Each constraint at each binding, with what it demands of every state.</summary>
    public IReadOnlyList<(GroundRule Rule, Formula Demands)> Constraints { get; }

    /// <summary>Every ladder with all its rungs, in the order of the ground scenario.</summary>
    public IReadOnlyList<Chain> Hypothetical { get; }

    /// <summary>Every ladder with the rungs that are within reach, in the same order.</summary>
    public IReadOnlyList<Chain> WithinReach { get; }

    /// <summary>When the fact holds, over issues and acts.</summary>
    public Formula FactFormula(Reference fact) => _facts[fact];

    /// <summary>True for a fact that holds whatever the rules say: by an event or an assumed development.</summary>
    public bool IsEstablished(Reference fact) => _established.Contains(fact);

    private Chain ChainOf(ConditionCompiler compiler, Ladder ladder, Func<GroundRung, bool> counts)
    {
        var rungs = Enumerable.Range(0, ladder.Rungs.Count).Where(r => r == 0 || counts(ladder.Rungs[r])).ToArray();
        var accepts = new Formula[rungs.Length];
        for (var level = 0; level < rungs.Length; level++)
        {
            var own = compiler.Compile(ladder.Rungs[rungs[level]].Accepts);
            accepts[level] = level == 0 ? own : Pool.Or([accepts[level - 1], own]);
        }

        return new Chain(ladder, rungs, accepts);
    }

    /// <summary>
    /// The least facts that the derivations allow, group by group: within a group that derives itself, as many rounds as it has
    /// facts reach the fixpoint.
    /// </summary>
    private void DefineFacts(ConditionCompiler compiler)
    {
        foreach (var fact in Ground.Facts)
        {
            _facts[fact.Reference] = fact.Standing == FactStanding.True ? Pool.True : Pool.False;
        }

        var negotiable = Ground.Facts.Where(f => f.Standing == FactStanding.Negotiable).Select(f => f.Reference).ToHashSet();
        var rules = Ground.Rules.Where(r => r.Then is not null).ToList();
        var derivations = rules.Where(r => negotiable.Contains(r.Then!)).ToLookup(r => r.Then!);
        foreach (var group in Strata.Of(Ground.Facts.Select(f => f.Reference).ToList(), rules))
        {
            var members = group.Where(negotiable.Contains).OrderBy(f => f.ToString(), StringComparer.Ordinal).ToList();
            for (var (round, changed) = (0, true); round < members.Count && changed; round++)
            {
                var next = members.ConvertAll(member => Pool.Or([.. derivations[member].Select(r => compiler.Compile(r.Condition))]));
                changed = false;
                for (var i = 0; i < members.Count; i++)
                {
                    // Equal formulas are one object, so a round that changes nothing is the fixpoint.
                    changed |= _facts[members[i]] != next[i];
                    _facts[members[i]] = next[i];
                }
            }
        }
    }
}
