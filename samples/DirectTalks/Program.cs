// A tutorial in six questions and one rule. Run it with: dotnet run --project samples/DirectTalks

using System.Globalization;
using DirectTalks;
using FeasibilityEngine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.NRules;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.RuleSources;

// 1. Read the scenario. A file with mistakes throws a ScenarioException that shows every one of them, with its place.
var scenario = ScenarioFile.Load(Path.Combine(AppContext.BaseDirectory, "direct-talks.yaml"));

// 2. Is a path to talks open, why not, and what would open it? Without options: at the file's own as-of date.
var report = TextReport.Render(ScenarioAnalyser.Analyse(scenario));
Console.Write(report);

// 3. When did that change, and what changed it? TextReport tells the whole course; here the turns alone.
Heading("Talks over time");
foreach (var turn in ScenarioAnalyser.BuildTimeline(scenario).Entries.Where(entry => entry.VerdictChanged))
{
    Console.WriteLine($"{Day(turn.On)}  {Word(turn.VerdictBefore!.Value)} → {Word(turn.Verdict)}{(turn.Causes.Count > 1 ? ", for which each of these is enough by itself" : "")}");
    foreach (var cause in turn.Causes)
    {
        var together = cause.Changes.Count > 1 ? ", only together" : "";
        Console.WriteLine($"    {string.Join("; ", cause.Changes.Select(Told))}{together}");
    }
}

// 4. Talks are one question, a settlement is another: here the demands count, and the preconditions do not.
Heading("Settlement");
var settlement = ScenarioAnalyser.Analyse(scenario, new AnalysisOptions { Question = Question.Settlement });
Console.WriteLine($"As of {Day(settlement.AsOf)} a settlement is {Word(settlement.Verdict)}. In each of these lines, what stands there cannot stand together:");
foreach (var conflict in settlement.Conflicts)
{
    // A priced act that nobody has conceded can be a member beside the positions.
    Console.WriteLine("- " + string.Join(" and ", conflict.Positions.Select(member => member.IsAct ? $"{member.Id} not performed" : member.Id)));
}

// 5. What would open talks that nobody at the table can give? Each set names the developments that it takes.
Heading("Talks, with developments");
foreach (var pair in ScenarioAnalyser.ExploreDevelopments(scenario).WithinReach)
{
    Console.WriteLine($"With {string.Join(" and ", pair.Developments)}, at cost {pair.Set.TotalCost.ToString(CultureInfo.InvariantCulture)}: {Given(pair.Set)}");
}

// 6. What if? In May 2025 one circle is left: a ceasefire before talks, terms before a ceasefire, talks before terms.
Heading("Talks in May 2025, if the United States calls for them");
var whatIf = ScenarioAnalyser.Suppose(scenario, new AnalysisOptions
{
    AsOf = new DateOnly(2025, 5, 12),
    Suppose = [Supposition.Parse("united-states-calls")],
});
Console.WriteLine($"{Word(whatIf.Before.Verdict)} → {Word(whatIf.After.Verdict)}. What would complete it, cheapest first:");
foreach (var completion in whatIf.WithinReach)
{
    Console.WriteLine("- " + Given(completion.Set));
    Console.WriteLine("  in steps: " + string.Join(", then ", completion.Set.Steps.Select(step => string.Join(" with ", step.Acts.Select(act => act.Act)))));
}

// 7. A rule can be a class of NRules instead of an entry of the file. NoWithdrawalFromRecognisedTerritory.cs is the lead rule so
// written; here it takes the place of the declared one. Where it matched is told in the report as where the declared one holds.
Heading("The lead rule as an NRules class");
const string LeadRule = "no-withdrawal-from-recognised-territory";
var withoutIt = scenario with { Rules = [.. scenario.Rules.Where(rule => rule.Id != LeadRule)] };
var withTheClass = withoutIt.WithRulesFrom(new NRulesSource(typeof(NoWithdrawalFromRecognisedTerritory)));
Console.WriteLine($"{LeadRule}, taken out of the file: {Compared(withoutIt)}.");
Console.WriteLine($"{LeadRule}, as an NRules class in its place: {Compared(withTheClass)}.");

string Compared(Scenario other) =>
    TextReport.Render(ScenarioAnalyser.Analyse(other)) == report ? "the same report, byte for byte" : "another report";

// Underlined, as in the report.
static void Heading(string text) => Console.WriteLine($"{Environment.NewLine}{text}{Environment.NewLine}{new string('=', text.Length)}{Environment.NewLine}");

static string Day(DateOnly? day) => day is { } on ? on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "no day";

static string Given(ConcessionSet set) => string.Join(", ", set.Concessions.Select(given => given.To.IsAct ? given.To.Id : $"{given.To.Id} → {given.To.RungId}"));

static string Told(TimelineChange change) => change.Kind switch
{
    TimelineChangeKind.Event => $"the event {change.Id}",
    TimelineChangeKind.PositionTaken => $"{change.Id} is taken",
    TimelineChangeKind.PositionDropped => $"{change.Id} is dropped",
    TimelineChangeKind.PositionStated => $"{change.Id} is stated as {change.Rung}",
    TimelineChangeKind.RungTabled => $"{change.Id} → {change.Rung} is put forward",
    _ => $"{change.Id} is put forward",
};

static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();
