using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>Checks positions and their ladders.</summary>
internal sealed class PositionChecks(
    ValidationContext context, ConditionChecks conditions, FactConditionChecks facts, StatementChecks statements)
{
    /// <summary>Checks every position.</summary>
    public void Check()
    {
        foreach (var position in context.Scenario.Positions)
        {
            Check(position);
        }
    }

    private void Check(Position position)
    {
        statements.NeedParty(position.Party, position, "party");
        if (position.From is { } from && position.Until is { } until && from >= until)
        {
            context.Error(
                DiagnosticCodes.EmptyPeriod, $"The position '{position.Id}' never counts: its 'until' is not after its 'from'.", position, "until",
                $"a day after {from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        }
        else if (position.Ends is { Precision: not Precision.Day } time)
        {
            // Whoever writes "until: 1986" may well mean that the position was held in 1986.
            context.Warning(
                DiagnosticCodes.EndsBeforeItsTime,
                $"'until: {time}' ends the position '{position.Id}' on {time.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: it does not count in the {time.Precision.ToString().ToLowerInvariant()} itself.",
                position, "until", $"{time.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} where that is meant, or the first day on which the position no longer counts");
        }

        if (position.Rungs.Count == 0)
        {
            context.Error(DiagnosticCodes.EmptyList, $"The position '{position.Id}' has no rung.", position, expected: "what it requires");
        }

        if (position is { Kind: PositionKind.RedLine, Rungs.Count: > 1 })
        {
            context.Error(
                DiagnosticCodes.RedLineWithFallbacks, $"The red line '{position.Id}' cannot have fallbacks.", position, "fallbacks",
                "no fallbacks, or kind: precondition");
        }

        if (position.While is { } condition)
        {
            facts.Check(condition, "while");
        }

        CheckLadder(position);
        CheckStated(position);
        statements.Cite(position.Sources, position);
    }

    private void CheckLadder(Position position)
    {
        var accepted = new HashSet<Condition>();
        Rung? before = null;
        foreach (var rung in position.Rungs)
        {
            conditions.Check(rung.Accepts);
            if (rung.AvailableWhen is { } condition)
            {
                facts.Check(condition, "available when");
            }

            statements.Cite(rung.Sources, rung);
            if (context.CheckCost(rung.Cost, $"The cost of '{rung.Id}'", rung, "cost") && before is not null && rung.Cost < before.Cost)
            {
                context.Warning(
                    DiagnosticCodes.CheaperRung, $"The fallback '{rung.Id}' costs less than '{before.Id}', which concedes less.", rung, "cost",
                    "the cost in all, from the stated form on", before);
            }

            // The condition is read once for each rung: what is not new is equal to an earlier one, or follows "true".
            if (!Unread.Is(rung.Accepts) && (accepted.Contains(Condition.True) || !accepted.Add(rung.Accepts)))
            {
                context.Warning(
                    DiagnosticCodes.NothingNew, $"The fallback '{rung.Id}' accepts nothing that a stronger form does not accept.", rung,
                    expected: "a weaker condition");
            }

            before = rung;
        }
    }

    private void CheckStated(Position position)
    {
        var rungs = position.Rungs.Select(r => r.Id).ToHashSet();
        foreach (var statement in position.Stated)
        {
            if (statement.Rung != Unread.Name && !rungs.Contains(statement.Rung) && !rungs.Contains(Unread.Name))
            {
                context.Error(
                    DiagnosticCodes.UndeclaredRung, $"The position '{position.Id}' has no rung '{statement.Rung}'.", statement,
                    expected: string.Join(", ", position.Rungs.Take(12).Select(r => r.Id)), didYouMean: context.Nearest(statement.Rung, rungs));
            }
        }
    }
}
