using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>A development, first off and then on.</summary>
internal sealed class DevelopmentDimension(string development) : Dimension("development:" + development)
{
    public override long Count => 2;

    public override string Word(long value) => value == 0 ? SweepVariant.Off : SweepVariant.On;

    public override VariantCase Apply(VariantCase to, long value) =>
        value == 0 ? to : to with { Assumed = to.Assumed.Append(development).Order(StringComparer.Ordinal).ToValueList() };
}
