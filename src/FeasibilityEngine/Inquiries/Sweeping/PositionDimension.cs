using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>A position, first on and then off, as if the scenario did not have it.</summary>
internal sealed class PositionDimension(string position) : Dimension("position:" + position)
{
    public override long Count => 2;

    public override bool ChangesScenario => true;

    public override string Word(long value) => value == 0 ? SweepVariant.On : SweepVariant.Off;

    public override VariantCase Apply(VariantCase to, long value) => value == 0 ? to : to with
    {
        Scenario = to.Scenario with { Positions = to.Scenario.Positions.Where(other => other.Id != position).ToValueList() },
    };
}
