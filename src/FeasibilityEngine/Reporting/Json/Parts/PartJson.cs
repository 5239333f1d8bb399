using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("A part of the scenario that is settled separately. All minimal sets take one choice of each part, so the counts of the parts multiply to the count of the sets.")]
internal sealed class PartJson : CountJson
{
    private readonly ConcessionPart _part;

    internal PartJson(ConcessionPart part)
        : base(part.Count) => _part = part;

    [JsonPropertyOrder(MemberOrder.Name)]
    [Description("Its positions and priced acts.")]
    public IEnumerable<string> Members => _part.Members;

    [Description("The cheapest choices.")]
    public IEnumerable<ChoiceJson> Choices => _part.Choices.Select(choice => new ChoiceJson(choice));
}

[Description("What would be given, and what it costs, without a state.")]
internal sealed class ChoiceJson
{
    private readonly ConcessionChoice _choice;

    internal ChoiceJson(ConcessionChoice choice) => _choice = choice;

    [Description("Who gives what.")]
    public IEnumerable<StandingJson> Concessions => _choice.Concessions.Select(given => new StandingJson(given));

    [Description("What it costs, in all and by party.")]
    public CostJson Cost => new(_choice.TotalCost, _choice.CostByParty);
}
