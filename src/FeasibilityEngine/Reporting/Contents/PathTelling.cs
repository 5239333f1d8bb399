using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>Tells a set's path step by step, where there is more to tell than that everything happens at once.</summary>
internal sealed class PathTelling(Vocabulary vocabulary, Phrasing phrasing)
{
    private readonly Dictionary<ValueList<PathStep>, string> _told = [];

    /// <summary>The path, who is exposed on it, and what leads out of "you first". Steps that were told of another set are not told again.</summary>
    public IEnumerable<Block> Of(ConcessionSet set, bool withinReach)
    {
        if (set.Steps.Count < 2 && set.WaysOut.Count == 0 && set.Exposures.Count == 0)
        {
            yield break;
        }

        if (_told.TryGetValue(set.Steps, out var before))
        {
            yield return ItemBlock.SetIn(Said.Claiming($"Path: the same as with {new Mention(before)}.", new IsPath(set, withinReach)));
        }
        else
        {
            _told.Add(set.Steps, set.Id);
            yield return ItemBlock.SetIn(
                Said.Claiming("Path:", new IsPath(set, withinReach)),
                hangs: false,
                [.. set.Steps.Select((step, index) => new ItemBlock(ItemMark.Number, Told(set, step, index + 1, withinReach)))]);
        }

        foreach (var exposure in set.Exposures)
        {
            yield return ItemBlock.SetIn(Said.Claiming(Exposed(exposure), new Exposed(set, exposure.Party, exposure.Act, exposure.Steps)));
        }

        foreach (var ways in set.WaysOut.GroupBy(way => way.Conflict))
        {
            yield return ItemBlock.SetIn(
                Said.Claiming($"Way out of {new Mention(ways.Key)}: {string.Join("; ", ways.Select(WayOut))}.", ways.Select(way => Claimed(set, way))));
        }
    }

    private Said Told(ConcessionSet set, PathStep step, int number, bool withinReach)
    {
        var done = step.Acts.Where(a => a.Act != Act.Talks).Select(Does).ToList();
        var opening = (step.AfterTalks ? "after talks have begun, as promised" : "") + (done.Count > 1 ? step.AfterTalks ? ", together" : "together" : "");
        var doing = done.Concat(step.Acts.Any(a => a.Act == Act.Talks) ? ["talks begin"] : Array.Empty<string>());
        var satisfied = step.Satisfies.Count == 0 ? ""
            : step.AfterTalks && vocabulary.IsTalks ? $" This keeps what was promised to {Text.List(step.Satisfies)}."
            : $" This satisfies {Text.List(step.Satisfies)}.";
        return Said.Claiming(
            Text.Capital($"{opening}{(opening.Length > 0 ? ": " : "")}{string.Join("; ", doing)}.{satisfied}"),
            step.Satisfies.Count == 0 ? [] : new Claim[] { new Satisfies(set, number, step.Satisfies, withinReach) });
    }

    private string Does(StepAct act)
    {
        var clause = phrasing.Clause(Standings.ReferenceOf(act.Act));
        var party = act.By is null ? null : vocabulary.PartyName(act.By);
        return clause is null ? (party is null ? act.Act : $"{party}: {act.Act}")
            : $"{(party is null || Text.BeginsWith(clause, party) ? clause : $"{party}: {clause}")} ({act.Act})";
    }

    private string Exposed(Exposure exposure)
    {
        var steps = exposure.Steps.Count == 1
            ? $"in step {Number(exposure.Steps[0])}"
            : $"from step {Number(exposure.Steps[0])} to step {Number(exposure.Steps[^1])}";
        return $"Exposed: {vocabulary.PartyName(exposure.Party)} {steps}; {exposure.Act} cannot be undone, and no counterpart has moved by then.";
    }

    private static string WayOut(WayOut way) => way.Kind switch
    {
        WayOutKind.SimultaneousExchange => $"both sides move in the same step ({Text.List(way.Acts)})",
        WayOutKind.Phasing => $"the sides take turns, step by step ({Text.List(way.Acts)})",
        WayOutKind.Deferral => $"it is put off until after talks have begun ({Text.List(way.Acts)})",
        WayOutKind.NoLongerAsked => $"it is no longer asked for before talks ({Text.List(way.Acts)})",
        _ => $"a third party takes part ({Text.List(way.Acts)})",
    };

    private static Claim Claimed(ConcessionSet set, WayOut way) => way.Kind switch
    {
        WayOutKind.SimultaneousExchange => new MoveTogether(set, way.Acts),
        WayOutKind.Phasing => new TakeTurns(set, way.Acts),
        WayOutKind.Deferral => new PutOff(set, way.Acts),
        WayOutKind.NoLongerAsked => new NoLongerAsked(set, way.Acts),
        _ => new ThirdPartyActs(set, way.Acts),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
