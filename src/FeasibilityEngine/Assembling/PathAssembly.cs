using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling;

/// <summary>Tells a path step by step: who acts, whom it satisfies, and who is exposed on the way.</summary>
internal sealed class PathAssembly(GroundScenario ground)
{
    private static readonly Reference Talks = new(Act.Talks);

    private readonly Dictionary<Reference, Act> _acts = ground.Acts.ToDictionary(a => a.Reference, a => a.Declaration);
    private readonly HashSet<Reference> _allActs = [.. ground.Acts.Select(a => a.Reference)];
    private readonly Dictionary<Reference, ValueList<string>> _options = ground.Issues.ToDictionary(i => i.Reference, i => i.Declaration.Options);

    // Who does not look at acts is content from the start, or the path would be none.
    private readonly HashSet<string> _looksAtActs = LookingAtActs(ground);
    private readonly HashSet<string> _thirdParties = [.. ground.Scenario.Parties.Where(p => p.IsThirdParty).Select(p => p.Id)];

    /// <summary>The steps of a set's path.</summary>
    public ValueList<PathStep> Steps(FoundSet set)
    {
        var last = set.Steps.Values.Max();
        var acts = set.Steps.ToLookup(s => s.Value, s => s.Key);
        var reading = new PathReading(ground, _allActs, _options, set.Witness.Decided, set.Steps);
        var content = set.Standing.Where(m => _looksAtActs.Contains(m.Chain.Ladder.Id)).ToLookup(m => ContentFrom(m, reading, last), m => m.Chain.Ladder.Id);
        return Enumerable.Range(1, last)
            .Select(step => new PathStep(
                acts[step].OrderBy(a => a == Talks).ThenBy(a => a.ToString(), StringComparer.Ordinal)
                    .Select(a => new StepAct(a.ToString(), _acts[a].By)).ToValueList(),
                AfterTalks: step > set.Steps[Talks],
                content[step].ToValueList()))
            .ToValueList();
    }

    /// <summary>Who is exposed, in the order of the path.</summary>
    public ValueList<Exposure> Exposures(FoundSet set)
    {
        var last = set.Steps.Values.Max();
        var moves = set.Steps.Where(s => _acts[s.Key].By is { } by && !_thirdParties.Contains(by))
            .Select(s => (Act: s.Key, By: _acts[s.Key].By!, Step: s.Value)).ToList();
        return moves.Where(m => _acts[m.Act].Irreversible)
            .OrderBy(m => m.Step).ThenBy(m => m.Act.ToString(), StringComparer.Ordinal)
            .Select(m => new Exposure(
                m.By,
                m.Act.ToString(),
                Enumerable.Range(m.Step, last - m.Step + 1).TakeWhile(step => !moves.Any(other => other.By != m.By && other.Step <= step)).ToValueList()))
            .Where(e => e.Steps.Count > 0)
            .ToValueList();
    }

    // Who is content before anything is done has nothing to wait for, though a step between may cost that for a while.
    private static int ContentFrom(Member member, PathReading reading, int last)
    {
        if (reading.IsContent(member, 0))
        {
            return 0;
        }

        var from = last;
        while (reading.IsContent(member, from - 1))
        {
            from--;
        }

        return from;
    }

    private static HashSet<string> LookingAtActs(GroundScenario ground)
    {
        var changing = ground.Acts.Select(a => a.Reference).Concat(ground.Facts.Where(f => f.Standing == FactStanding.Negotiable).Select(f => f.Reference)).ToHashSet();
        return [.. ground.Ladders.Where(l => l.Rungs.Any(r => Mentions.Of(r.Accepts).Any(changing.Contains))).Select(l => l.Id)];
    }
}
