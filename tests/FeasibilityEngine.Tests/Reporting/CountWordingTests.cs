using FeasibilityEngine.Authoring;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>One of something is told in the singular.</summary>
public class CountWordingTests
{
    [Fact]
    public void The_only_minimal_conflict_is_not_one_of_several()
    {
        var reading = ScenarioFile.ReadText("""
            feasibility: 1
            scenario: One conflict
            parties: { a: A, b: B }
            issues: { toll: [x, y], road: [open, shut] }
            positions:
              p: { party: a, requires: toll is x }
              q: { party: b, requires: toll is y }
              r: { party: b, requires: road is open }
            expect:
              - { because: [p, r] }
            """);

        var told = TextReport.Render([new TestedScenario("one.yaml", ExpectationInquiry.Ask(reading.OrThrow()), reading.Diagnostics, reading.Locations)]);

        told.Should().Contain("is: the only minimal conflict does not\n").And.NotContain("none of the 1");
    }
}
