using FeasibilityEngine.Authoring.Building;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring;

/// <summary>
/// Writes a scenario in C#. Declare parties, sets, issues, acts and facts first: each declaration gives a typed handle,
/// and conditions, rules and positions are written with the handles. <see cref="Build()"/> gives the same
/// <see cref="Scenario"/> as reading a file that says the same.
/// </summary>
/// <example>
/// <code>
/// var s = new ScenarioBuilder("Direct talks");
/// var ukraine = s.Party("ukraine", "Ukraine");
/// var territory = s.Set("territory", "crimea", "donetsk");
/// var troops = s.Issue("troops", territory, ["present", "withdrawn"]);
/// s.Position("withdrawal-first", ukraine).Requires(territory.All(t => troops[t].Is("withdrawn"))).Waive(cost: 8);
/// Scenario scenario = s.Build();
/// </code>
/// </example>
/// <remarks>
/// A mistake that can be seen in one call (a name used twice, an option that an issue does not have, a handle of another
/// builder) throws in that call, so that the stack trace names the line. What needs the whole scenario is checked by
/// <see cref="Build()"/>, all of it in one pass. Everything keeps the order in which it was declared. Not safe to share
/// between threads while building; what it builds is.
/// </remarks>
public sealed partial class ScenarioBuilder
{
    private readonly string _name;
    private readonly string _id;
    private readonly DateOnly? _asOf;
    private readonly Question? _question;
    private readonly HashSet<(string Space, string Id)> _declared = [];
    private readonly HashSet<string> _statements = new(StringComparer.Ordinal) { Model.Act.Talks };

    // What the condition names that is being checked; one list for all of them.
    private readonly List<Reference> _references = [];
    private readonly List<Source> _sources = [];
    private readonly List<Party> _parties = [];
    private readonly List<KeySet> _sets = [];
    private readonly List<Issue> _issues = [];
    private readonly List<Act> _acts = [];
    private readonly List<Fact> _facts = [];
    private readonly List<RuleDraft> _rules = [];
    private readonly List<Event> _events = [];
    private readonly List<PositionHandle> _positions = [];
    private readonly List<Development> _developments = [];
    private readonly List<Expectation> _expectations = [];

    /// <summary>Begins a scenario.</summary>
    /// <param name="name">The name that readers see.</param>
    /// <param name="id">The name for programs; made from <paramref name="name"/> where left out: <c>Direct talks</c> gives <c>direct-talks</c>.</param>
    /// <param name="asOf">The day at which it is analysed unless the user names another; where left out, its latest date.</param>
    /// <param name="question">What is asked of it unless the user asks something else; talks where left out.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="id"/> is no name.</exception>
    public ScenarioBuilder(string name, string? id = null, DateOnly? asOf = null, Question? question = null)
    {
        _name = ReadersText.Needed(name);
        _id = id ?? ReservedWords.NameFrom(_name);
        Names.Check(_id, "scenario");
        _asOf = asOf;
        _question = question;
        Variables = new VariableScope(this);
        Talks = new ActHandle(this, new Reference(Model.Act.Talks));
    }

    /// <summary>The built-in act in which every path ends, for conditions such as <c>ceasefire.Before(s.Talks)</c>.</summary>
    public ActHandle Talks { get; }

    /// <summary>Checks the scenario and gives it. The builder can go on afterwards; what was built does not change.</summary>
    /// <exception cref="ScenarioException">The scenario has errors; the exception carries all of them, and the warnings and hints.</exception>
    /// <exception cref="InvalidOperationException">A rule or position was begun and not finished; the message names all of them.</exception>
    public Scenario Build() => Build(out _);

    /// <summary>Checks the scenario and gives it, with the warnings that the check has brought up.</summary>
    /// <param name="warnings">What the scenario says but probably does not mean; empty where there is nothing. Hints are not among them: <see cref="ScenarioValidator.Validate(Scenario, ILocations?)"/> gives those too.</param>
    /// <inheritdoc cref="Build()"/>
    public Scenario Build(out IReadOnlyList<Diagnostic> warnings)
    {
        RefuseUnfinished();
        var scenario = new Scenario
        {
            Id = _id,
            Name = _name,
            AsOf = _asOf,
            Question = _question,
            Sources = [.. _sources],
            Parties = [.. _parties],
            Sets = [.. _sets],
            Issues = [.. _issues],
            Acts = [.. _acts],
            Facts = [.. _facts],
            Rules = [.. _rules.Select(r => r.ToRule())],
            Events = [.. _events],
            Positions = [.. _positions.Select(p => p.ToPosition())],
            Developments = [.. _developments],
            Expectations = [.. _expectations],
        };
        var diagnostics = Check(scenario);
        if (diagnostics.Any(d => d.Severity == Severity.Error))
        {
            throw new ScenarioException(diagnostics);
        }

        warnings = [.. diagnostics.Where(d => d.Severity == Severity.Warning)];
        return scenario;
    }

    private static IReadOnlyList<Diagnostic> Check(Scenario scenario) => ScenarioValidator.Validate(scenario);

    private void RefuseUnfinished()
    {
        var unfinished = _rules.Where(r => r.Missing is not null).Select(r => $"The rule '{r.Id}' has no {r.Missing}.")
            .Concat(_positions.Where(p => !p.IsFinished).Select(p => $"The position '{p}' has no condition: call Requires."))
            .ToList();
        if (unfinished.Count > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, unfinished));
        }
    }
}
