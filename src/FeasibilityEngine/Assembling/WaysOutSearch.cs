using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling;

/// <summary>Recognises on a path how it gets round conflicts of order that stood before.</summary>
internal sealed class WaysOutSearch(GroundScenario ground)
{
    private readonly Dictionary<string, GroundAct> _acts = ground.Acts.ToDictionary(a => a.Reference.ToString());
    private readonly ILookup<Reference, GroundRule> _derivations = ground.Rules.Where(r => r.Then is not null).ToLookup(r => r.Then!);
    private readonly HashSet<string> _promisable = [.. ground.Promisable.Select(a => a.ToString())];
    private readonly HashSet<string> _thirdParties = [.. ground.Scenario.Parties.Where(p => p.IsThirdParty).Select(p => p.Id)];

    /// <summary>The ways out that a set takes, in the order of the conflicts.</summary>
    /// <param name="set">The set as found.</param>
    /// <param name="steps">Its path.</param>
    /// <param name="conflicts">The conflicts as stated.</param>
    public ValueList<WayOut> Of(FoundSet set, ValueList<PathStep> steps, IEnumerable<Conflict> conflicts) =>
        conflicts.Where(c => c.Circle.Count > 0).SelectMany(c => Of(set, steps, c)).ToValueList();

    private IEnumerable<WayOut> Of(FoundSet set, ValueList<PathStep> steps, Conflict conflict)
    {
        var circle = conflict.Circle.Select(l => l.First).Where(a => a != Act.Talks).ToHashSet(StringComparer.Ordinal);
        var members = set.Standing.Where(m => conflict.Positions.Any(p => p.Id == m.Chain.Ladder.Id)).ToList();
        var parties = conflict.Positions.Select(p => p.Party).Where(p => !_thirdParties.Contains(p)).ToHashSet(StringComparer.Ordinal);
        (WayOutKind Kind, IEnumerable<string> Acts)[] ways =
        [
            (WayOutKind.SimultaneousExchange, Exchanged(steps, circle)),
            (WayOutKind.Phasing, Turns(steps, parties, circle)),
            (WayOutKind.Deferral, IsAboutSettlement && !IsAboutTalks(conflict) ? [] : Deferred(steps, circle)),
            (WayOutKind.NoLongerAsked, Dropped(steps, circle, members)),
            (WayOutKind.ThirdParty, Held(steps, members)),
        ];
        return ways.Select(w => new WayOut(w.Kind, conflict.Id, w.Acts.Distinct().Order(StringComparer.Ordinal).ToValueList())).Where(w => w.Acts.Count > 0);
    }

    // What a settlement asks for comes after talks as a matter of course: that alone defers nothing.
    private bool IsAboutSettlement => ground.Question == Question.Settlement;

    private static bool IsAboutTalks(Conflict conflict) => conflict.Circle.Any(l => l.First == Act.Talks);

    /// <summary>Acts of the circle, by different parties to the dispute, in one step.</summary>
    private IEnumerable<string> Exchanged(ValueList<PathStep> steps, HashSet<string> circle) =>
        steps.Select(s => s.Acts.Where(a => circle.Contains(a.Act) && a.By is { } by && !_thirdParties.Contains(by)).ToList())
            .Where(together => together.Select(a => a.By).Distinct().Skip(1).Any())
            .SelectMany(together => together.Select(a => a.Act));

    /// <summary>Before talks one party moves, another one later, and the first again after that; an act of the circle is among the moves.</summary>
    private static IEnumerable<string> Turns(ValueList<PathStep> steps, HashSet<string> parties, HashSet<string> circle)
    {
        var moves = steps.Where(s => !s.AfterTalks).SelectMany((s, step) => s.Acts.Where(a => a.By is { } by && parties.Contains(by)).Select(a => (a.Act, a.By, Step: step))).ToList();
        foreach (var party in parties)
        {
            var mine = moves.Where(m => m.By == party).ToList();
            var between = moves.Where(m => m.By != party && mine.Exists(b => b.Step < m.Step) && mine.Exists(a => a.Step > m.Step)).ToList();
            if (between.Count > 0 && mine.Concat(between).Any(m => circle.Contains(m.Act)))
            {
                return mine.Concat(between).Select(m => m.Act);
            }
        }

        return [];
    }

    /// <summary>Acts of the circle that are promised for after talks.</summary>
    private static IEnumerable<string> Deferred(ValueList<PathStep> steps, HashSet<string> circle) =>
        steps.Where(s => s.AfterTalks).SelectMany(s => s.Acts).Select(a => a.Act).Where(circle.Contains);

    /// <summary>Acts of the circle that are not done by the time talks begin, for which a member that has moved asked by then and still asks for something else.</summary>
    private IEnumerable<string> Dropped(ValueList<PathStep> steps, HashSet<string> circle, List<Member> members)
    {
        var inTime = steps.Where(s => !s.AfterTalks).SelectMany(s => s.Acts).Select(a => a.Act).ToHashSet(StringComparer.Ordinal);
        var promised = steps.Where(s => s.AfterTalks).SelectMany(s => s.Acts).Select(a => a.Act).ToHashSet(StringComparer.Ordinal);
        return members.Where(m => m.Level > 0 && Given(m) is not Constant && m.Chain.Ladder.Kind == PositionKind.Precondition)
            .SelectMany(m => circle.Where(a => !inTime.Contains(a) && !promised.Contains(a) && Requires(m.Chain.Ladder.Rungs[0].Accepts, a)));
    }

    // Nothing that it accepts goes without the act by the time talks begin. Where it does not look so, nothing is said.
    private bool Requires(Condition condition, string act) => condition switch
    {
        Constant constant => !constant.Value,
        Conjunction conjunction => conjunction.Operands.Any(o => Requires(o, act)),
        Disjunction disjunction => disjunction.Operands.All(o => Requires(o, act)),
        Occurrence occurrence => occurrence.Of.ToString() == act,
        Order { Kind: OrderKind.Before } order => order.First.ToString() == act && (order.Second.Name == Act.Talks || !_promisable.Contains(act)),
        Order { Kind: OrderKind.With } order => (order.First.ToString() == act || order.Second.ToString() == act) && !_promisable.Contains(act),
        _ => false,
    };

    /// <summary>
    /// Acts of third parties for which a member that has moved asks, directly or through facts: by the time talks begin, or
    /// whenever a settlement is carried out.
    /// </summary>
    private IEnumerable<string> Held(ValueList<PathStep> steps, List<Member> members)
    {
        var asked = members.Where(m => m.Level > 0).SelectMany(m => Behind(Given(m))).ToHashSet(StringComparer.Ordinal);
        return steps.Where(s => IsAboutSettlement || !s.AfterTalks).SelectMany(s => s.Acts).Select(a => a.Act)
            .Where(a => asked.Contains(a) && _acts[a].Declaration.By is { } by && _thirdParties.Contains(by));
    }

    private static Condition Given(Member member) => member.Chain.Ladder.Rungs[member.Rung].Accepts;

    private IEnumerable<string> Behind(Condition condition) => Mentions.Behind(Mentions.Of(condition), _derivations).Select(s => s.ToString());
}
