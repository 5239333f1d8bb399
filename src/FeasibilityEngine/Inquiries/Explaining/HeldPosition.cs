using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Inquiries.Explaining;

/// <summary>
/// Why everyone else's concessions are not enough: analyses a variant of the scenario in which one position has no fallbacks beyond a rung, or one
/// priced act is withheld for good, and tells what closes it.
/// </summary>
internal static class HeldPosition
{
    /// <summary>The minimal conflicts that remain when all others stand at their last rung; empty where the search was cut short before them.</summary>
    /// <param name="analysis">The analysis that shows it.</param>
    /// <param name="stated">Where the position or act stays: at the stated rung or at another.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="deadline">Ends the search.</param>
    public static ValueList<Conflict> ConflictsWith(Analysis analysis, Standing stated, AnalysisOptions options, Deadline deadline)
    {
        var withheld = Unused(analysis.Scenario, "withheld");
        var variant = analysis.Scenario with
        {
            AsOf = analysis.AsOf,
            Expectations = [],
            Positions = stated.IsAct
                ? [.. analysis.Scenario.Positions, Withheld(withheld, stated)]
                : [.. analysis.Scenario.Positions.Select(p => p.Id == stated.Id ? WithoutFallbacks(p, stated.Rung, analysis.AsOf) : p), Unasked(withheld, analysis, stated.Id)],
        };
        var closed = AnalysisInquiry.Ask(variant, options with { AsOf = analysis.AsOf, Top = 1 }, deadline).ClosedBy;
        return closed
            .Select((conflict, index) => (stated.IsAct ? InPlaceOf(withheld, stated, conflict, analysis.Scenario) : conflict) with
            {
                Id = "why-" + (index + 1).ToString(CultureInfo.InvariantCulture),
            })
            .ToValueList();
    }

    // Which acts can be promised for after talks depends on what the conditions of all positions speak of, asked about or not. So the
    // rungs that are gone are kept as a position that the question does not ask about.
    private static Position Unasked(string id, Analysis analysis, string position) => analysis.Scenario.Positions.First(p => p.Id == position) with
    {
        Id = id,
        Kind = analysis.Question == Question.Talks ? PositionKind.Demand : PositionKind.Precondition,
    };

    private static Position WithoutFallbacks(Position position, int rung, DateOnly? asOf)
    {
        var rungs = position.Rungs.Take(position.StatedRungAt(asOf) + rung + 1).ToValueList();
        return position with { Rungs = rungs, Stated = position.Stated.Where(s => rungs.Any(r => r.Id == s.Rung)).ToValueList() };
    }

    // A red line, since those hold whatever the question is, and speak of the act at any step.
    private static Position Withheld(string id, Standing act)
    {
        var parts = act.Id.TrimEnd(']').Split('[');
        var performed = new Occurrence(new Reference(parts[0], parts.Length > 1 ? parts[1] : null));
        return new Position(id, act.Party, PositionKind.RedLine, [new Rung(Rung.Requires, !performed)]);
    }

    private static string Unused(Scenario scenario, string name)
    {
        var taken = scenario.Positions.Select(p => p.Id).Concat(scenario.Acts.Select(a => a.Id)).ToHashSet(StringComparer.Ordinal);
        while (taken.Contains(name))
        {
            name += "-x";
        }

        return name;
    }

    // The conflict in the words of the scenario: the act as it stands, not performed.
    private static Conflict InPlaceOf(string withheld, Standing act, Conflict conflict, Scenario scenario) => conflict with
    {
        Kind = conflict.Kind == ConflictKind.RedLine && !scenario.Positions.Any(p => p.Kind == PositionKind.RedLine && conflict.Positions.Any(m => m.Id == p.Id))
            ? ConflictKind.Exclusive
            : conflict.Kind,
        Positions = conflict.Positions.Select(p => p.Id == withheld ? act : p).OrderBy(p => p.Id, StringComparer.Ordinal).ToValueList(),
        Derivation = InPlaceOf(withheld, act.Id, conflict.Derivation),
        Circle = conflict.Circle.Select(link => link with { Positions = link.Positions.Select(p => p == withheld ? act.Id : p).ToValueList() }).ToValueList(),
    };

    private static Derivation InPlaceOf(string withheld, string act, Derivation derivation) => new(derivation.Steps
        .Select(step => step with
        {
            Positions = step.Positions.Select(p => p == withheld ? act : p).ToValueList(),
            Cases = step.Cases.Select(c => c with { Derivation = InPlaceOf(withheld, act, c.Derivation) }).ToValueList(),
        })
        .ToValueList());
}
