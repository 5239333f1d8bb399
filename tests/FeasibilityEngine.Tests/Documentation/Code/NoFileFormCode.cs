#region docs/diagnostics/FE0429.md 1
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
#endregion

namespace CodeOfPages;

/// <summary>The code on the page about FE0429.</summary>
internal static class NoFileFormCode
{
    public static IReadOnlyList<Diagnostic> Validate()
    {
        #region docs/diagnostics/FE0429.md 1
        var scenario = new Scenario
        {
            Id = "river-crossing",
            Name = "The river crossing",
            Parties = [new Party("north", "North")],
            Acts = [new Act("ceasefire")],
            Positions =
            [
                new Position("truce-first", "north", PositionKind.Precondition, [new Rung("top", new Occurrence(new Reference("ceasefire")))]),
            ],
        };

        Console.WriteLine(DiagnosticText.Render(ScenarioValidator.Validate(scenario)));
        #endregion

        return ScenarioValidator.Validate(scenario);
    }
}
