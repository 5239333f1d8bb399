using System.Globalization;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Benchmarks;

/// <summary>
/// Scenarios of any size, the same for the same seed. Places form regions; each place has two issues, who governs it and
/// whether troops stay. Rules link the places of one region and never two regions, so each region is a component. Every
/// region has a compromise that fulfils the rules. Most positions accept it as they stand; a few in contested regions do
/// not, but each of those has a fallback that does, so every scenario can be opened.
/// </summary>
internal sealed class GeneratedScenario
{
    private const string Withdrawn = "withdrawn";
    private static readonly ValueList<string> FewGovernments = ["own", "shared", "deferred", "foreign"];
    private static readonly ValueList<string> Troops = ["present", Withdrawn];
    private static readonly DateOnly Today = new(2025, 1, 1);

    private readonly Draws _draws;
    private readonly ValueList<string> _governments;
    private readonly int? _rungs;
    private readonly List<KeySet> _sets = [];
    private readonly List<Issue> _issues = [];
    private readonly List<Rule> _rules = [];
    private readonly List<Position> _positions = [];
    private readonly Dictionary<Reference, string> _compromise = [];

    private GeneratedScenario(ulong seed, int? rungs)
    {
        _draws = new Draws(seed);
        _rungs = rungs;
        _governments = rungs is not { } most || most <= FewGovernments.Count
            ? FewGovernments
            : [.. FewGovernments.Take(3), .. Enumerable.Range(0, most - 4).Select(form => Name("form", form)), FewGovernments[^1]];
    }

    /// <summary>Makes a scenario.</summary>
    /// <param name="seed">Chooses among the scenarios of one size.</param>
    /// <param name="preconditions">How many preconditions in all; spread evenly over the regions.</param>
    /// <param name="regions">How many components.</param>
    /// <param name="places">How many places a region has; each gives two issues.</param>
    /// <param name="contested">How many of the regions are contested; the others are open as they stand.</param>
    /// <param name="rungs">
    /// How many rungs each ladder has before it is waived, each accepting one option more: 2 or more. Where left out, ladders are of the
    /// few forms that disputes have.
    /// </param>
    public static Scenario Make(ulong seed, int preconditions, int regions, int places, int contested, int? rungs = null)
    {
        var scenario = new GeneratedScenario(seed, rungs);
        for (var region = 0; region < regions; region++)
        {
            var share = (preconditions / regions) + (region < preconditions % regions ? 1 : 0);
            scenario.AddRegion(region, places, share, region < contested);
        }

        return new Scenario
        {
            Id = Name("generated", preconditions),
            Name = string.Create(CultureInfo.InvariantCulture, $"Generated: {preconditions} preconditions in {regions} regions"),
            AsOf = Today,
            Parties = [new Party("north", "North"), new Party("south", "South")],
            Sets = [.. scenario._sets],
            Issues = [.. scenario._issues],
            Facts = [new Fact("observers-offered")],
            Rules = [.. scenario._rules],
            Positions = [.. scenario._positions],
            Developments = [new Development("observers-step-in", [new Reference("observers-offered")])],
        };
    }

    private void AddRegion(int region, int places, int preconditions, bool contested)
    {
        var set = new KeySet(Name("region", region), [.. Enumerable.Range(0, places).Select(place => Name("place", place))]);
        var status = Name("status", region);
        var troops = Name("troops", region);
        _sets.Add(set);
        _issues.Add(new Issue(status, set.Id, _governments));
        _issues.Add(new Issue(troops, set.Id, Troops));
        foreach (var place in set.Keys)
        {
            // The compromise withdraws nothing from a place that goes to the other side; see the first rule.
            var government = _governments[_draws.Below(_governments.Count)];
            _compromise[new Reference(status, place)] = government;
            _compromise[new Reference(troops, place)] = government == _governments[^1] ? Troops[0] : Troops[_draws.Below(Troops.Count)];
        }

        AddRules(set, status, troops);
        var issues = set.Keys.SelectMany(place => new[] { new Reference(status, place), new Reference(troops, place) }).ToList();
        for (var number = 0; number < preconditions; number++)
        {
            // In a contested region every fifth precondition insists on something else than the compromise.
            var id = Name(Name("p", region), number);
            var insists = contested && number % 5 == 0;
            if (_rungs is { } rungs)
            {
                AddLadder(id, issues, rungs, insists);
            }
            else
            {
                AddPosition(id, issues, insists);
            }
        }
    }

