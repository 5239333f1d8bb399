using FeasibilityEngine.Authoring.Building;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring;

/// <content>What is declared before it is spoken about: sources, parties, sets, issues, acts and facts.</content>
public sealed partial class ScenarioBuilder
{
    /// <summary>Declares where statements can be read.</summary>
    /// <param name="id">The name by which it is cited.</param>
    /// <param name="text">What a reader sees: title, publication, speaker.</param>
    /// <param name="date">When it was published or said, where known.</param>
    /// <param name="url">Where it can be found, where known. Never opened by the engine.</param>
    /// <exception cref="ArgumentException">The name is no name, or used already.</exception>
    public SourceHandle Source(string id, string text, SourceTime? date = null, string? url = null)
    {
        var source = new Source(id, ReadersText.Needed(text), date?.Day, ReadersText.Checked(url)) { DatePrecision = date?.Precision ?? default };
        Declare("source", id);
        _sources.Add(source);
        return new SourceHandle(this, id);
    }

    /// <summary>Declares who takes positions or acts.</summary>
    /// <param name="id">The name used in the scenario, for example <c>ukraine</c>.</param>
    /// <param name="name">The name that readers see; the same as <paramref name="id"/> where left out.</param>
    /// <param name="role">What a third party does in the dispute (<c>mediator</c>, <c>guarantor</c>); left out for the parties to it.</param>
    /// <exception cref="ArgumentException">The name is no name, or used already.</exception>
    public PartyHandle Party(string id, string? name = null, string? role = null)
    {
        var party = new Party(id, ReadersText.Checked(name) ?? id, ReadersText.Checked(role));
        Declare("party", id);
        _parties.Add(party);
        return new PartyHandle(this, id);
    }

    /// <summary>Declares a list of keys over which issues, acts, facts, conditions and rules can range.</summary>
    /// <exception cref="ArgumentException">A name is no name or used already, or no key is given.</exception>
    public SetHandle Set(string id, params IEnumerable<string> keys)
    {
        Declare("set", id);
        var handle = new SetHandle(this, id, Listed(keys, "key", id));
        _sets.Add(new KeySet(id, handle.Keys));
        return handle;
    }

    /// <summary>Declares a question between the parties, of whose options exactly one holds.</summary>
    /// <param name="id">The name of the issue.</param>
    /// <param name="options">The options; where nothing decides, a witness takes the earliest that is possible.</param>
    /// <param name="says">The question in words, where given.</param>
    /// <exception cref="ArgumentException">A name is no name or used already, or no option is given.</exception>
    public IssueHandle Issue(string id, IEnumerable<string> options, string? says = null)
    {
        var listed = AddIssue(id, null, options, says);
        return new IssueHandle(new Reference(id), listed);
    }

    /// <summary>Declares a question for each key of a set.</summary>
    /// <param name="id">The name of the issue, without its key.</param>
    /// <param name="over">The set over which it ranges.</param>
    /// <param name="options">The options; where nothing decides, a witness takes the earliest that is possible.</param>
    /// <param name="says">The question in words, where given.</param>
    /// <exception cref="ArgumentException">A name is no name or used already, no option is given, or the set belongs to another builder.</exception>
    public IssueFamily Issue(string id, SetHandle over, IEnumerable<string> options, string? says = null)
    {
        var listed = AddIssue(id, Owned(over), options, says);
        return new IssueFamily(new Family(id, over), listed);
    }

    /// <summary>Declares something that a party does or does not do.</summary>
    /// <param name="id">The name of the act.</param>
    /// <param name="by">Who performs it; left out where it takes several parties. A priced act needs one.</param>
    /// <param name="price">What performing it costs its performer, zero or more; left out for an act that is free.</param>
    /// <param name="tabled">From when a priced act is within reach; always where left out.</param>
    /// <param name="availableWhen">Over facts: a priced act is within reach only where this holds.</param>
    /// <param name="irreversible">True for what cannot be undone once done.</param>
    /// <param name="says">The act in words, where given.</param>
    /// <param name="cites">The sources that it cites.</param>
    /// <param name="tabling">Where there is no time for <paramref name="tabled"/>: that nobody has put a priced act forward, or that the day is not known.</param>
    /// <exception cref="ArgumentException">The name is no name or used already, a handle belongs to another builder, or <paramref name="tabled"/> is given with a <paramref name="tabling"/>.</exception>
    public ActHandle Act(
        string id,
        PartyHandle? by = null,
        decimal? price = null,
        SourceTime? tabled = null,
        Condition? availableWhen = null,
        bool irreversible = false,
        string? says = null,
        IEnumerable<SourceHandle>? cites = null,
        Tabling tabling = Tabling.Dated)
    {
        AddAct(id, null, by, price, tabled, availableWhen, irreversible, says, cites, tabling);
        return new ActHandle(this, new Reference(id));
    }

