using CsCheck;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>
/// Small scenarios that use everything the Model offers. Smaller ones count as simpler, so that CsCheck looks for the smallest
/// that still fails.
/// </summary>
internal sealed class RandomScenarios : Gen<Scenario>
{
    private readonly Func<Dice, Scenario> _draw;

    private RandomScenarios(Func<Dice, Scenario> draw) => _draw = draw;

    /// <summary>Sets, issues, acts, facts, events, rules of both kinds, positions of all kinds, developments; no order of acts.</summary>
    public static Gen<Scenario> Rich { get; } = new RandomScenarios(dice => new ScenarioDraw(dice, onlyActs: false).Draw());

    /// <summary>Only acts, undated: arbitrary conditions over a few true/false questions, and many rungs; no order of acts.</summary>
    public static Gen<Scenario> OnlyActs { get; } = new RandomScenarios(dice => new ScenarioDraw(dice, onlyActs: true).Draw());

    /// <summary>Mostly rich ones, without any order of acts.</summary>
    public static Gen<Scenario> All { get; } = Frequency((3, (IGen<Scenario>)Rich), (1, OnlyActs));

    /// <summary>Few issues, two to six acts, and most conditions about who goes first.</summary>
    public static Gen<Scenario> Ordered { get; } = new RandomScenarios(dice => new OrderDraw(dice).Draw());

    private static Gen<Scenario> Frequency(params (int, IGen<Scenario>)[] flavours) => Gen.Frequency(flavours);

    public override Scenario Generate(PCG pcg, Size? min, out Size size)
    {
        var scenario = _draw(new Dice(pcg));
        size = new Size((ulong)ScenarioText.Of(scenario).Length);
        return scenario;
    }
}
