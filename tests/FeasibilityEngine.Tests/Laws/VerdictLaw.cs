using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The verdict, the counts, what is out of reach and how the facts stand are as the reference has them.</summary>
internal static class VerdictLaw
{
    public static void Check(Inquiry inquiry, Analysis analysis)
    {
        var reference = inquiry.Reference;
        analysis.Verdict.Should().Be(reference.Verdict);
        analysis.AsOf.Should().Be(reference.AsOf);
        analysis.IsComplete.Should().BeTrue();
        analysis.Interruptions.Should().BeEmpty();
        CheckCount(analysis.Counts.Conflicts, analysis.Conflicts.Count, reference.Conflicts.Count);
        CheckCount(analysis.Counts.ConcessionSets, analysis.ConcessionSets.Count, reference.ConcessionSets.Count);
        CheckCount(analysis.Counts.WithinReach, analysis.WithinReach.Count, reference.WithinReach.Count);
        CheckCircumstances(inquiry, analysis);
        if (reference.Verdict is not Verdict.Inconsistent)
        {
            CheckOutOfReach(inquiry, analysis);
        }

        if (reference.ConcessionSets.Count > 0)
        {
            CheckSensitivity(inquiry, analysis);
        }
    }

    /// <summary>What the engine says of a rung that is out of reach is so.</summary>
    public static void CheckReasons(Inquiry inquiry, OutOfReach reasons)
    {
        var rung = inquiry.Ladder(reasons.Rung).Rungs[reasons.Rung.Rung];
        rung.WithinReach.Should().BeFalse();
        reasons.Rung.RungId.Should().Be(rung.Id);
        reasons.TabledOn.Should().Be(rung.TabledLater);
        reasons.EndsOn.Should().Be(EndsOn(inquiry.Scenario, reasons.Rung.Id, rung.TabledLater));
        reasons.IsNeverTabled.Should().Be(rung.NeverTabled);
        (reasons.Needs is not null).Should().Be(rung.Untenable);
    }

    /// <summary>The first day without the position, where that is no later than the day; read off the scenario, apart from the engine.</summary>
    public static DateOnly? EndsOn(Scenario scenario, string position, DateOnly? day) =>
        scenario.Positions.Where(p => p.Id == position && p.Until is { } until && day is { } on && until <= on).Select(p => p.Until).SingleOrDefault();

    private static void CheckCount(Count count, int listed, int expected)
    {
        count.IsProven.Should().BeTrue();
        count.Found.Should().Be(expected);
        listed.Should().Be(expected);
    }

    private static void CheckOutOfReach(Inquiry inquiry, Analysis analysis)
    {
        var expected = inquiry.Reference.Ladders.SelectMany(ladder => Enumerable.Range(1, ladder.Rungs.Count - 1)
            .Where(rung => !ladder.Rungs[rung].WithinReach)
            .Select(rung => Name(ladder.Id, rung)));
        analysis.OutOfReach.Select(reasons => Name(reasons.Rung.Id, reasons.Rung.Rung)).Order(StringComparer.Ordinal)
            .Should().Equal(expected.Order(StringComparer.Ordinal));
        foreach (var reasons in analysis.OutOfReach)
        {
            CheckReasons(inquiry, reasons);
        }
    }

    private static void CheckCircumstances(Inquiry inquiry, Analysis analysis)
    {
        var reference = inquiry.Reference;
        analysis.Circumstances.Select(circumstance => circumstance.Id).Order(StringComparer.Ordinal)
            .Should().Equal(reference.Words.Facts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal));
        foreach (var circumstance in analysis.Circumstances)
        {
            var fact = reference.Words.Facts.FindIndex(fact => fact.ToString() == circumstance.Id);
            if (circumstance.Holds is { } holds)
            {
                reference.Choices().All(choice => reference.Rules.LeastModel(choice)[fact] == holds)
                    .Should().BeTrue("{0} is said to be {1} whatever is agreed", circumstance.Id, holds);
            }
            else
            {
                (reference.Rules.Negotiable[fact] && !reference.Rules.Established[fact])
                    .Should().BeTrue("{0} is said to depend on what is agreed", circumstance.Id);
            }
        }
    }

    private static void CheckSensitivity(Inquiry inquiry, Analysis analysis)
    {
        var sets = inquiry.Reference.ConcessionSets.Select(set => set.Given.Select(given => given.Ladder.Id).ToHashSet(StringComparer.Ordinal)).ToList();
        var conceded = inquiry.Reference.Ladders.Where(ladder => ladder.Rungs.Count > 1).Select(ladder => ladder.Id).ToList();
        analysis.Indispensable.Should().Equal(conceded.Where(id => sets.TrueForAll(set => set.Contains(id))));
        analysis.NeverUseful.Should().Equal(conceded.Where(id => !sets.Exists(set => set.Contains(id))));
    }

    private static string Name(string id, int rung) => id + "=" + rung.ToString(CultureInfo.InvariantCulture);
}
