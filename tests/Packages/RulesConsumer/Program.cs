// A user's rule as an NRules class, by the package FeasibilityEngine.NRules. Exits with 1 where something else came of it than should.
using DirectTalks;
using FeasibilityEngine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.DependencyInjection;
using FeasibilityEngine.NRules;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.RuleSources;
using Microsoft.Extensions.DependencyInjection;

var failures = 0;

var declared = ScenarioFile.Load(Path.Combine(AppContext.BaseDirectory, "talks.yaml"));
var report = TextReport.Render(ScenarioAnalyser.Analyse(declared));
var without = declared with { Rules = [.. declared.Rules.Where(rule => rule.Id != "no-withdrawal-from-recognised-territory")] };
Expect("without the rule the report is another", TextReport.Render(ScenarioAnalyser.Analyse(without)) != report);

var rules = new NRulesSource(typeof(NoWithdrawalFromRecognisedTerritory).Assembly);
Expect("with the rule as a class it is the same", TextReport.Render(ScenarioAnalyser.Analyse(without.WithRulesFrom(rules))) == report);

await using var services = new ServiceCollection()
    .AddFeasibilityEngine()
    .AddFeasibilityNRules(registered => registered.From<NoWithdrawalFromRecognisedTerritory>())
    .BuildServiceProvider();
var analysis = await services.GetRequiredService<IFeasibilityAnalyser>().AnalyseAsync(without);
Expect("and so it is where the class is registered with services", TextReport.Render(analysis) == report);

Console.WriteLine(failures == 0 ? "The package does what it says." : $"{failures} expectations failed.");
return failures == 0 ? 0 : 1;

void Expect(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
    failures += holds ? 0 : 1;
}
