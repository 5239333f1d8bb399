using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Foundations;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>
/// Which facts are derived from which others, name by name: keys are not told apart, so a fact of one key that is
/// derived from the absence of the same fact at another key counts as a cycle.
/// </summary>
internal sealed class FactGraph
{
    private readonly List<FactDependency> _dependencies = [];
    private readonly ILookup<string, FactDependency> _byFact;

    /// <summary>Reads the rules that derive facts.</summary>
    public FactGraph(ValidationContext context)
    {
        var direct = new HashSet<string>();
        foreach (var rule in context.Scenario.Rules.Where(r => r.Form == RuleForm.When && !Unread.Is(r.Condition)).SelectMany(r => r.Apart()))
        {
            var uses = new List<(Reference Of, bool IsAbsence)>();
            var isNegotiable = Collect(rule.Condition, false, uses, context);
            foreach (var then in rule.Then)
            {
                _dependencies.AddRange(uses.Select(use => new FactDependency(then.Name, use.Of.Name, use.IsAbsence, rule)).Distinct());
                if (isNegotiable)
                {
                    direct.Add(then.Name);
                }
            }
        }

        _byFact = _dependencies.ToLookup(d => d.Fact);
        Negotiable = Spread(direct);
    }

    /// <summary>The facts that depend on issues, acts or order, directly or through other facts.</summary>
    public IReadOnlySet<string> Negotiable { get; }

    /// <summary>
    /// One cycle for each group of facts in which a fact is derived from its own absence; the first dependency
    /// of each is the one on an absence. Linear in the number of dependencies.
    /// </summary>
    public IEnumerable<IReadOnlyList<FactDependency>> CyclesThroughAbsence()
    {
        var component = Groups();
        var told = new HashSet<int>();
        foreach (var dependency in _dependencies)
        {
            if (dependency.IsAbsence && component.TryGetValue(dependency.Needs, out var group) && group == component[dependency.Fact] && told.Add(group))
            {
                yield return [dependency, .. Way(dependency.Needs, dependency.Fact)];
            }
        }
    }

    // The number of the group of each fact that depends on others.
    private Dictionary<string, int> Groups()
    {
        var facts = _dependencies.Select(dependency => dependency.Fact).Distinct().ToList();
        var index = facts.Select((fact, i) => (fact, i)).ToDictionary(known => known.fact, known => known.i);
        int[][] needs = [.. facts.Select(fact => _byFact[fact].Where(dependency => index.ContainsKey(dependency.Needs)).Select(dependency => index[dependency.Needs]).ToArray())];
        return StronglyConnected.Groups(needs)
            .SelectMany((group, number) => group.Select(member => (Fact: facts[member], Number: number)))
            .ToDictionary(member => member.Fact, member => member.Number);
    }

    // The shortest way by which the first fact needs the second.
    private List<FactDependency> Way(string from, string to)
    {
        var cameBy = new Dictionary<string, FactDependency?> { [from] = null };
        var queue = new Queue<string>([from]);
        while (!cameBy.ContainsKey(to))
        {
            foreach (var dependency in _byFact[queue.Dequeue()])
            {
                if (cameBy.TryAdd(dependency.Needs, dependency))
                {
                    queue.Enqueue(dependency.Needs);
                }
            }
        }

        var way = new List<FactDependency>();
        for (var step = cameBy[to]; step is not null; step = cameBy[step.Fact])
        {
            way.Add(step);
        }

        way.Reverse();
        return way;
    }

    private HashSet<string> Spread(HashSet<string> negotiable)
    {
        var dependents = _dependencies.ToLookup(d => d.Needs, d => d.Fact);
        var queue = new Queue<string>(negotiable);
        while (queue.TryDequeue(out var fact))
        {
            foreach (var dependent in dependents[fact])
            {
                if (negotiable.Add(dependent))
                {
                    queue.Enqueue(dependent);
                }
            }
        }

        return negotiable;
    }

    // Collects the facts that a condition uses; true where it uses an issue, an act or order too.
    private static bool Collect(Condition condition, bool isAbsence, List<(Reference Of, bool IsAbsence)> uses, ValidationContext context)
    {
        switch (condition)
        {
            case Occurrence occurrence when context.Subjects.GetValueOrDefault(occurrence.Of.Name)?.Kind != SubjectKind.Act:
                uses.Add((occurrence.Of, isAbsence));
                return false;
            case Occurrence or OptionCheck or Order:
                return true;
            case Implication implication:
                return Collect(implication.Premise, !isAbsence, uses, context) | Collect(implication.Consequence, isAbsence, uses, context);
            case Counted { Kind: CountKind.Exactly } exactly:
                // Both more and fewer of them change the answer.
                return exactly.Operands.Aggregate(
                    false, (any, o) => Collect(o, isAbsence, uses, context) | Collect(o, !isAbsence, uses, context) | any);
            default:
                var flips = condition is Negation or Quantified { Quantifier: Quantifier.No } or Counted { Kind: CountKind.AtMost };
                return ConditionParts.Of(condition).Aggregate(
                    false, (any, part) => Collect(part, isAbsence ^ flips, uses, context) | any);
        }
    }
}

/// <summary>A fact is derived from another one, or from its absence.</summary>
internal sealed record FactDependency(string Fact, string Needs, bool IsAbsence, Rule Rule);
