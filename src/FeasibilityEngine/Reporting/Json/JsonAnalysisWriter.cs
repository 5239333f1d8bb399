using System.Globalization;
using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Contents.Developments;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>Writes the members of an analysis, in the order of the schema.</summary>
internal sealed class JsonAnalysisWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Analysis _analysis;
    private readonly Timeline? _timeline;
    private readonly ConflictTelling _sentences;
    private readonly JsonSetWriter _sets;
    private readonly HashSet<Conflict> _explained = new(ReferenceEqualityComparer.Instance);

    private readonly DevelopmentFindings? _developments;

    public JsonAnalysisWriter(Utf8JsonWriter json, Analysis analysis, DevelopmentFindings? developments = null, Timeline? timeline = null)
    {
        _timeline = timeline;
        var vocabulary = new Vocabulary(analysis);
        _json = json;
        _analysis = analysis;
        _developments = developments;
        _sentences = new ConflictTelling(vocabulary);
        _sets = new JsonSetWriter(json, vocabulary, WriteConflict);
    }

    public void Write()
    {
        _json.WriteStartObject();
        _json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
        WriteBasis();
        WriteConcededCost();
        WriteVerdict();
        _json.WriteBoolean("complete", _analysis.IsComplete && (_timeline?.IsComplete ?? true));
        WriteLimits(_timeline?.Interruptions ?? []);
        WriteCounts();
        _json.WriteList("conflicts", _analysis.Conflicts, WriteConflict);
        _json.WriteList("closedBy", _analysis.ClosedBy, WriteConflict);
        WriteSets("concessionSets", _analysis.ConcessionSets, _developments?.ConcessionSets);
        _json.WriteParts("concessionSetParts", _analysis.ConcessionSetParts);
        WriteSets("withinReach", _analysis.WithinReach, _developments?.WithinReach);
        _json.WriteParts("withinReachParts", _analysis.WithinReachParts);
        _json.WriteList("outOfReach", _analysis.OutOfReach, _sets.WriteOutOfReach);
        _sets.WriteSensitivity(_analysis.Sensitivity);
        if (_developments is not null)
        {
            JsonDevelopmentWriter.Write(_json, _developments);
        }

        if (_timeline is not null)
        {
            JsonTimelineWriter.WriteShort(_json, _timeline);
        }

        _json.WriteEndObject();
    }

    /// <summary>What was asked: the scenario, the question, the day, and what was assumed and supposed.</summary>
    public void WriteBasis()
    {
        WriteScenario(_json, _analysis.Scenario);
        _json.WriteWord("question", _analysis.Question);
        _json.WriteDay("asOf", _analysis.AsOf);
        _json.WriteStrings("assumed", _analysis.Assumed);
        WriteConceded();
    }

    /// <summary>A set of this analysis.</summary>
    public void WriteSet(ConcessionSet set) => _sets.Write(set);

    /// <summary>A rung or act that is out of reach in this analysis.</summary>
    public void WriteOutOfReach(OutOfReach awaited) => _sets.WriteOutOfReach(awaited);

    /// <summary>Who gives what, and where it stands then: members of an object that has been started.</summary>
    public void WriteGiver(Standing standing) => _sets.WriteGiver(standing);

    /// <summary>Which scenario it is.</summary>
    public static void WriteScenario(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteStartObject("scenario");
        json.WriteString("id", scenario.Id);
        json.WriteString("name", scenario.Name);
        json.WriteString("hash", ScenarioHash.Of(scenario));
        json.WriteEndObject();
    }

    /// <summary>What the concessions that are supposed cost, where there are any.</summary>
    public void WriteConcededCost()
    {
        if (_analysis.Supposed.Count > 0)
        {
            _json.WriteCost("concededCost", _analysis.SupposedCost);
        }
    }

    /// <summary>The verdict, what it is without the developments that are assumed where the rules contradict each other, and the one on the day.</summary>
    public void WriteVerdict()
    {
        _json.WriteWord("verdict", _analysis.Verdict);
        WriteConsistency();
        if (_analysis.VerdictWithinReach is { } withinReach)
        {
            _json.WriteWord("verdictWithinReach", withinReach);
        }
    }

    /// <summary>Whether the rules allow a state without what is assumed, where with it they do not and that was found out.</summary>
    public void WriteConsistency()
    {
        if (_analysis.IsConsistentUnassumed is { } isConsistent)
        {
            _json.WriteBoolean("consistentUnassumed", isConsistent);
        }
    }

    private void WriteConceded()
    {
        _json.WriteStartArray("conceded");
        foreach (var given in _analysis.Supposed)
        {
            _json.WriteStartObject();
            _json.WriteString(Standings.IsPosition(_analysis.Scenario, given.Id) ? "position" : "act", given.Id);
            _json.WriteString("rungId", given.Rung);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>How many sets are written at the most, and what cut the search short.</summary>
    /// <param name="others">What cut other searches short that the report tells of.</param>
    public void WriteLimits(IEnumerable<Interruption> others)
    {
        _json.WriteStartObject("limits");
        _json.WriteNumber("top", _analysis.Counts.Top);
        _json.WriteInterruptions(_analysis.Interruptions.Union(others));
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
            _json.WriteBoolean(name, count.IsProven);
        }

        _json.WriteEndObject();
        _json.WriteStartObject("cheapestProven");
        _json.WriteBoolean("concessionSets", _analysis.IsCheapestProven);
        _json.WriteBoolean("withinReach", _analysis.IsCheapestWithinReachProven);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteSets(string name, ValueList<ConcessionSet> sets, ValueList<DevelopmentSet>? pairs)
    {
        _json.WriteStartArray(name);
        foreach (var set in sets)
        {
            _sets.Write(set);
        }

        // What is told of a set depends on the facts under its developments.
        foreach (var group in (pairs ?? []).Where(pair => pair.Developments.Count > 0).GroupBy(pair => pair.Developments))
        {
            var vocabulary = new Vocabulary(DevelopedAnalysis.Of(_analysis, _developments!, group.Key));
            var sentences = new ConflictTelling(vocabulary);
            var writer = new JsonSetWriter(_json, vocabulary, conflict => WriteConflict(conflict, sentences));
            foreach (var pair in group)
            {
                writer.Write(pair.Set, pair.Developments);
            }
        }

        _json.WriteEndArray();
    }

    /// <summary>A conflict, explained where it is written first.</summary>
    public void WriteConflict(Conflict conflict) => WriteConflict(conflict, _sentences);

    private void WriteConflict(Conflict conflict, ConflictTelling sentences)
    {
        _json.WriteStartObject();
        _json.WriteString("id", conflict.Id);
        _json.WriteConflictParts(conflict);
        if (conflict.Circle.Count > 0)
        {
            _json.WriteStartArray("circle");
            foreach (var link in conflict.Circle)
            {
                _json.WriteStartObject();
                _json.WriteString("first", link.First);
                _json.WriteWord("order", link.Kind);
                _json.WriteString("second", link.Second);
                _json.WriteStrings("positions", link.Positions);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }

        // A conflict returns in many sets; it is explained where it comes first, and found again by its id.
        if (_explained.Add(conflict))
        {
            _json.WriteStrings("explanation", sentences.Explain(conflict));
        }

        _json.WriteEndObject();
    }
}
