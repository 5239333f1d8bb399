using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>A scenario with what is asked of it, and what the reference answers.</summary>
internal sealed class Inquiry
{
    private readonly Lazy<ReferenceAnalysis> _reference;
    private readonly Dictionary<DateOnly, Inquiry> _days = [];
    private readonly Dictionary<ValueList<string>, Inquiry> _developed = [];
    private readonly Dictionary<AnalysisOptions, Inquiry> _asked = [];
    private readonly Lazy<RuleGroups> _ruleGroups;

    public Inquiry(Scenario scenario, Question? question = Question.Talks, DateOnly? asOf = null, ValueList<string>? assume = null)
    {
        Scenario = scenario;
        // Enough to list every set that a drawn scenario can have.
        Options = new AnalysisOptions { Question = question, AsOf = asOf, Assume = assume ?? [], Top = 10_000 };
        _reference = new(() => new ReferenceAnalysis(Scenario, Question, Options.AsOf, Options.Assume));
        _ruleGroups = new(() => new RuleGroups(Reference));
    }

    public Scenario Scenario { get; }

    public AnalysisOptions Options { get; }

    /// <summary>What is asked, by what the options or else the scenario say.</summary>
    public Question Question => Options.Question ?? Scenario.Question ?? Question.Talks;

    public ReferenceAnalysis Reference => _reference.Value;

    public RuleGroups RuleGroups => _ruleGroups.Value;

    /// <summary>The other analyses that a report is about.</summary>
    public Dictionary<OtherAnalysis, Inquiry> Elsewhere { get; } = [];

    /// <summary>The variants that a report is about; null for a report that is not about variants.</summary>
    public VariedInquiry? Varied { get; set; }

    /// <summary>The settings of a variant; empty for what is none.</summary>
    public ValueList<NamedValue> Settings { get; init; } = [];

    /// <summary>The same question on another day.</summary>
    public Inquiry On(DateOnly day) =>
        _days.TryGetValue(day, out var known) ? known : _days[day] = new(Scenario, Options.Question, day, Options.Assume);

    /// <summary>The same question with these developments assumed besides.</summary>
    public Inquiry With(IEnumerable<string> developments)
    {
        var assumed = Options.Assume.Union(developments).Order(StringComparer.Ordinal).ToValueList();
        return _developed.TryGetValue(assumed, out var known) ? known : _developed[assumed] = new(Scenario, Options.Question, Options.AsOf, assumed);
    }

    /// <summary>Another question about the same scenario.</summary>
    public Inquiry Asking(Question question, DateOnly? day, ValueList<string> developments)
    {
        var asked = new AnalysisOptions { Question = question, AsOf = day, Assume = developments };
        return _asked.TryGetValue(asked, out var known) ? known : _asked[asked] = new(Scenario, question, day, developments);
    }

    /// <summary>The same question about another scenario.</summary>
    public Inquiry About(Scenario scenario) => new(scenario, Options.Question, Options.AsOf, Options.Assume);

    public ReferenceLadder Ladder(Standing standing) => Reference.Ladders.Single(ladder => ladder.Id == standing.Id);

    /// <summary>Where the ladders stand that the standings name; null for those that they do not.</summary>
    public int?[] RungsOf(IEnumerable<Standing> standings) =>
        [.. Reference.Ladders.Select(ladder => standings.FirstOrDefault(standing => standing.Id == ladder.Id)?.Rung)];

    public override string ToString()
    {
        var asOf = Options.AsOf is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "as the scenario says";
        return $"{Environment.NewLine}question: {Question}{(Options.Question is null ? " (not asked for)" : "")}, as of: {asOf}, assumed: {Options.Assume}{Environment.NewLine}{ScenarioText.Of(Scenario)}";
    }
}
