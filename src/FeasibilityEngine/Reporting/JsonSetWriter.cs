using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

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
        var citations = new Citations(numbered: false);
        _json = json;
        _vocabulary = vocabulary;
        _writeConflict = writeConflict;
        _reasons = new ReachReasons(phrasing, new FactChains(vocabulary, phrasing, citations));
        _standings = new Standings(vocabulary, phrasing, citations);
    }

    public void Write(ConcessionSet set) => Write(set, []);

    public void Write(ConcessionSet set, ValueList<string> developments)
    {
        _json.WriteStartObject();
        _json.WriteString("id", set.Id);
        WriteConcessions(set);
        WriteStrings(_json, "developments", developments);
        _json.WriteBoolean("withinReach", set.IsWithinReach);
        _json.WriteStartArray("awaits");
        foreach (var awaits in set.Concessions.Select(concession => concession.Awaits).OfType<OutOfReach>())
        {
            WriteOutOfReach(awaits);
        }

        _json.WriteEndArray();
        WriteCost(set);
        _json.WriteString("shape", JsonAnalysisWriter.Kebab(set.Shape));
        if (set.OnParetoFront is { } onFront)
        {
            _json.WriteBoolean("pareto", onFront);
        }
        else
        {
            _json.WriteNull("pareto");
        }

        WriteWitness(set);
        WriteSteps(set);
        WritePath(set);
        WriteWhy(set);
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

        WriteStrings(_json, "because", because);
        _json.WriteEndObject();
    }

    public void WriteSensitivity(Sensitivity sensitivity)
    {
        _json.WriteStartObject("sensitivity");
        WriteStrings(_json, "indispensable", sensitivity.Indispensable);
        WriteStrings(_json, "neverUseful", sensitivity.NeverUseful);
        _json.WriteStartArray("conflicts");
        foreach (var (member, conflicts) in sensitivity.Conflicts)
        {
            _json.WriteStartObject();
            _json.WriteString(member.IsAct ? "act" : "position", member.Id);
            _json.WriteString("party", member.Party);
            _json.WriteNumber("conflicts", conflicts);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("costs");
        foreach (var range in sensitivity.Costs)
        {
            _json.WriteStartObject();
            _json.WriteString(range.Of.IsAct ? "act" : "position", range.Of.Id);
            WriteRung(_json, range.Of);
            _json.WriteNumber("cost", Plain(range.Cost));
            _json.WriteBoolean("paid", range.IsPaid);
            _json.WriteNumber("from", Plain(range.From));
            if (range.To is { } to)
            {
                _json.WriteNumber("to", Plain(to));
            }
            else
            {
                _json.WriteNull("to");
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    public static void WriteRung(Utf8JsonWriter json, Standing standing)
    {
        json.WriteString("party", standing.Party);
        json.WriteNumber("rung", standing.Rung);
        json.WriteString("rungId", standing.RungId);
    }

    private void WriteConcessions(ConcessionSet set)
    {
        _json.WriteStartArray("concessions");
        foreach (var concession in set.Concessions)
        {
            _json.WriteStartObject();
            WriteGiver(concession.To);
            _json.WriteNumber("cost", Plain(concession.Cost));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteCost(ConcessionSet set)
    {
        _json.WriteStartObject("cost");
        _json.WriteNumber("total", Plain(set.TotalCost));
        _json.WriteStartObject("byParty");
        foreach (var (party, cost) in set.CostByParty)
        {
            _json.WriteNumber(party, Plain(cost));
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
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
            WriteStrings(_json, "satisfies", step.Satisfies);
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
            _json.WriteString("kind", JsonAnalysisWriter.Kebab(way.Kind));
            _json.WriteString("conflict", way.Conflict);
            WriteStrings(_json, "acts", way.Acts);
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
        _json.WriteString(standing.IsAct ? "act" : "position", standing.Id);
        WriteRung(_json, standing);
        if (!_giving.TryGetValue(standing, out var giving))
        {
            _giving.Add(standing, giving = _standings.Giving(standing));
        }

        _json.WriteString("says", giving);
    }

    // 3.00 is written as 3, however it was computed.
    public static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
