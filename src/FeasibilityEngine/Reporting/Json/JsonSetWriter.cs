using System.Globalization;
using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>Writes concession sets and what is out of reach.</summary>
internal sealed class JsonSetWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Vocabulary _vocabulary;
    private readonly Action<Conflict> _writeConflict;
    private readonly ReachReasons _reasons;
    private readonly Standings _standings;

    // A concession stands in many sets; it is put into words once.
    private readonly Dictionary<Standing, string> _giving = [];
    private readonly Dictionary<Standing, ValueList<string>> _because = [];

    public JsonSetWriter(Utf8JsonWriter json, Vocabulary vocabulary, Action<Conflict> writeConflict)
    {
        var phrasing = new Phrasing(vocabulary);
        _json = json;
        _vocabulary = vocabulary;
        _writeConflict = writeConflict;
        _reasons = new ReachReasons(phrasing, new FactChains(vocabulary, phrasing));
        _standings = new Standings(vocabulary, phrasing);
    }

    public void Write(ConcessionSet set) => Write(set, []);

    public void Write(ConcessionSet set, ValueList<string> developments)
    {
        _json.WriteStartObject();
        _json.WriteString("id", set.Id);
        WriteConcessions(set);
        _json.WriteStrings("developments", developments);
        _json.WriteBoolean("withinReach", set.IsWithinReach);
        _json.WriteStartArray("awaits");
        foreach (var awaits in set.Awaits)
        {
            WriteOutOfReach(awaits);
        }

        _json.WriteEndArray();
        _json.WriteCosts(set.TotalCost, set.CostByParty);
        _json.WriteWord("shape", set.Shape);
        WriteGivers(set);
        _json.WriteTruth("pareto", set.OnParetoFront);

        WriteWitness(set);
        WriteSteps(set);
        WritePath(set);
        WriteWhy(set);
        _json.WriteEndObject();
    }

    // The shape of a set with a third party does not say whether one side of the dispute gives beside it, or several.
    private void WriteGivers(ConcessionSet set)
    {
        var thirdParties = set.CostByParty.Count(cost => _vocabulary.IsThirdParty(cost.Party));
        _json.WriteStartObject("givers");
        _json.WriteNumber("sides", set.CostByParty.Count - thirdParties);
        _json.WriteNumber("thirdParties", thirdParties);
        _json.WriteEndObject();
    }

    public void WriteOutOfReach(OutOfReach awaited)
    {
        _json.WriteStartObject();
        WriteGiver(awaited.Rung);
        if (!_because.TryGetValue(awaited.Rung, out var because))
        {
            _because.Add(awaited.Rung, because = _reasons.Sentences(awaited).ToValueList());
        }

        _json.WriteStrings("because", because);
        _json.WriteEndObject();
    }

    public void WriteSensitivity(Sensitivity sensitivity)
    {
        _json.WriteStartObject("sensitivity");
        _json.WriteStrings("indispensable", sensitivity.Indispensable);
        _json.WriteStrings("neverUseful", sensitivity.NeverUseful);
        _json.WriteStartArray("conflicts");
        foreach (var (member, conflicts) in sensitivity.Conflicts)
        {
            _json.WriteStartObject();
            _json.WriteString(member.IsAct ? "act" : "position", member.Id);
            _json.WriteString("party", member.Party);
            _json.WritePropertyName("conflicts");
            _json.WriteRawValue(conflicts.ToString(CultureInfo.InvariantCulture));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("costs");
        foreach (var range in sensitivity.Costs)
        {
            _json.WriteStartObject();
            _json.WriteStanding(range.Of);
            _json.WriteCost("cost", range.Cost);
            _json.WriteBoolean("paid", range.IsPaid);
            _json.WriteCost("from", range.From);
            _json.WriteCost("to", range.To);

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteConcessions(ConcessionSet set)
    {
        _json.WriteStartArray("concessions");
        foreach (var concession in set.Concessions)
        {
            _json.WriteStartObject();
            WriteGiver(concession.To);
            _json.WriteCost("cost", concession.Cost);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteWitness(ConcessionSet set)
    {
        _json.WriteStartObject("witness");
        foreach (var (name, value) in set.Witness)
        {
            if (_vocabulary.Issue(name.Split('[')[0]) is null && bool.TryParse(value, out var holds))
            {
                _json.WriteBoolean(name, holds);
            }
            else
            {
                _json.WriteString(name, value);
            }
        }

        _json.WriteEndObject();
    }

    private void WriteSteps(ConcessionSet set)
    {
        _json.WriteStartArray("steps");
        foreach (var step in set.Steps)
        {
            _json.WriteStartArray();
            foreach (var act in step.Acts)
            {
                _json.WriteStringValue(act.Act);
            }

            _json.WriteEndArray();
        }

        _json.WriteEndArray();
    }

    private void WritePath(ConcessionSet set)
    {
        _json.WriteStartArray("path");
        foreach (var step in set.Steps)
        {
            _json.WriteStartObject();
            _json.WriteStartArray("acts");
            foreach (var act in step.Acts)
            {
                _json.WriteStartObject();
                _json.WriteString("act", act.Act);
                _json.WriteString("by", act.By);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteBoolean("afterTalks", step.AfterTalks);
            _json.WriteStrings("satisfies", step.Satisfies);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("exposures");
        foreach (var exposure in set.Exposures)
        {
            _json.WriteStartObject();
            _json.WriteString("party", exposure.Party);
            _json.WriteString("act", exposure.Act);
            _json.WriteStartArray("steps");
            foreach (var step in exposure.Steps)
            {
                _json.WriteNumberValue(step);
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("waysOut");
        foreach (var way in set.WaysOut)
        {
            _json.WriteStartObject();
            _json.WriteWord("kind", way.Kind);
            _json.WriteString("conflict", way.Conflict);
            _json.WriteStrings("acts", way.Acts);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteWhy(ConcessionSet set)
    {
        _json.WriteStartArray("why");
        foreach (var concession in set.Concessions)
        {
            _json.WriteStartObject();
            _json.WriteString("concession", concession.To.Id);
            if (concession.Otherwise is { } otherwise)
            {
                _json.WritePropertyName("otherwise");
                _writeConflict(otherwise);
            }
            else
            {
                _json.WriteNull("otherwise");
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    public void WriteGiver(Standing standing)
    {
        _json.WriteStanding(standing);
        if (!_giving.TryGetValue(standing, out var giving))
        {
            _giving.Add(standing, giving = _standings.Giving(standing).Plain);
        }

        _json.WriteString("says", giving);
    }
}
