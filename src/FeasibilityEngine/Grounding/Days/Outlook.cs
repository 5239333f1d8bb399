using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding.Days;

/// <summary>
/// What holds and what could be given at a day under some developments, without asking whether any of it opens a path: quick
/// enough to be asked for many days and combinations.
/// </summary>
/// <param name="Circumstances">Every fact with what makes it hold or not.</param>
/// <param name="Rungs">Every rung of every position and priced act that counts, in the order of their names.</param>
internal sealed record Outlook(ValueList<Circumstance> Circumstances, ValueList<OutlookRung> Rungs)
{
    /// <summary>Every rule that yields a fact, at every binding, with whether it applies, in the order of the rules' names.</summary>
    /// <exception cref="ArgumentException">A development that is to be assumed does not exist.</exception>
    public static ValueList<OutlookDerivation> DerivationsAt(Scenario scenario, Question question, DateOnly? asOf, IReadOnlyList<string> assume)
    {
        var ground = Grounder.Ground(scenario, question, asOf, assume);
        var settled = ground.Facts.Where(f => f.Standing != FactStanding.Negotiable).ToDictionary(f => f.Reference, f => f.Standing == FactStanding.True);
        return ground.Rules
            .Where(rule => rule.Then is not null)
            .Select(rule => new OutlookDerivation(
                rule.Then!.ToString(),
                rule.Rule.Id,
                rule.Premises.All(settled.ContainsKey) ? Truth.Of(rule.Condition, premise => settled[premise]) : null))
            .ToValueList();
    }

    /// <summary>The outlook. Linear in the number of ground rules, but for facts that derive each other.</summary>
    /// <exception cref="ArgumentException">A development that is to be assumed does not exist.</exception>
    public static Outlook At(Scenario scenario, Question question, DateOnly? asOf, IReadOnlyList<string> assume)
    {
        var ground = Grounder.Ground(scenario, question, asOf, assume);
        return new Outlook(
            ground.Facts.Select(Reach.Circumstance).ToValueList(),
            ground.Ladders.SelectMany(ladder => ladder.Rungs.Select((rung, index) => new OutlookRung(
                new Standing
                {
                    Id = ladder.Id,
                    IsAct = ladder.Act is not null,
                    Party = ladder.Party.Id,
                    Rung = index,
                    RungId = rung.Id,
                },
                rung.Cost,
                rung.Accepts,
                Reach.Of(ladder, index)))).ToValueList());
    }
}

/// <summary>One rung of what counts at a day.</summary>
/// <param name="Rung">Who would stand where.</param>
/// <param name="Cost">What it costs to stand here instead of at the stated rung.</param>
/// <param name="Accepts">What the rung itself asks for, without quantifiers.</param>
/// <param name="Awaits">Why it cannot be given at the day; null where it can.</param>
internal sealed record OutlookRung(Standing Rung, decimal Cost, Condition Accepts, OutOfReach? Awaits);

/// <summary>A rule that yields a fact, at one binding.</summary>
/// <param name="Fact">The fact, with its key where it has one.</param>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Applies">Whether its condition holds, so that the fact does; null where that depends on what is agreed.</param>
internal sealed record OutlookDerivation(string Fact, string Rule, bool? Applies);
