using System.Numerics;
using FeasibilityEngine.Assembling.Deriving;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using static FeasibilityEngine.Tests.Assembling.Deriving.GroundCase;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>What the engine would find out about <see cref="LeadCase"/>, written down by hand in every state that a report knows.</summary>
internal static class LeadFindings
{
    private const string Rule = "no-withdrawal-from-recognised-territory";

    private static readonly Standing Withdrawal = At("withdrawal-first", "ukraine", 0, "requires");
    private static readonly Standing CeasefireFirst = At("withdrawal-first", "ukraine", 1, "ceasefire-first");
    private static readonly Standing Recognition = At("recognition-of-annexation", "russia", 0, "requires");
    private static readonly Standing StatusDeferred = At("recognition-of-annexation", "russia", 1, "status-deferred");
    private static readonly Standing RecognitionWaived = At("recognition-of-annexation", "russia", 2, "waive");
    private static readonly Standing RedLine = At("no-recognition", "ukraine", 0, "requires");
    private static readonly Standing NoForce = At("guarantee-force", "turkey", 0, "not-performed", isAct: true);
    private static readonly Standing Force = At("guarantee-force", "turkey", 1, "performed", isAct: true);

    private static readonly OutOfReach ForceAwaits = new(Force, new DateOnly(2025, 3, 11), null, []);
    private static readonly OutOfReach CeasefireAwaits = new(
        CeasefireFirst, new DateOnly(2025, 3, 11), !Holds("opinion-hardened") | Holds("guarantors-offered"), ["guarantors-offered", "opinion-hardened"]);
    private static readonly OutOfReach DeferralAwaits = new(StatusDeferred, null, !Holds("annexed-by-law"), ["annexed-by-law"]);
    private static readonly OutOfReach WaiverAwaits = new(RecognitionWaived, null, !Holds("annexed-by-law"), ["annexed-by-law"]);

    private static readonly Conflict Exclusive = Derived("conflict-1", ConflictKind.Exclusive, [Recognition, Withdrawal], ruleAt: "donetsk");
    private static readonly Conflict AgainstRedLine = Derived("conflict-2", ConflictKind.RedLine, [RedLine, Recognition]);

    public static Analysis Remote { get; } = new()
    {
        Scenario = LeadCase.Scenario,
        Question = Question.Talks,
        AsOf = new DateOnly(2024, 6, 14),
        Assumed = [],
        Verdict = Verdict.Remote,
        IsComplete = true,
        Interruptions = [],
        Counts = new Counts(Proven(2), Proven(2), Proven(0), 1000),
        IsCheapestProven = true,
        Conflicts = [Exclusive, AgainstRedLine],
        ClosedBy = [],
        ConcessionSets = [Guaranteed("set-1", withinReach: false), Waived],
        WithinReach = [],
        OutOfReach = [ForceAwaits, DeferralAwaits, WaiverAwaits, CeasefireAwaits],
        Circumstances =
        [
            Fact("annexed-by-law", true, @event: "annexation"),
            Fact("guarantors-offered", false),
            Fact("opinion-hardened", true, rule: "opinion-follows-war-crimes", premises: ["war-crimes-discovered"]),
            Fact("war-crimes-discovered", true, @event: "bucha"),
        ],
        Sensitivity = new Sensitivity(
            ["recognition-of-annexation"],
            [],
            [new ConflictShare(Recognition, 2), new ConflictShare(RedLine, 1), new ConflictShare(Withdrawal, 1)],
            []),
    };

    /// <summary>After the openings of 2025, with a mediator assumed.</summary>
    public static Analysis Openable { get; } = Remote with
    {
        AsOf = new DateOnly(2025, 6, 1),
        Assumed = ["mediator-steps-in"],
        Verdict = Verdict.Openable,
        Counts = new Counts(Proven(2), Proven(2), Proven(1), 1000),
        IsCheapestProven = true,
        IsCheapestWithinReachProven = true,
        ConcessionSets = [Guaranteed("set-1", withinReach: true), Waived],
        WithinReach = [Guaranteed("reach-1", withinReach: true)],
        OutOfReach = [WaiverAwaits],
        Circumstances =
        [
            Fact("annexed-by-law", true, @event: "annexation"),
            Fact("guarantors-offered", true, development: "mediator-steps-in"),
            .. Remote.Circumstances.Skip(2),
        ],
    };

    public static Analysis Open { get; } = Remote with
    {
        AsOf = new DateOnly(2022, 3, 29),
        Verdict = Verdict.Open,
        Counts = new Counts(Proven(0), Proven(1), Proven(1), 1000),
        IsCheapestProven = true,
        IsCheapestWithinReachProven = true,
        Conflicts = [],
        ConcessionSets = [Nothing("set-1")],
        WithinReach = [Nothing("reach-1")],
        OutOfReach = [],
        Sensitivity = Sensitivity.Unknown,
    };

