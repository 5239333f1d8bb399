using System.Runtime.CompilerServices;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Validation;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring;

/// <summary>Checks what a scenario means: names, kinds, keys, dates, derivations. Needs no file.</summary>
public static class ScenarioValidator
{
    // A longer cycle is told in part: nobody reads on.
    private const int LongestTold = 12;

    // Scenarios that were found without errors, by identity: several questions about one need not check it again.
    private static readonly ConditionalWeakTable<Scenario, object> Sound = [];
    private static readonly object Passed = new();

    /// <summary>Finds everything that is wrong, or probably wrong, with a scenario. A scenario without errors can be analysed.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="locations">Where its parts were written; null for a scenario that was made in C#.</param>
    /// <returns>The diagnostics: errors, warnings and hints; empty for a sound scenario.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public static IReadOnlyList<Diagnostic> Validate(Scenario scenario, ILocations? locations = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var diagnostics = new DiagnosticList(int.MaxValue);
        Validate(scenario, locations, diagnostics);
        return diagnostics.Told();
    }

    /// <summary>True for a scenario that was read or checked before, and has no errors.</summary>
    internal static bool IsKnownSound(Scenario scenario) => Sound.TryGetValue(scenario, out _);

    /// <summary>Notes that a scenario was checked and has no errors.</summary>
    internal static void NoteSound(Scenario scenario) => Sound.AddOrUpdate(scenario, Passed);

    // Where reading already found errors, what nothing mentions or establishes may only have been unreadable.
    internal static void Validate(Scenario scenario, ILocations? locations, DiagnosticList diagnostics)
    {
        var context = new ValidationContext(scenario, locations, diagnostics);
        NameChecks.Check(context);
        if (!new FormChecks(context).Check())
        {
            return;
        }

        var conditions = new ConditionChecks(context);
        var graph = new FactGraph(context);
        var facts = new FactConditionChecks(context, conditions, graph);
        var statements = new StatementChecks(context, conditions, facts);
        statements.Check();
        new PositionChecks(context, conditions, facts, statements).Check();
        foreach (var cycle in graph.CyclesThroughAbsence())
        {
            context.Error(
                DiagnosticCodes.CycleThroughNegation, $"Rules derive '{cycle[0].Fact}' from its own absence: {Tell(cycle)}.", cycle[0].Rule,
                expected: "rules without this cycle");
        }

        if (context.ErrorCount == 0)
        {
            ExtentChecks.Check(context);
            UsageChecks.Check(context);
            OrderChecks.Check(context);
            DisplayNameChecks.Check(context);
        }
    }

    private static string Tell(IReadOnlyList<FactDependency> cycle) => string.Join(
        ", ", cycle.Take(LongestTold).Select(d => $"{d.Fact} needs {(d.IsAbsence ? "not " : "")}{d.Needs} ({d.Rule.Id})"))
        + (cycle.Count > LongestTold ? ", …" : "");
}
