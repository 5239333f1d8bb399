using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting;
using FeasibilityEngine.Reporting.Contents;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>All that reports say about variants and about expectations.</summary>
internal static class ManyReports
{
    /// <summary>A sweep over every combination, where none is left out and where some are.</summary>
    public static (Inquiry Asked, IReadOnlyList<Said> Told) OfSweep(Inquiry inquiry, bool isWhole)
    {
        var all = VariedInquiry.AllSettings(inquiry);
        var sweep = SweepInquiry.Prepare(inquiry.Scenario, new SweepOptions { Vary = VariedInquiry.Varied(inquiry) }, inquiry.Options);
        if (isWhole)
        {
            return Of(inquiry, sweep, sweep.Variants(), all, all.Count);
        }

        var some = sweep.Variants().Where(variant => variant.Index % 4 != 1).ToList();
        return Of(inquiry, sweep, some.Select(variant => variant.Index % 4 == 3 ? variant with { IsComplete = false } : variant), [.. some.Select(variant => variant.Settings)], all.Count);
    }

    /// <summary>A sweep over some variants that are drawn.</summary>
    public static (Inquiry Asked, IReadOnlyList<Said> Told) OfDrawn(Inquiry inquiry)
    {
        var options = new SweepOptions { Vary = VariedInquiry.Varied(inquiry), Samples = 9, Seed = 5 };
        var sweep = SweepInquiry.Prepare(inquiry.Scenario, options, inquiry.Options);
        var settings = Enumerable.Range(0, 9).Select(index => sweep.SettingsOf(index)).ToList();
        return Of(inquiry, sweep, sweep.Variants(), settings, VariedInquiry.AllSettings(inquiry).Count);
    }

    /// <summary>The scenario, with an expectation of each verdict and of some groups of positions.</summary>
    public static Inquiry Expecting(Inquiry inquiry)
    {
        var ids = inquiry.Scenario.Positions.Select(position => position.Id).ToList();
        var groups = ids.Select(id => (ValueList<string>)[id]).Concat(ids.Zip(ids.Skip(1), (one, other) => (ValueList<string>)[one, other])).Append([.. ids]);
        var (question, day, assume) = (inquiry.Options.Question, inquiry.Options.AsOf, inquiry.Options.Assume);
        Verdict[] verdicts = [Verdict.Open, Verdict.Openable, Verdict.Remote, Verdict.Closed, Verdict.Inconsistent];
        return inquiry.About(inquiry.Scenario with
        {
            Expectations =
            [
                .. verdicts.Select(verdict => new Expectation(day, question, assume, verdict)),
                .. groups.Select(group => new Expectation(day, question, assume, Because: group)),
                new Expectation(new DateOnly(2022, 3, 3), Question.Settlement, [], Verdict.Remote, [.. ids.Take(1)]),
            ],
        });
    }

    /// <summary>What is said of the expectations of the scenarios.</summary>
    public static IReadOnlyList<Said> OfExpectations(params IEnumerable<Inquiry> asked) => WordLaw.Told(
        hasTables: true,
        _ => ExpectationContents.Of([.. asked.Select(one => new TestedScenario("drawn.yaml", ExpectationInquiry.Ask(one.Scenario), []))]),
        new ReportOptions());

    private static (Inquiry Asked, IReadOnlyList<Said> Told) Of(
        Inquiry inquiry, Sweep sweep, IEnumerable<SweepVariant> variants, IReadOnlyList<ValueList<NamedValue>> settings, long combinations)
    {
        var tally = new SweepTally(sweep.Header);
        var isCut = new HashSet<ValueList<NamedValue>>();
        foreach (var variant in variants)
        {
            tally.Add(variant);
            if (!variant.IsComplete)
            {
                isCut.Add(variant.Settings);
            }
        }

        var counted = settings.Where(of => !isCut.Contains(of)).Select(of => VariedInquiry.ByHand(inquiry, of)).ToList();
        var asked = inquiry.About(inquiry.Scenario);
        asked.Varied = new VariedInquiry(counted, settings.Count - counted.Count, combinations);
        return (asked,
        [
            .. WordLaw.Told(hasTables: true, _ => SweepContents.Of(tally.Summary()), new ReportOptions()),
            .. WordLaw.Told(hasTables: true, _ => SweepContents.Of(tally.Summary(), mostShown: 1), new ReportOptions()),
        ]);
    }
}