    public static Analysis Closed { get; } = Remote with
    {
        Verdict = Verdict.Closed,
        Counts = new Counts(Proven(2), Proven(0), Proven(0), 1000),
        ClosedBy = [AgainstRedLine],
        ConcessionSets = [],
        OutOfReach = [],
        Sensitivity = Sensitivity.Unknown,
    };

    public static Analysis Unknown { get; } = Remote with
    {
        Question = Question.Settlement,
        AsOf = null,
        Verdict = Verdict.Unknown,
        IsComplete = false,
        Interruptions = [new Interruption { Kind = InterruptionKind.Recorded, Detail = "The budget of 30 s ran out while searching for concession sets." }],
        Counts = new Counts(new Count(1, false), new Count(0, false), new Count(0, false), 1000),
        Conflicts = [Exclusive],
        ConcessionSets = [],
        OutOfReach = [],
        Sensitivity = Sensitivity.Unknown,
    };

    public static Analysis Partial { get; } = Remote with
    {
        IsComplete = false,
        Interruptions = [new Interruption { Kind = InterruptionKind.Recorded, Detail = "The limit of 100,000 concession sets in one component was reached." }],
        Counts = new Counts(new Count(240, true), new Count(BigInteger.Parse("37158912"), false), new Count(0, false), 2),
        IsCheapestProven = false,
        Conflicts =
        [
            Exclusive,
            .. Enumerable.Range(2, 3).Select(i => Exclusive with { Id = $"conflict-{i}" }),
            .. Enumerable.Range(5, 30).Select(i => AgainstRedLine with
            {
                Id = $"conflict-{i}",
                Rules = [new RuleUse($"rule-{i}", [])],
                Derivation = new Derivation([new DerivationStep
                {
                    Concludes = null,
                    Positions = ["no-recognition", "recognition-of-annexation"],
                    Rules = [$"rule-{i}"],
                    Facts = [],
                    Steps = [],
                    Cases = [],
                }]),
            }),
        ],
        ConcessionSets = [Guaranteed("set-1", withinReach: false) with { OnParetoFront = null }, Waived],
    };

    public static Analysis Inconsistent { get; } = Remote with
    {
        Scenario = LeadCase.Scenario with { Rules = [.. LeadCase.Scenario.Rules, AlwaysFree, NeverFree] },
        Verdict = Verdict.Inconsistent,
        Counts = new Counts(Proven(0), Proven(0), Proven(0), 1000),
        Conflicts = [],
        ClosedBy = [RulesAlone()],
        ConcessionSets = [],
        OutOfReach = [],
        Sensitivity = Sensitivity.Unknown,
    };

    private static Rule AlwaysFree => new("always-free", RuleForm.Always, Is("alliances", "free"), Because: "Ukraine's constitution leaves it free.");

    private static Rule NeverFree => new("never-free", RuleForm.Never, Is("alliances", "free"));

    private static ConcessionSet Waived => new()
    {
        Id = "set-2",
        Concessions = [new Concession(RecognitionWaived, 10, WaiverAwaits, Derived("otherwise", ConflictKind.RedLine, [RedLine, Recognition]))],
        TotalCost = 10,
        CostByParty = [new("russia", 10)],
        Shape = SetShape.Unilateral,
        OnParetoFront = true,
        Witness = [new("alliances", "free"), new("ceasefire", "false"), .. State("status", "ukrainian"), new("talks", "true"), .. State("troops", "withdrawn")],
        Steps = [Step("talks")],
        Exposures = [],
        WaysOut = [],
    };

    private static ConcessionSet Guaranteed(string id, bool withinReach) => new()
    {
        Id = id,
        Concessions = [
            new Concession(Force, 2, withinReach ? null : ForceAwaits, Derived("otherwise-1", ConflictKind.Exclusive, [NoForce, StatusDeferred, CeasefireFirst], ruleAt: "donetsk")),
            new Concession(StatusDeferred, 4, withinReach ? null : DeferralAwaits, AgainstRedLine),
            new Concession(CeasefireFirst, 3, withinReach ? null : CeasefireAwaits, Derived("otherwise-3", ConflictKind.Exclusive, [StatusDeferred, Withdrawal], ruleAt: "donetsk")),
        ],
        TotalCost = 9,
        CostByParty = [new("russia", 4), new("turkey", 2), new("ukraine", 3)],
        Shape = SetShape.ThirdParty,
        OnParetoFront = true,
        Witness = [
            new("alliances", "free"), new("annexed-by-law", "true"), new("ceasefire", "true"), new("guarantee-force", "true"),
            .. State("status", "deferred"), new("talks", "true"), .. State("troops", "present"),
        ],
        Steps = [Step("ceasefire", "guarantee-force"), Step("talks")],
        Exposures = [],
        WaysOut = [],
    };

