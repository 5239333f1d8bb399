using System.Diagnostics;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling;

/// <summary>Reads conditions on a path: whether they hold after so many of its steps, talks beginning then at the latest.</summary>
/// <param name="ground">The scenario.</param>
/// <param name="acts">Every act of the scenario, talks among them.</param>
/// <param name="options">The options of every issue.</param>
/// <param name="witness">The options that hold throughout.</param>
/// <param name="steps">The step of each act that is performed, and of talks, counted from 1.</param>
internal sealed class PathReading(
    GroundScenario ground,
    IReadOnlySet<Reference> acts,
    IReadOnlyDictionary<Reference, ValueList<string>> options,
    PartialState witness,
    IReadOnlyDictionary<Reference, int> steps)
{
    private static readonly Reference Talks = new(Act.Talks);

    private readonly Dictionary<int, HashSet<Reference>> _facts = [];

    /// <summary>Whether the party on the ladder is content with a condition after so many steps.</summary>
    public bool IsContent(Member member, int after) =>
        Holds(member.Accepted, after, inTime: member.Chain.Ladder.Kind == PositionKind.Precondition);

    private bool Holds(Condition condition, int after, bool inTime) => Truth.ByParts(condition, part => part switch
    {
        OptionCheck check => check.Options.Contains(OptionOf(check.Issue)) != check.Negated,
        Occurrence { Of: var of } => acts.Contains(of) ? Done(of, after) && !(inTime && steps[of] > steps[Talks]) : FactsAfter(after).Contains(of),
        Order order => Follows(order, after),
        _ => throw new UnreachableException($"A bug: '{part}' cannot be read on a path."),
    });

    private bool Follows(Order order, int after) => order.Kind switch
    {
        OrderKind.With => Done(order.First, after) && Done(order.Second, after) && steps[order.First] == steps[order.Second],
        OrderKind.Before => Precedes(order.First, order.Second, after),
        _ when order.Second == Talks => Done(order.First, after) && steps[order.First] > steps[Talks],
        _ => Precedes(order.Second, order.First, after),
    };

    private bool Precedes(Reference first, Reference second, int after) =>
        Done(first, after) && (!Done(second, after) || steps[first] < steps[second]);

    // What is asked is whether the party would be content if talks began right then: a position that only keeps something from coming
    // before them is met from the start, and it is no step that satisfies it.
    private bool Done(Reference act, int after) => act == Talks || (steps.TryGetValue(act, out var step) && step <= after);

    private string OptionOf(Reference issue) => options[issue][witness.Options[issue]];

    private HashSet<Reference> FactsAfter(int after)
    {
        if (_facts.TryGetValue(after, out var facts))
        {
            return facts;
        }

        _facts.Add(after, facts = ground.Facts.Where(f => f.Standing == FactStanding.True).Select(f => f.Reference).ToHashSet());
        var derivations = ground.Rules.Where(r => r.Then is not null).ToList();
        FactClosure.Close(
            [.. ground.Facts.Select(f => f.Reference)],
            derivations,
            _ => true,
            rule => !facts.Contains(rule.Then!) && Holds(rule.Condition, after, inTime: false) && facts.Add(rule.Then!));
        return facts;
    }
}
