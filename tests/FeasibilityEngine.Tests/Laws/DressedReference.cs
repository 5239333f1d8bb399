using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The reference's answers in the form of an analysis, so that the laws themselves can be tried: they must pass it.</summary>
internal static class DressedReference
{
    public static Analysis Analyse(Inquiry inquiry)
    {
        var reference = inquiry.Reference;
        var last = reference.Ladders.Select(ladder => ladder.Rungs.Count - 1).ToArray();
        var stated = new int[last.Length];
        ValueList<Conflict> closedBy = reference.Verdict == Verdict.Inconsistent
            ? [Conflict(inquiry, "", stated, false)]
            : [.. reference.ClosedBy.Select(members => Conflict(inquiry, members, last, false))];
        var sets = reference.ConcessionSets;
        var conceded = reference.Ladders.Where(ladder => ladder.Rungs.Count > 1).Select(ladder => ladder.Id).ToList();
        return new Analysis
        {
            Scenario = inquiry.Scenario,
            Question = inquiry.Question,
            AsOf = reference.AsOf,
            Assumed = inquiry.Options.Assume,
            Verdict = reference.Verdict,
            IsComplete = true,
            Interruptions = [],
            Counts = new Counts(Exactly(reference.Conflicts.Count), Exactly(sets.Count), Exactly(reference.WithinReach.Count), inquiry.Options.Top),
            IsCheapestProven = sets.Count > 0,
            IsCheapestWithinReachProven = reference.WithinReach.Count > 0,
            Conflicts = [.. ConflictLaw.InOrder(reference.Conflicts.Select(members => Conflict(inquiry, members, stated, false)), closedBy)],
            ClosedBy = closedBy,
            ConcessionSets = [.. sets.OrderBy(set => set.TotalCost).Select(set => Set(inquiry, set, sets, false))],
            WithinReach = [.. reference.WithinReach.OrderBy(set => set.TotalCost).Select(set => Set(inquiry, set, reference.WithinReach, true))],
            OutOfReach = [.. reference.Ladders.SelectMany(ladder => Enumerable.Range(0, ladder.Rungs.Count).Select(rung => Awaits(inquiry, ladder, rung))).OfType<OutOfReach>()],
            Circumstances = [.. reference.Words.Facts.Select((fact, index) => new Circumstance
            {
                Id = fact.ToString(),
                Holds = reference.Rules.Negotiable[index] && !reference.Rules.Established[index] ? null : reference.Settled[index],
                Event = null,
                Development = null,
                Rule = null,
                Premises = [],
            })
                .OrderBy(circumstance => circumstance.Id, StringComparer.Ordinal)],
            Sensitivity = Sensitivity.Unknown with
            {
                Indispensable = [.. conceded.Where(id => sets.All(set => set.Given.Any(given => given.Ladder.Id == id)))],
                NeverUseful = [.. conceded.Where(id => !sets.Any(set => set.Given.Any(given => given.Ladder.Id == id)))],
            },
        };
    }

    private static Count Exactly(int count) => new(count, true);

    private static Standing Standing(ReferenceLadder ladder, int rung) => new()
    {
        Id = ladder.Id,
        IsAct = ladder.IsAct,
        Party = ladder.Party,
        Rung = rung,
        RungId = ladder.Rungs[rung].Id,
    };

    private static OutOfReach? Awaits(Inquiry inquiry, ReferenceLadder ladder, int rung) => rung == 0 || ladder.Rungs[rung].WithinReach
        ? null
        : new OutOfReach(Standing(ladder, rung), ladder.Rungs[rung].TabledLater, ladder.Rungs[rung].Untenable ? Condition.False : null, [])
        {
            IsNeverTabled = ladder.Rungs[rung].NeverTabled,
            EndsOn = VerdictLaw.EndsOn(inquiry.Scenario, ladder.Id, ladder.Rungs[rung].TabledLater),
        };

