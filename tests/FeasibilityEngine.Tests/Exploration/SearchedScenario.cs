using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Exploration.Sets.Diagrams;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Exploration;

/// <summary>A drawn scenario as one component, with all vectors of levels tried one by one.</summary>
internal sealed class SearchedScenario
{
    private readonly CompiledScenario _compiled;

    public SearchedScenario(Inquiry inquiry)
    {
        var scenario = inquiry.Scenario;
        _compiled = new CompiledScenario(
            Grounder.Ground(scenario, inquiry.Question, inquiry.Options.AsOf ?? scenario.DefaultAsOf, inquiry.Options.Assume));
        Chains = _compiled.Hypothetical;
        Parties = [.. scenario.Parties.Select(party => party.Id)];
        var oracle = NewOracle();
        var literals = Chains.Select(chain => chain.Accepts.Select(oracle.LiteralOf).ToArray()).ToArray();
        var possible = Vectors(0).Where(levels => oracle.Oracle.Solve([.. levels.Select((level, i) => literals[i][level])]) == Answer.Possible).ToList();
        var known = possible.Select(Key).ToHashSet();
        Minimal = possible.FindAll(levels => !Enumerable.Range(0, levels.Length).Any(i => levels[i] > 0 && known.Contains(Key([.. levels.Select((l, j) => j == i ? l - 1 : l)]))));
    }

    public IReadOnlyList<Chain> Chains { get; }

    public IReadOnlyList<string> Parties { get; }

    /// <summary>The minimal sets, as levels.</summary>
    public List<int[]> Minimal { get; }

    /// <summary>True where no chain has a level that costs less than one before it.</summary>
    public bool IsRising => Chains.All(chain => Enumerable.Range(1, chain.LastLevel).All(level => chain.CostAt(level) >= chain.CostAt(level - 1)));

    public DiagramAttempts Diagrams(int nodeLimit) => new(_compiled, ConflictRules.Whole(_compiled), nodeLimit);

    public ComponentOracle NewOracle() => new(_compiled, ConflictRules.Whole(_compiled));

    public ComponentSet SetOf(int[] levels) => new(levels, levels.Select((level, i) => Chains[i].CostAt(level)).Sum(), levels.Count(level => level > 0));

    /// <summary>All groups of stated demands that cannot stand together, with none to spare.</summary>
    public List<int[]> Conflicts()
    {
        var oracle = NewOracle();
        var literals = Chains.Select(chain => oracle.LiteralOf(chain.Accepts[0])).ToArray();
        var impossible = Enumerable.Range(0, 1 << literals.Length)
            .Where(bits => oracle.Oracle.Solve([.. literals.Where((_, i) => (bits >> i & 1) != 0)]) == Answer.Impossible).ToList();
        return [.. impossible.Where(bits => impossible.TrueForAll(other => other == bits || (other & bits) != other))
            .Select(bits => Enumerable.Range(0, literals.Length).Where(i => (bits >> i & 1) != 0).ToArray())];
    }

    public static SearchBudget Unbounded(CancellationToken cancellation = default) => new([], () => new Interruption { Kind = InterruptionKind.Cancelled }, cancellation);

    public static string Key(int[] levels) => string.Join(' ', levels);

    private IEnumerable<int[]> Vectors(int from)
    {
        if (from == Chains.Count)
        {
            return [new int[Chains.Count]];
        }

        return Vectors(from + 1).SelectMany(rest => Enumerable.Range(0, Chains[from].LastLevel + 1).Select(level =>
        {
            var levels = (int[])rest.Clone();
            levels[from] = level;
            return levels;
        }));
    }
}
