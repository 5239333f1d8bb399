// What a user of the package does on the first day, each step with what has to come of it. Exits with 1 where something else did.

using FeasibilityEngine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.DependencyInjection;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.RuleSources;
using Microsoft.Extensions.DependencyInjection;
using var cancellation = new CancellationTokenSource();

var failures = 0;

// A scenario in C#.
var s = new ScenarioBuilder("A prisoner exchange", asOf: new(2024, 5, 1));
var north = s.Party("north", "North");
var south = s.Party("south", "South");
var northReleases = s.Act("north-releases", by: north);
var southReleases = s.Act("south-releases", by: south);
s.Position("south-first", north).Precondition()
    .Says("North releases its prisoners after South.")
    .Requires(southReleases.Before(northReleases) & northReleases)
    .Fallback("together", southReleases.With(northReleases), cost: 2);
s.Position("north-first", south).Precondition()
    .Says("South releases its prisoners after North.")
    .Requires(northReleases.Before(southReleases) & southReleases)
    .Fallback("together", southReleases.With(northReleases), cost: 3);
var exchange = s.Build();
var circle = ScenarioAnalyser.Analyse(exchange);
Expect("the exchange is openable", circle.Verdict == Verdict.Openable);
Expect("by a circle", circle.Conflicts.Single().Kind == ConflictKind.CircularOrder);
Expect("the same in YAML", ScenarioFile.ReadText(ScenarioWriter.ToYaml(exchange)).OrThrow().Equals(exchange));

// A scenario from a file.
var talks = ScenarioFile.Load(Path.Combine(AppContext.BaseDirectory, "talks.yaml"));
var analysis = ScenarioAnalyser.Analyse(talks);
Expect("the file's analysis is complete", analysis.IsComplete && analysis.Conflicts.Count > 0 && analysis.ConcessionSets.Count > 0);
Expect("as text", TextReport.Render(analysis).Contains("Verdict:", StringComparison.Ordinal));
Expect("as JSON", JsonReport.Render(analysis).Contains("\"schemaVersion\"", StringComparison.Ordinal));
Expect("over time", ScenarioAnalyser.BuildTimeline(talks).Entries.Count > 0);
Expect("a mistake has a code and a place", ScenarioFile.ReadText("feasibility: 1\nscenario: x\npartys: []\n", "x.yaml").Diagnostics
    .Any(d => d.Span is { Line: 3 } && d.Severity == Severity.Error));

// Sets as they are worked out, with progress, and left early.
var stages = new List<string>();
var stream = ScenarioAnalyser.StreamConcessionSets(talks, new AnalysisOptions { Progress = new Listed(stages) });
var first = new List<ConcessionSet>();
await foreach (var set in stream.WithCancellation(cancellation.Token))
{
    first.Add(set);
    await cancellation.CancelAsync();
}

Expect("the stream ended after one set", first.Count == 1 && first[0].Equals(analysis.ConcessionSets[0]));
Expect("and says that it is partial", !stream.IsComplete && stream.Count!.Found > 1);
Expect("progress was told", stages.Contains("concession sets"));

// With dependency injection, and a rule in code.
await using var services = new ServiceCollection()
    .AddFeasibilityEngine(o => o.Budget = TimeSpan.FromMinutes(1))
    .AddFeasibilityRules(RuleSource.Of("no exchange", p => [RuleMatch.Never("no-exchange", p.Acts.Where(a => a.By is not null))]))
    .BuildServiceProvider();
var analyser = services.GetRequiredService<IFeasibilityAnalyser>();
var closed = await analyser.AnalyseAsync(exchange);
Expect("a rule in code closes the exchange", closed.Verdict == Verdict.Closed);
Expect("and stands in the conflict", closed.ClosedBy.SelectMany(c => c.Rules).Any(r => r.Rule == "no-exchange"));

Console.WriteLine(failures == 0 ? "The package does what it says." : $"{failures} expectations failed.");
return failures == 0 ? 0 : 1;

void Expect(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {what}");
    failures += holds ? 0 : 1;
}

internal sealed class Listed(List<string> stages) : IProgress<AnalysisProgress>
{
    public void Report(AnalysisProgress value) => stages.Add(value.StageInWords);
}
