using System.Globalization;
using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>Writes the members of an analysis, in the order of the schema.</summary>
internal sealed class JsonAnalysisWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Analysis _analysis;
    private readonly Sentences _sentences;
    private readonly JsonSetWriter _sets;
    private readonly HashSet<Conflict> _explained = new(ReferenceEqualityComparer.Instance);

    public JsonAnalysisWriter(Utf8JsonWriter json, Analysis analysis)
    {
        var vocabulary = new Vocabulary(analysis);
        _json = json;
        _analysis = analysis;
        _sentences = new Sentences(vocabulary, new Citations(numbered: false));
        _sets = new JsonSetWriter(json, vocabulary, WriteConflict);
    }

    public void Write()
    {
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
        WriteBasis();
        _json.WriteString("verdict", Kebab(_analysis.Verdict));
        _json.WriteBoolean("complete", _analysis.Complete);
        WriteLimits();
        WriteCounts();
        WriteList("conflicts", _analysis.Conflicts, WriteConflict);
        WriteList("closedBy", _analysis.ClosedBy, WriteConflict);
        WriteList("concessionSets", _analysis.ConcessionSets, _sets.Write);
        WriteList("withinReach", _analysis.WithinReach, _sets.Write);
        WriteList("outOfReach", _analysis.OutOfReach, _sets.WriteOutOfReach);
        _sets.WriteSensitivity(_analysis.Sensitivity);
        _json.WriteEndObject();
    }

    /// <summary>What was asked: the scenario, the question, the day, and what was assumed and supposed.</summary>
    public void WriteBasis()
    {
        WriteScenario();
        _json.WriteString("question", Kebab(_analysis.Question));
        _json.WriteString("asOf", _analysis.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        JsonSetWriter.WriteStrings(_json, "assumed", _analysis.Assumed);
        WriteConceded();
    }

    /// <summary>A set of this analysis.</summary>
    public void WriteSet(ConcessionSet set) => _sets.Write(set);

    /// <summary>A rung or act that is out of reach in this analysis.</summary>
    public void WriteOutOfReach(OutOfReach awaited) => _sets.WriteOutOfReach(awaited);

    /// <summary>Who gives what, and where it stands then: members of an object that has been started.</summary>
    public void WriteGiver(Standing standing) => _sets.WriteGiver(standing);

    /// <summary>The name of an enum's member as the schema writes it: <c>red-line</c>.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private void WriteScenario()
    {
        _json.WriteStartObject("scenario");
        _json.WriteString("id", _analysis.Scenario.Id);
        _json.WriteString("name", _analysis.Scenario.Name);
        _json.WriteString("hash", ScenarioHash.Of(_analysis.Scenario));
        _json.WriteEndObject();
    }

    private void WriteConceded()
    {
        _json.WriteStartArray("conceded");
        foreach (var given in _analysis.Conceded)
        {
            _json.WriteStartObject();
            _json.WriteString(Standings.IsPosition(_analysis.Scenario, given.Id) ? "position" : "act", given.Id);
            _json.WriteString("rungId", given.Rung);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteLimits()
    {
        _json.WriteStartObject("limits");
        _json.WriteNumber("top", _analysis.Counts.Top);
        JsonSetWriter.WriteStrings(_json, "interruptions", _analysis.Interruptions);
        _json.WriteEndObject();
    }

    /// <summary>How many answers there are.</summary>
    public void WriteCounts()
    {
        (string Name, Count Count)[] counts =
        [
            ("conflicts", _analysis.Counts.Conflicts),
            ("concessionSets", _analysis.Counts.ConcessionSets),
            ("withinReach", _analysis.Counts.WithinReach),
        ];
        _json.WriteStartObject("counts");
        foreach (var (name, count) in counts)
        {
            _json.WriteString(name, count.Found.ToString(CultureInfo.InvariantCulture));
        }

        _json.WriteStartObject("exact");
        foreach (var (name, count) in counts)
        {
            _json.WriteBoolean(name, count.Exact);
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>A conflict of this analysis, explained where it is written first.</summary>
    public void WriteConflict(Conflict conflict)
    {
        _json.WriteStartObject();
        _json.WriteString("id", conflict.Id);
        _json.WriteString("kind", Kebab(conflict.Kind));
        _json.WriteStartArray("positions");
        foreach (var standing in conflict.Positions)
        {
            _json.WriteStartObject();
            _json.WriteString("id", standing.Id);
            if (standing.IsAct)
            {
                _json.WriteBoolean("act", true);
            }

            JsonSetWriter.WriteRung(_json, standing);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        JsonSetWriter.WriteStrings(_json, "rules", conflict.Rules.Select(use => use.Rule));

        // A conflict returns in many sets; it is explained where it comes first, and found again by its id.
        if (_explained.Add(conflict))
        {
            JsonSetWriter.WriteStrings(_json, "explanation", _sentences.Explain(conflict));
        }

        _json.WriteEndObject();
    }

    /// <summary>A list under a name.</summary>
    public void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }
}
