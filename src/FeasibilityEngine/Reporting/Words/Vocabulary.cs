using System.Globalization;
using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>The scenario's declarations by name, and the words that depend on the question and the day.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Party> _parties;
    private readonly Dictionary<string, Position> _positions;
    private readonly Dictionary<string, Rule> _rules;
    private readonly Dictionary<string, Act> _acts;
    private readonly Dictionary<string, Fact> _facts;
    private readonly Dictionary<string, Issue> _issues;
    private readonly Dictionary<string, Event> _events;
    private readonly Dictionary<string, Development> _developments;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, Circumstance> _circumstances;

    public Vocabulary(Analysis analysis)
        : this(analysis.Scenario, analysis.Question, analysis.AsOf, analysis.Circumstances)
    {
    }

    public Vocabulary(Scenario scenario, Question question, DateOnly? asOf, ValueList<Circumstance> circumstances)
    {
        Scenario = scenario;
        AsOf = asOf;
        IsTalks = question == Question.Talks;
        _parties = Named(scenario.Parties, party => party.Id);
        _positions = Named(scenario.Positions, position => position.Id);
        _rules = Named(scenario.Rules, rule => rule.Id);
        _acts = Named(scenario.Acts, act => act.Id);
        _facts = Named(scenario.Facts, fact => fact.Id);
        _issues = Named(scenario.Issues, issue => issue.Id);
        _events = Named(scenario.Events, e => e.Id);
        _developments = Named(scenario.Developments, development => development.Id);
        _sources = Named(scenario.Sources, source => source.Id);
        _circumstances = Named(circumstances, circumstance => circumstance.Id);
    }

    public Scenario Scenario { get; }

    public DateOnly? AsOf { get; }

    public bool IsTalks { get; }

    /// <summary>The goal as what opens: "a path to talks".</summary>
    public string Path => IsTalks ? "a path to talks" : "a path to a settlement";

    /// <summary>The goal with its verb: "talks need".</summary>
    public string GoalNeeds => IsTalks ? "talks need" : "a settlement needs";

    /// <summary>The goal as what rules something out: "talks rule out".</summary>
    public string GoalRulesOut => IsTalks ? "talks rule out" : "a settlement rules out";

    /// <summary>The goal with the verb that a clause follows: "talks require".</summary>
    public string GoalRequires => IsTalks ? "talks require" : "a settlement requires";

    /// <summary>The day in running text: "on 14 June 2024".</summary>
    public string OnTheDay => AsOf is { } day ? "on " + Date(day) : "as things stand";

    /// <summary>The day again, where it has been named: "on that day".</summary>
    public string OnThatDay => AsOf is null ? "now" : "on that day";

    public string PartyName(string id) => _parties.GetValueOrDefault(id)?.Name ?? id;

    public bool IsThirdParty(string id) => _parties.GetValueOrDefault(id)?.IsThirdParty ?? false;

    /// <summary>What kind of position it is, of two the one that the question asks about; null for a priced act.</summary>
    public PositionKind? KindOf(Standing member) =>
        member.IsAct ? null : Position(member.Id)?.KindFor(IsTalks ? Question.Talks : Question.Settlement) ?? PositionKind.Precondition;

    /// <summary>The same in a word or two: "red line", "priced act".</summary>
    public string KindInWords(Standing member) => KindOf(member) switch
    {
        null => "priced act",
        PositionKind.RedLine => "red line",
        PositionKind.Demand => "demand",
        _ => "precondition",
    };

    public Position? Position(string id) => _positions.GetValueOrDefault(id);

    public Rule? Rule(string id) => _rules.GetValueOrDefault(id);

    public Act? Act(string name) => _acts.GetValueOrDefault(name);

    public Fact? Fact(string name) => _facts.GetValueOrDefault(name);

    public Issue? Issue(string name) => _issues.GetValueOrDefault(name);

    public Event? Event(string id) => _events.GetValueOrDefault(id);

    public Development? Development(string id) => _developments.GetValueOrDefault(id);

    /// <summary>A development in running text: "a mediator steps in (mediator)".</summary>
    public string Happening(string id) => Development(id)?.Says is { } says ? $"{Text.Woven(says)} ({id})" : id;

    public Circumstance? Circumstance(string id) => _circumstances.GetValueOrDefault(id);

    public Source? Source(string id) => _sources.GetValueOrDefault(id);

    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A time as it is given: "14 May 1986", "May 1986", "1986".</summary>
    public static string Date(SourceTime time) => time.Precision switch
    {
        Precision.Month => time.Day.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        Precision.Year => time.Day.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => Date(time.Day),
    };

    /// <summary>When something happens: "on 14 May 1986", "in May 1986", "in 1986".</summary>
    public static string On(SourceTime time) => $"{(time.Precision == Precision.Day ? "on" : "in")} {Date(time)}";

    /// <summary>A day as the scenario gives it: as a month or a year where all that it dates on that day is given so.</summary>
    public static SourceTime Written(Scenario scenario, DateOnly day) =>
        scenario.Times.Where(time => time.Day == day).Distinct().ToList() is [var time] ? time : day;

    public static string Number(decimal number) => number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    public static string Number(BigInteger number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    // The last of two equal names would be a mistake that the reader of files reports; a report is not the place to stop.
    private static Dictionary<string, T> Named<T>(ValueList<T> items, Func<T, string> name)
    {
        var named = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            named[name(item)] = item;
        }

        return named;
    }
}