    private static ConcessionSet Nothing(string id) => new()
    {
        Id = id,
        Concessions = [],
        TotalCost = 0,
        CostByParty = [],
        Shape = SetShape.None,
        OnParetoFront = true,
        Witness = [new("alliances", "neutral"), new("ceasefire", "true"), new("talks", "true")],
        Steps = [Step("ceasefire"), Step("talks")],
        Exposures = [],
        WaysOut = [],
    };

    private static PathStep Step(params IEnumerable<string> acts) => new([.. acts.Select(act => new StepAct(act, null))], AfterTalks: false, []);

    private static IEnumerable<NamedValue> State(string issue, string option) =>
        LeadCase.Territory.Select(key => new NamedValue($"{issue}[{key}]", option));

    private static Count Proven(int count) => new(count, true);

    private static Conflict RulesAlone()
    {
        var (first, second) = (AlwaysFree, NeverFree);
        return new Conflict
        {
            Id = "inconsistent-1",
            Kind = ConflictKind.Exclusive,
            Positions = [],
            Rules = [new RuleUse(first.Id, [first.Condition]), new RuleUse(second.Id, [second.Condition])],
            Derivation = new Deriver(Ground()).Derive([], [new GroundRule(first, [], first.Condition, null), new GroundRule(second, [], second.Condition, null)]),
        };
    }

    /// <summary>A conflict of these members, its derivation worked out by the engine.</summary>
    public static Conflict Derived(string id, ConflictKind kind, ValueList<Standing> members, string? ruleAt = null)
    {
        var declared = LeadCase.Scenario.Rules[0];
        GroundRule[] rules = ruleAt is null
            ? []
            : [new GroundRule(declared, [new("t", ruleAt)], Is($"troops[{ruleAt}]", "withdrawn") & Is($"status[{ruleAt}]", "recognised-russian"), null)];
        var derivation = new Deriver(Ground()).Derive(members.Select(Member).ToList(), rules);
        return new Conflict
        {
            Id = id,
            Kind = kind,
            Positions = members,
            Rules = rules.Select(rule => new RuleUse(Rule, [rule.Condition])).ToValueList(),
            Derivation = derivation,
        };
    }

    private static Standing At(string id, string party, int rung, string rungId, bool isAct = false) =>
        new() { Id = id, IsAct = isAct, Party = party, Rung = rung, RungId = rungId };

    private static Circumstance Fact(
        string id, bool holds, string? @event = null, string? development = null, string? rule = null, ValueList<string>? premises = null) =>
        new() { Id = id, Holds = holds, Event = @event, Development = development, Rule = rule, Premises = premises ?? [] };

    private static ConflictMember Member(Standing standing)
    {
        var position = LeadCase.Scenario.Positions.FirstOrDefault(p => p.Id == standing.Id);
        var party = LeadCase.Scenario.Parties.First(p => p.Id == standing.Party);
        return new ConflictMember(new Ladder(standing.Id, party, position, null, []), standing.Rung, (standing.Id, standing.Rung) switch
        {
            ("withdrawal-first", 0) => LeadCase.AllKeys("troops", "withdrawn"),
            ("withdrawal-first", 1) => LeadCase.AllKeys("troops", "withdrawn") | (Holds("ceasefire") & Holds("guarantee-force")),
            ("recognition-of-annexation", 0) => LeadCase.AllKeys("status", "recognised-russian"),
            ("recognition-of-annexation", 1) =>
                LeadCase.AllKeys("status", "recognised-russian") | (LeadCase.AllKeys("status", "deferred") & LeadCase.AllKeys("troops", "present")),
            ("no-recognition", _) => new Conjunction([.. LeadCase.Territory.Select(key => IsNot($"status[{key}]", "recognised-russian"))]),
            _ => !Holds(standing.Id),
        });
    }

    private static GroundScenario Ground() => new(
        LeadCase.Scenario,
        Question.Talks,
        LeadCase.Scenario.AsOf,
        [],
        LeadCase.Scenario.Issues
            .SelectMany(issue => issue.Over is null
                ? [new GroundIssue(new Reference(issue.Id), issue)]
                : LeadCase.Territory.Select(key => new GroundIssue(new Reference(issue.Id, key), issue)))
            .ToValueList(),
        [],
        [],
        [],
        [],
        []);
}
