using System.Globalization;
using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>Writes explanations: name and kind, what it is made of, and the sentences of the text report.</summary>
internal sealed class JsonExplanationWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly JsonAnalysisWriter _parts;
    private readonly JsonSetWriter _sets;
    private readonly ExplanationWording _wording;

    public JsonExplanationWriter(Utf8JsonWriter json, Analysis analysis)
    {
        var vocabulary = new Vocabulary(analysis);
        _json = json;
        _parts = new JsonAnalysisWriter(json, analysis);
        _sets = new JsonSetWriter(json, vocabulary, _parts.WriteConflict);
        _wording = new ExplanationWording(analysis, vocabulary, new Citations(numbered: false));
    }

    public void Write(Explanation explanation)
    {
        _json.WriteStartObject();
        _json.WriteString("name", explanation.Name);
        switch (explanation)
        {
            case ConflictExplanation conflict:
                Write(conflict);
                break;
            case SetExplanation set:
                _json.WriteString("kind", "set");
                _json.WritePropertyName("set");
                _sets.Write(set.Set);
                break;
            case PositionExplanation position:
                Write(position);
                break;
            case RungExplanation rung:
                _json.WriteString("kind", "rung");
                WriteRung(rung);
                break;
            case FactExplanation fact:
                Write(fact);
                break;
            case RuleExplanation rule:
                _json.WriteString("kind", "rule");
                _json.WriteString("condition", rule.Rule.Condition.ToString());
                JsonSetWriter.WriteStrings(_json, "then", rule.Rule.Then.Select(then => then.ToString()));
                JsonSetWriter.WriteStrings(_json, "conflicts", rule.Conflicts);
                WriteStandings("keepsOutOfReach", rule.KeepsOutOfReach);
                break;
        }

        JsonSetWriter.WriteStrings(_json, "sentences", _wording.Lines(explanation).Select(line => line.Words));
        _json.WriteEndObject();
    }

    private void Write(ConflictExplanation explanation)
    {
        _json.WriteString("kind", "conflict");
        _json.WritePropertyName("conflict");
        _parts.WriteConflict(explanation.Conflict);
        _json.WriteStartArray("resolutions");
        foreach (var way in explanation.Resolutions)
        {
            _json.WriteStartObject();
            WriteStandings("concessions", way.Concessions);
            JsonSetWriter.WriteStrings(_json, "sets", way.Sets);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Write(PositionExplanation explanation)
    {
        _json.WriteString("kind", explanation.IsAct ? "act" : "position");
        _json.WriteBoolean("counts", explanation.Counts);
        _json.WriteStartArray("rungs");
        foreach (var rung in explanation.Rungs)
        {
            _json.WriteStartObject();
            _json.WriteString("name", rung.Name);
            WriteRung(rung);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        JsonSetWriter.WriteStrings(_json, "conflicts", explanation.Conflicts);
        _json.WriteNumber("concededIn", explanation.ConcededIn);
        _json.WriteNumber("sets", explanation.Sets);
        _json.WriteNumber("concededWithinReach", explanation.ConcededWithinReach);
        _json.WriteBoolean("indispensable", explanation.Indispensable);
        _json.WriteBoolean("neverUseful", explanation.NeverUseful);
        _json.WriteStartArray("why");
        foreach (var conflict in explanation.Why)
        {
            _parts.WriteConflict(conflict);
        }

        _json.WriteEndArray();
    }

    private void WriteRung(RungExplanation rung)
    {
        _json.WriteBoolean("counts", rung.Counts);
        JsonSetWriter.WriteRung(_json, rung.Rung);
        _json.WriteString("accepts", rung.Accepts?.ToString());
        _json.WriteNumber("cost", JsonSetWriter.Plain(rung.Cost));
        _json.WriteBoolean("withinReach", rung.Counts && rung.Awaits is null);
        _json.WriteString("tabledOn", Day(rung.Awaits?.TabledOn));
        _json.WriteString("needs", rung.Awaits?.Needs?.ToString());
        WriteTurns(rung.Turns);
        JsonSetWriter.WriteStrings(_json, "sets", rung.Sets);
    }

    private void Write(FactExplanation explanation)
    {
        var circumstance = explanation.Circumstance;
        _json.WriteString("kind", "fact");
        if (circumstance.Holds is { } holds)
        {
            _json.WriteBoolean("holds", holds);
        }
        else
        {
            _json.WriteNull("holds");
        }

        _json.WriteString("event", circumstance.Event);
        _json.WriteString("development", circumstance.Development);
        _json.WriteString("rule", circumstance.Rule);
        JsonSetWriter.WriteStrings(_json, "premises", circumstance.Premises);
        WriteTurns(explanation.Turns);
        _json.WriteStartArray("rules");
        foreach (var rule in explanation.Rules)
        {
            _json.WriteStartObject();
            _json.WriteString("rule", rule.Rule);
            if (rule.Applies is { } applies)
            {
                _json.WriteBoolean("applies", applies);
            }
            else
            {
                _json.WriteNull("applies");
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        WriteStandings("keepsOutOfReach", explanation.KeepsOutOfReach);
        JsonSetWriter.WriteStrings(_json, "usedBy", explanation.UsedBy);
    }

    private void WriteTurns(ValueList<Turn> turns)
    {
        _json.WriteStartArray("turns");
        foreach (var turn in turns)
        {
            _json.WriteStartObject();
            JsonSetWriter.WriteStrings(_json, "developments", turn.Developments);
            _json.WriteString("on", Day(turn.On));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteStandings(string name, ValueList<Standing> standings)
    {
        _json.WriteStartArray(name);
        foreach (var standing in standings)
        {
            _json.WriteStartObject();
            _json.WriteString(standing.IsAct ? "act" : "position", standing.Id);
            JsonSetWriter.WriteRung(_json, standing);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
