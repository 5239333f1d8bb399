using System.Text.Json;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>Writes explanations: name and kind, what it is made of, and the sentences of the text report.</summary>
internal sealed class JsonExplanationWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly JsonAnalysisWriter _parts;
    private readonly JsonSetWriter _sets;
    private readonly ExplanationWording _wording;

    public JsonExplanationWriter(Utf8JsonWriter json, ExplanationFindings findings)
    {
        var analysis = findings.Analysis;
        var vocabulary = new Vocabulary(analysis);
        _json = json;
        _parts = new JsonAnalysisWriter(json, analysis);
        _sets = new JsonSetWriter(json, vocabulary, _parts.WriteConflict);
        _wording = new ExplanationWording(findings, vocabulary);
    }

    /// <summary>What was asked, as in the report of the analysis.</summary>
    public void WriteBasis() => _parts.WriteBasis();

    /// <inheritdoc cref="JsonAnalysisWriter.WriteVerdict"/>
    public void WriteVerdict() => _parts.WriteVerdict();

    /// <summary>What cut the analysis short, as in its report.</summary>
    /// <param name="interruptions">What cut the question short besides.</param>
    public void WriteLimits(IEnumerable<Interruption> interruptions) => _parts.WriteLimits(interruptions);

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
                _json.WriteStrings("then", rule.Rule.Then.Select(then => then.ToString()));
                _json.WriteStrings("conflicts", rule.Conflicts);
                _json.WriteStandings("keepsOutOfReach", rule.KeepsOutOfReach);
                break;
        }

        _json.WriteStrings("sentences", _wording.Lines(explanation));
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
            _json.WriteStandings("concessions", way.Concessions);
            _json.WriteStrings("sets", way.Sets);
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
        _json.WriteStrings("conflicts", explanation.Conflicts);
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
        _json.WriteRung(rung.Rung);
        _json.WriteString("accepts", rung.Accepts?.ToString());
        _json.WriteCost("cost", rung.Cost);
        _json.WriteBoolean("withinReach", rung.Counts && rung.Awaits is null);
        _json.WriteDay("tabledOn", rung.Awaits?.TabledOn);
        if (rung.Awaits?.EndsOn is { } end)
        {
            _json.WriteDay("endsOn", end);
        }

        _json.WriteString("needs", rung.Awaits?.Needs?.ToString());
        WriteTurns(rung.Turns);
        _json.WriteStrings("sets", rung.Sets);
        if (rung.IsInSomeSet is { } isInSomeSet)
        {
            _json.WriteBoolean("inMinimalSet", isInSomeSet);
        }

        if (rung.Instead is { } instead)
        {
            _json.WriteList("instead", instead, other =>
            {
                _json.WriteStartObject();
                _json.WriteStanding(other.Rung);
                _json.WriteCost("cost", other.Cost);
                _json.WriteBoolean("withinReach", other.IsWithinReach);
                _json.WriteEndObject();
            });
            _json.WriteList("remaining", rung.Remaining, _parts.WriteConflict);
        }
    }

    private void Write(FactExplanation explanation)
    {
        var circumstance = explanation.Circumstance;
        _json.WriteString("kind", "fact");
        _json.WriteTruth("holds", circumstance.Holds);

        _json.WriteString("event", circumstance.Event);
        _json.WriteString("development", circumstance.Development);
        _json.WriteString("rule", circumstance.Rule);
        _json.WriteStrings("premises", circumstance.Premises);
        WriteTurns(explanation.Turns);
        _json.WriteStartArray("rules");
        foreach (var rule in explanation.Rules)
        {
            _json.WriteStartObject();
            _json.WriteString("rule", rule.Rule);
            _json.WriteTruth("applies", rule.Applies);

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStandings("keepsOutOfReach", explanation.KeepsOutOfReach);
        _json.WriteStrings("usedBy", explanation.UsedBy);
    }

    private void WriteTurns(ValueList<Turn> turns)
    {
        _json.WriteStartArray("turns");
        foreach (var turn in turns)
        {
            _json.WriteStartObject();
            _json.WriteStrings("developments", turn.Developments);
            _json.WriteDay("on", turn.On);
            if (turn.RulesAllowState == false)
            {
                _json.WriteBoolean("rulesAllowState", false);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