    private void AddRules(KeySet set, string status, string troops)
    {
        _rules.Add(new Rule(
            "no-withdrawal-" + set.Id,
            RuleForm.Never,
            Is(new Reference(troops, "t"), Withdrawn) & Is(new Reference(status, "t"), _governments[^1]),
            For: [new Binder("t", set.Id)],
            Because: "A state does not withdraw from territory recognised as its own."));
        for (var place = 0; place + 1 < set.Keys.Count; place++)
        {
            // Neighbouring places exclude each other in one combination, which links the region from end to end.
            var here = new Reference(status, set.Keys[place]);
            var there = new Reference(status, set.Keys[place + 1]);
            _rules.Add(new Rule(
                Name("neighbours-" + set.Id, place),
                RuleForm.Never,
                Is(here, Other(here)) & Is(there, Other(there))));
        }
    }

    private void AddPosition(string id, List<Reference> issues, bool insists)
    {
        var issue = issues[_draws.Below(issues.Count)];
        var agreed = _compromise[issue];
        var stated = insists ? Is(issue, Other(issue)) : Is(issue, agreed);
        var weaker = new OptionCheck(issue, [.. OptionsOf(issue).Where(option => option == agreed || option == Other(issue)).Distinct()]);
        var rungs = new List<Rung> { new(Rung.Requires, stated) };
        switch (_draws.Below(3))
        {
            case 0:
                rungs.Add(new Rung("rung-1", weaker, 1 + _draws.Below(4)));
                break;
            case 1:
                rungs.Add(new Rung("rung-1", weaker, 1 + _draws.Below(4), AvailableWhen: new Occurrence(new Reference("observers-offered"))));
                rungs.Add(new Rung(Rung.Waive, Condition.True, 5 + _draws.Below(4)));
                break;
            default:
                rungs.Add(new Rung("rung-1", stated | Is(Pick(issues), Withdrawn), 1));
                rungs.Add(new Rung("rung-2", weaker, 2 + _draws.Below(3), Tabled: Today.AddDays(_draws.Below(200) - 100)));
                rungs.Add(new Rung(Rung.Waive, Condition.True, 5 + _draws.Below(4)));
                break;
        }

        var party = _draws.Below(2) == 0 ? "north" : "south";
        _positions.Add(new Position(id, party, PositionKind.Precondition, [.. rungs]));
    }

    // Beginning with one option, each rung accepts the next one too, around the circle; the compromise comes first, or in the middle.
    private void AddLadder(string id, List<Reference> issues, int rungs, bool insists)
    {
        var issue = issues[2 * _draws.Below(issues.Count / 2)];
        var options = OptionsOf(issue);
        var from = options.ToList().IndexOf(_compromise[issue]) + (insists ? options.Count - (rungs / 2) : 0);
        var ladder = Enumerable.Range(0, rungs)
            .Select(rung => new Rung(
                rung == 0 ? Rung.Requires : Name("rung", rung),
                new OptionCheck(issue, [.. Enumerable.Range(from, rung + 1).Select(option => options[option % options.Count])]),
                rung == 0 ? 0 : rung + _draws.Below(2)))
            .ToList();
        _positions.Add(new Position(
            id, _draws.Below(2) == 0 ? "north" : "south", PositionKind.Precondition, [.. ladder, new Rung(Rung.Waive, Condition.True, rungs + 2)]));
    }

    // Only the troops of a place can be withdrawn; they are every second issue.
    private Reference Pick(List<Reference> issues) => issues[(2 * _draws.Below(issues.Count / 2)) + 1];

    // Some option that the compromise does not take; always the same for one issue.
    private string Other(Reference issue)
    {
        var options = OptionsOf(issue);
        return options[(options.ToList().IndexOf(_compromise[issue]) + 1) % options.Count];
    }

    private ValueList<string> OptionsOf(Reference issue) =>
        issue.Name.StartsWith("status", StringComparison.Ordinal) ? _governments : Troops;

    private static OptionCheck Is(Reference issue, string option) => new(issue, [option]);

    private static string Name(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word}-{number:00}");
}