    private static Conflict Conflict(Inquiry inquiry, string members, int[] rungs, bool withinReach)
    {
        var ids = members.Split(' ');
        var ladders = inquiry.Reference.Ladders;
        Standing[] standings = [.. ladders.Zip(rungs).Where(pair => ids.Contains(pair.First.Id)).Select(pair => Standing(pair.First, pair.Second))];
        var rules = Enumerable.Range(0, inquiry.Scenario.Rules.Count).ToList();
        foreach (var rule in rules.OrderBy(rule => inquiry.Scenario.Rules[rule].Id, StringComparer.Ordinal).ToList())
        {
            var fewer = rules.Where(other => other != rule).ToList();
            if (!inquiry.RuleGroups.CanStand(inquiry.RungsOf(standings), withinReach, fewer))
            {
                rules = fewer;
            }
        }

        var kind = CircularOrderLaw.IsCircular(inquiry, standings, rules) == true ? ConflictKind.CircularOrder
            : ConflictKindLaw.Otherwise(inquiry, standings, withinReach);
        return new Conflict
        {
            Id = members,
            Kind = kind,
            Positions = [.. standings],
            Rules = [.. rules.Select(rule => Use(inquiry, rule)).OrderBy(use => use.Rule, StringComparer.Ordinal)],
            Derivation = new([]),
        };
    }

    // One statement that says the rule at all bindings at once: what must hold, for all keys of its variables.
    private static RuleUse Use(Inquiry inquiry, int index)
    {
        var rule = inquiry.Scenario.Rules[index];
        var statement = rule.Form switch
        {
            RuleForm.Always => rule.Condition,
            RuleForm.Never => !rule.Condition,
            _ => rule.Condition.Implies(new Conjunction([.. rule.Then.Select(fact => new Occurrence(fact))])),
        };
        foreach (var binder in rule.For.Reverse())
        {
            statement = new Quantified(Quantifier.All, binder.Variable, binder.Set, binder.Except, statement);
        }

        return new RuleUse(rule.Id, [statement]);
    }

    private static ConcessionSet Set(Inquiry inquiry, ReferenceSet set, IReadOnlyList<ReferenceSet> all, bool withinReach)
    {
        var reference = inquiry.Reference;
        var words = reference.Words;
        var accepted = reference.PossibleStates.Where(state =>
            reference.Ladders.Zip(set.Rungs).All(pair => pair.First.FirstAccepting(state, withinReach) <= pair.Second)).ToList();
        var witness = accepted.Where(state => state.Options.SequenceEqual(accepted[0].Options) && state.Acts.SequenceEqual(accepted[0].Acts))
            .MinBy(PathReading.Length)!;
        var steps = PathReading.Steps(inquiry, witness, set.Rungs, withinReach);
        var givers = set.Given.Select(given => inquiry.Scenario.Parties.Single(party => party.Id == given.Ladder.Party)).Distinct().ToList();
        var shape = givers.Exists(party => party.IsThirdParty) ? SetShape.ThirdParty : (SetShape)Math.Min(givers.Count, 2);
        IEnumerable<NamedValue> values =
        [
            .. words.Issues.Select((issue, index) => new NamedValue(issue.Reference.ToString(), issue.Declaration.Options[witness.Options[index]])),
            .. words.Acts.Select((act, index) => new NamedValue(act.Reference.ToString(), witness.Acts[index] ? "true" : "false")),
            .. words.Facts.Select((fact, index) => new NamedValue(fact.ToString(), witness.Facts[index] ? "true" : "false")),
        ];
        return new ConcessionSet
        {
            Id = set.ToString(),
            Concessions = [.. set.Given.Select(given => new Concession(
                Standing(given.Ladder, given.Rung), given.Ladder.Rungs[given.Rung].Cost, Awaits(inquiry, given.Ladder, given.Rung), Otherwise(inquiry, set, given.Ladder, withinReach)))],
            TotalCost = set.TotalCost,
            CostByParty = [.. set.CostByParty],
            Shape = shape,
            OnParetoFront = !all.Any(set.IsDominatedBy),
            Witness = [.. values.OrderBy(pair => pair.Name, StringComparer.Ordinal)],
            Steps = [.. steps],
            Exposures = [.. PathReading.Exposures(inquiry.Scenario, steps)],
            WaysOut = [],
        };
    }

    private static Conflict Otherwise(Inquiry inquiry, ReferenceSet set, ReferenceLadder ladder, bool withinReach)
    {
        int[] rungs = [.. inquiry.Reference.Ladders.Zip(set.Rungs).Select(pair =>
            pair.First == ladder ? ladder.Levels(withinReach).Last(rung => rung < pair.Second) : pair.Second)];
        return Conflict(inquiry, inquiry.Reference.MinimalConflicts([.. rungs.Select(rung => (int?)rung)], withinReach)[0], rungs, withinReach);
    }
}
