// A tutorial in five questions. Run it with: dotnet run --project samples/DirectTalks
using System.Globalization;
using FeasibilityEngine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;

// 1. Read the scenario. A file with mistakes throws a ScenarioException that shows every one of them, with its place.
var scenario = ScenarioFile.Load(Path.Combine(AppContext.BaseDirectory, "direct-talks.yaml"));

// 2. Is a path to talks open, why not, and what would open it? Without options: at the file's own as-of date.
Console.Write(TextReport.Render(ScenarioAnalyzer.Analyse(scenario)));

// 3. The same question on other days. Positions and facts are dated, so the answer moves with them.
Heading("Talks over time");
Console.WriteLine($"{"as of",-12}{"verdict",-10}{"conflicts",10}{"sets",6}{"within reach",14}");
foreach (var day in new[] { "2022-02-27", "2022-03-29", "2022-10-05", "2024-06-14", "2025-05-12", "2025-05-16" })
{
    var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    var then = ScenarioAnalyzer.Analyse(scenario, new AnalysisOptions { AsOf = asOf });
    var counts = then.Counts;
    Console.WriteLine($"{day,-12}{Word(then.Verdict),-10}{counts.Conflicts.Found,10}{counts.ConcessionSets.Found,6}{counts.WithinReach.Found,14}");
}

// 4. Talks are one question, a settlement is another: here the demands count, and the preconditions do not.
Heading("Settlement");
var settlement = ScenarioAnalyzer.Analyse(scenario, new AnalysisOptions { Question = Question.Settlement });
Console.WriteLine($"As of {settlement.AsOf:yyyy-MM-dd} a settlement is {Word(settlement.Verdict)}. These positions exclude each other:");
foreach (var conflict in settlement.Conflicts)
{
    Console.WriteLine("- " + string.Join(" and ", conflict.Positions.Select(position => position.Id)));
}

// 5. What if? Developments are changes that nobody at the table gives. Assume two of them and ask again.
Heading("Talks, if a mediator steps in and guarantors make an offer");
var assumed = ScenarioAnalyzer.Analyse(scenario, new AnalysisOptions { Assume = ["mediator-steps-in", "guarantors-offer"] });
Console.WriteLine($"The verdict becomes {Word(assumed.Verdict)}. The cheapest set within reach, as positions and rungs:");
foreach (var concession in assumed.WithinReach.Take(1).SelectMany(set => set.Concessions))
{
    Console.WriteLine($"- {concession.To.Party}: {concession.To.Id} → {concession.To.RungId}");
}

// Underlined, as in the report.
static void Heading(string text) => Console.WriteLine($"{Environment.NewLine}{text}{Environment.NewLine}{new string('=', text.Length)}{Environment.NewLine}");

static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();