    /// <summary>Declares an act for each key of a set; each has the price.</summary>
    /// <param name="id">The name of the act, without its key.</param>
    /// <param name="over">The set over which it ranges.</param>
    /// <inheritdoc cref="Act(string, PartyHandle?, decimal?, SourceTime?, Condition?, bool, string?, IEnumerable{SourceHandle}?, Tabling)"/>
#pragma warning disable CS1573 // The other parameters are inherited.
    public ActFamily Act(
        string id,
        SetHandle over,
        PartyHandle? by = null,
        decimal? price = null,
        SourceTime? tabled = null,
        Condition? availableWhen = null,
        bool irreversible = false,
        string? says = null,
        IEnumerable<SourceHandle>? cites = null,
        Tabling tabling = Tabling.Dated)
#pragma warning restore CS1573
    {
        AddAct(id, Owned(over), by, price, tabled, availableWhen, irreversible, says, cites, tabling);
        return new ActFamily(new Family(id, over));
    }

    /// <summary>Declares a circumstance: false unless an event establishes it, a rule derives it or a development is assumed.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="says">The circumstance in words, where given.</param>
    /// <param name="cites">The sources that it cites.</param>
    /// <exception cref="ArgumentException">The name is no name or used already, or a source belongs to another builder.</exception>
    public FactHandle Fact(string id, string? says = null, IEnumerable<SourceHandle>? cites = null)
    {
        AddFact(id, null, says, cites);
        return new FactHandle(this, new Reference(id));
    }

    /// <summary>Declares a circumstance for each key of a set.</summary>
    /// <param name="id">The name of the fact, without its key.</param>
    /// <param name="over">The set over which it ranges.</param>
    /// <param name="says">The circumstance in words, where given.</param>
    /// <param name="cites">The sources that it cites.</param>
    /// <exception cref="ArgumentException">The name is no name or used already, or a handle belongs to another builder.</exception>
    public FactFamily Fact(string id, SetHandle over, string? says = null, IEnumerable<SourceHandle>? cites = null)
    {
        AddFact(id, Owned(over), says, cites);
        return new FactFamily(new Family(id, over));
    }

    private ValueList<string> AddIssue(string id, string? over, IEnumerable<string> options, string? says)
    {
        Declare(Statements, id, "issue");
        var listed = Listed(options, Names.Option, id);
        _issues.Add(new Issue(id, over, listed, ReadersText.Checked(says)));
        return listed;
    }

    private void AddAct(
        string id,
        string? over,
        PartyHandle? by,
        decimal? price,
        SourceTime? tabled,
        Condition? availableWhen,
        bool irreversible,
        string? says,
        IEnumerable<SourceHandle>? cites,
        Tabling tabling)
    {
        if (tabled is not null && tabling != Tabling.Dated)
        {
            throw new ArgumentException($"The act '{id}' was put forward either in a time that is known or not.", nameof(tabling));
        }

        var performer = by is null ? null : Owned(by);
        var checkedWhen = availableWhen is null ? null : Checked(availableWhen);
        var cited = Cited([], cites ?? []);
        Declare(Statements, id, "act");
        _acts.Add(new Act(id, over, performer, price, tabled?.Day, checkedWhen, irreversible, ReadersText.Checked(says), cited)
        {
            TabledPrecision = tabled?.Precision ?? default,
            Tabling = tabling,
        });
    }

    private void AddFact(string id, string? over, string? says, IEnumerable<SourceHandle>? cites)
    {
        var cited = Cited([], cites ?? []);
        Declare(Statements, id, "fact");
        _facts.Add(new Fact(id, over, ReadersText.Checked(says), cited));
    }
}
