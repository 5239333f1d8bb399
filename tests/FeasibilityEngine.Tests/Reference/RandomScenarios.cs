using CsCheck;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>
/// Small scenarios that use everything the Model offers but the order of acts. Smaller ones count as simpler, so that CsCheck
/// looks for the smallest that still fails.
/// </summary>
internal sealed class RandomScenarios : Gen<Scenario>
{
    private readonly bool _onlyActs;

    private RandomScenarios(bool onlyActs) => _onlyActs = onlyActs;

    /// <summary>Sets, issues, acts, facts, events, rules of both kinds, positions of all kinds, developments.</summary>
    public static Gen<Scenario> Rich { get; } = new RandomScenarios(onlyActs: false);

    /// <summary>Only acts, undated: arbitrary conditions over a few true/false questions, and many rungs.</summary>
    public static Gen<Scenario> OnlyActs { get; } = new RandomScenarios(onlyActs: true);

    /// <summary>Mostly rich ones.</summary>
    public static Gen<Scenario> All { get; } = Frequency((3, (IGen<Scenario>)Rich), (1, OnlyActs));

    private static Gen<Scenario> Frequency(params (int, IGen<Scenario>)[] flavours) => Gen.Frequency(flavours);

    public override Scenario Generate(PCG pcg, Size? min, out Size size)
    {
        var scenario = new ScenarioDraw(new Dice(pcg), _onlyActs).Draw();
        size = new Size((ulong)ScenarioText.Of(scenario).Length);
        return scenario;
    }
}
