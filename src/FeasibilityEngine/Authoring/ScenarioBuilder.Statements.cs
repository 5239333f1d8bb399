using System.Globalization;
using FeasibilityEngine.Authoring.Building;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring;

/// <content>What is said with the declared names: rules, events, positions, developments and expectations.</content>
public sealed partial class ScenarioBuilder
{
    /// <summary>Begins a rule: what no one can negotiate away. Go on with <c>ForEach</c>, or with <c>Never</c>, <c>Always</c> or <c>When</c>.</summary>
    /// <param name="id">The name of the rule; <c>rule-3</c> for the third where left out.</param>
    /// <exception cref="ArgumentException">The name is no name, or used already.</exception>
    public RuleStart Rule(string? id = null)
    {
        id ??= string.Create(CultureInfo.InvariantCulture, $"rule-{_rules.Count + 1}");
        Declare("rule", id);
        var draft = new RuleDraft(this, id);
        _rules.Add(draft);
        return new RuleStart(draft);
    }

    /// <summary>Says what happened when. Events of one day count in the order in which they are given.</summary>
    /// <param name="on">The day, or the month or year of which it is: that counts from its first day.</param>
    /// <param name="name">What happened, as readers see it.</param>
    /// <param name="establishes">The facts that hold from then on.</param>
    /// <param name="ends">The facts that no longer hold on account of an event.</param>
    /// <param name="cites">The sources that it cites.</param>
    /// <param name="id">The name of the event; <c>event-3</c> for the third where left out.</param>
    /// <exception cref="ArgumentException">The id is no name or used already, or a handle belongs to another builder.</exception>
    public void Event(
        SourceTime on,
        string name,
        IEnumerable<FactHandle>? establishes = null,
        IEnumerable<FactHandle>? ends = null,
        IEnumerable<SourceHandle>? cites = null,
        string? id = null)
    {
        id ??= string.Create(CultureInfo.InvariantCulture, $"event-{_events.Count + 1}");
        var happened = new Event(id, on.Day, ReadersText.Needed(name), References(establishes ?? []), References(ends ?? []), Cited([], cites ?? []))
        {
            OnPrecision = on.Precision,
        };
        Declare("event", id);
        _events.Add(happened);
    }

    /// <summary>Begins a position: what one party insists on. Go on with its kind, <c>Says</c>, <c>Requires</c>, then its fallbacks.</summary>
    /// <param name="id">The name of the position.</param>
    /// <param name="party">The party that takes it.</param>
    /// <exception cref="ArgumentException">The name is no name or used already, or the party belongs to another builder.</exception>
    public PositionHandle Position(string id, PartyHandle party)
    {
        Owned(party);
        Declare("position", id);
        var position = new PositionHandle(this, id, party);
        _positions.Add(position);
        return position;
    }

    /// <summary>Declares a hypothetical, undated change of facts that nobody at the table gives.</summary>
    /// <param name="id">The name of the development.</param>
    /// <param name="establishes">The facts that hold where it is assumed.</param>
    /// <param name="ends">The facts that no event establishes any longer where it is assumed.</param>
    /// <param name="says">The development in words, where given.</param>
    /// <param name="cites">The sources that it cites.</param>
    /// <exception cref="ArgumentException">The name is no name or used already, or a handle belongs to another builder.</exception>
    public DevelopmentHandle Development(
        string id,
        IEnumerable<FactHandle>? establishes = null,
        IEnumerable<FactHandle>? ends = null,
        string? says = null,
        IEnumerable<SourceHandle>? cites = null)
    {
        var development = new Development(id, References(establishes ?? []), References(ends ?? []), ReadersText.Checked(says), Cited([], cites ?? []));
        Declare("development", id);
        _developments.Add(development);
        return new DevelopmentHandle(this, id);
    }

    /// <summary>Says what the analysis is expected to find: scenarios are tests too.</summary>
    /// <param name="verdict">The verdict, where one is expected.</param>
    /// <param name="asOf">The day of the analysis; the scenario's own where left out.</param>
    /// <param name="question">The question; the scenario's own where left out, else talks.</param>
    /// <param name="assume">The developments that are assumed.</param>
    /// <param name="because">Positions that some minimal conflict holds, all of them together.</param>
    /// <exception cref="ArgumentException">A handle belongs to another builder.</exception>
    public void Expect(
        Verdict? verdict = null,
        DateOnly? asOf = null,
        Question? question = null,
        IEnumerable<DevelopmentHandle>? assume = null,
        IEnumerable<PositionHandle>? because = null) =>
        _expectations.Add(new Expectation(
            asOf,
            question,
            (assume ?? []).Select(Owned).ToValueList(),
            verdict,
            (because ?? []).Select(Owned).ToValueList()));
}
