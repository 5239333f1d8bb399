using System.Text.Json;
using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting;

/// <summary>Writes concession sets and what is out of reach.</summary>
internal sealed class JsonSetWriter(Utf8JsonWriter json, Vocabulary vocabulary, Action<Conflict> writeConflict)
{
    private readonly ReachReasons _reasons = new(
        new Phrasing(vocabulary), new FactChains(vocabulary, new Phrasing(vocabulary), new Citations(numbered: false)));

    public void Write(ConcessionSet set)
    {
        json.WriteStartObject();
        json.WriteString("id", set.Id);
        WriteConcessions(set);
        json.WriteStartArray("developments");
        json.WriteEndArray();
        json.WriteBoolean("withinReach", set.IsWithinReach);
        json.WriteStartArray("awaits");
        foreach (var awaits in set.Concessions.Select(concession => concession.Awaits).OfType<OutOfReach>())
        {
            WriteOutOfReach(awaits);
        }

        json.WriteEndArray();
        WriteCost(set);
        json.WriteString("shape", JsonAnalysisWriter.Kebab(set.Shape));
        if (set.OnParetoFront is { } onFront)
        {
            json.WriteBoolean("pareto", onFront);
        }
        else
        {
            json.WriteNull("pareto");
        }

        WriteWitness(set);
        WriteSteps(set);
        WriteWhy(set);
        json.WriteEndObject();
    }

    public void WriteOutOfReach(OutOfReach awaited)
    {
        json.WriteStartObject();
        WriteGiver(awaited.Rung);
        WriteStrings(json, "because", _reasons.Sentences(awaited));
        json.WriteEndObject();
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
        json.WriteStartArray("concessions");
        foreach (var concession in set.Concessions)
        {
            json.WriteStartObject();
            WriteGiver(concession.To);
            json.WriteNumber("cost", Plain(concession.Cost));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCost(ConcessionSet set)
    {
        json.WriteStartObject("cost");
        json.WriteNumber("total", Plain(set.TotalCost));
        json.WriteStartObject("byParty");
        foreach (var (party, cost) in set.CostByParty)
        {
            json.WriteNumber(party, Plain(cost));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteWitness(ConcessionSet set)
    {
        json.WriteStartObject("witness");
        foreach (var (name, value) in set.Witness)
        {
            if (vocabulary.Issue(name.Split('[')[0]) is null && bool.TryParse(value, out var holds))
            {
                json.WriteBoolean(name, holds);
            }
            else
            {
                json.WriteString(name, value);
            }
        }

        json.WriteEndObject();
    }

    private void WriteSteps(ConcessionSet set)
    {
        json.WriteStartArray("steps");
        foreach (var step in set.Steps)
        {
            json.WriteStartArray();
            foreach (var act in step)
            {
                json.WriteStringValue(act);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void WriteWhy(ConcessionSet set)
    {
        json.WriteStartArray("why");
        foreach (var concession in set.Concessions)
        {
            json.WriteStartObject();
            json.WriteString("concession", concession.To.Id);
            if (concession.Otherwise is { } otherwise)
            {
                json.WritePropertyName("otherwise");
                writeConflict(otherwise);
            }
            else
            {
                json.WriteNull("otherwise");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteGiver(Standing standing)
    {
        json.WriteString(standing.IsAct ? "act" : "position", standing.Id);
        WriteRung(json, standing);
    }

    // 3.00 is written as 3, however it was computed.
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
