// A tutorial in six questions. Run it with: dotnet run --project samples/DirectTalks
using System.Globalization;
using FeasibilityEngine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

// 1. Read the scenario. A file with mistakes throws a ScenarioException that shows every one of them, with its place.
var scenario = ScenarioFile.Load(Path.Combine(AppContext.BaseDirectory, "direct-talks.yaml"));

// 2. Is a path to talks open, why not, and what would open it? Without options: at the file's own as-of date.
Console.Write(TextReport.Render(ScenarioAnalyzer.Analyse(scenario)));

// 3. When did that change, and what changed it? TextReport tells the whole course; here the turns alone.
Heading("Talks over time");
foreach (var turn in TimelineInquiry.Ask(scenario).Entries.Where(entry => entry.VerdictChanged))
{
    Console.WriteLine($"{turn.On:yyyy-MM-dd}  {Word(turn.VerdictBefore!.Value)} → {Word(turn.Verdict)}");
    foreach (var cause in turn.Causes)
    {
        Console.WriteLine("    by " + string.Join(" and ", cause.Changes.Select(change => change.Id)));
    }
}

// 4. Talks are one question, a settlement is another: here the demands count, and the preconditions do not.
Heading("Settlement");
var settlement = ScenarioAnalyzer.Analyse(scenario, new AnalysisOptions { Question = Question.Settlement });
Console.WriteLine($"As of {settlement.AsOf:yyyy-MM-dd} a settlement is {Word(settlement.Verdict)}. These positions exclude each other:");
foreach (var conflict in settlement.Conflicts)
{
    Console.WriteLine("- " + string.Join(" and ", conflict.Positions.Select(position => position.Id)));
}

// 5. What would open talks that nobody at the table can give? Each set names the developments that it takes.
Heading("Talks, with developments");
foreach (var pair in DevelopmentInquiry.Ask(scenario).WithinReach)
{
    Console.WriteLine($"{string.Join(" and ", pair.Developments)}: {pair.Set.Id} at cost {pair.Set.TotalCost.ToString(CultureInfo.InvariantCulture)}");
}

// 6. What if? In May 2025 one circle is left: a ceasefire before talks, terms before a ceasefire, talks before terms.
Heading("Talks in May 2025, if the United States calls for them");
var whatIf = WhatIfInquiry.Ask(scenario, new AnalysisOptions
{
    AsOf = new DateOnly(2025, 5, 12),
    Concede = [GivenConcession.Parse("united-states-calls")],
});
Console.WriteLine($"{Word(whatIf.Before.Verdict)} → {Word(whatIf.After.Verdict)}. What would complete it, cheapest first:");
foreach (var completion in whatIf.WithinReach)
{
    Console.WriteLine("- " + string.Join(" and ", completion.Set.Concessions.Select(given => $"{given.To.Id} → {given.To.RungId}")));
    Console.WriteLine("  in steps: " + string.Join(", then ", completion.Set.Steps.Select(step => string.Join(" with ", step.Acts.Select(act => act.Act)))));
}

// Underlined, as in the report.
static void Heading(string text) => Console.WriteLine($"{Environment.NewLine}{text}{Environment.NewLine}{new string('=', text.Length)}{Environment.NewLine}");

static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();
