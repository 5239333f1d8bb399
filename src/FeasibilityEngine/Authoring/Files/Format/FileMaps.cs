namespace FeasibilityEngine.Authoring.Files.Format;

/// <summary>
/// Every map of a scenario file with its keys: the one place for them. The reader takes these keys and no others, and the JSON Schema
/// that editors use is written from them.
/// </summary>
internal static class FileMaps
{
    private const string Sources = "The sources that this cites: a name from `sources`, or a list of names.";

    /// <summary>The file itself.</summary>
    public static FileMap Scenario { get; } = new(
        "scenario",
        new("feasibility", FileValue.Version, "The version of the format, always 1. Tools know a scenario by this key.", "1", IsRequired: true),
        new("id", FileValue.Name, "A short name for programs. Made from `scenario` where it is left out.", "river-crossing"),
        new("scenario", FileValue.Text, "The name of the dispute, as readers see it.", "The river crossing", IsRequired: true),
        new("as-of", FileValue.Date, "The day of the analysis. Where it is left out, the latest day on which anything in the file changes.", "2024-06-14"),
        new("question", FileValue.Question, "The question that is asked of the file unless another is: talks (the default) or settlement.", "settlement"),
        new("sources", FileValue.Section, "Where statements can be read. Everything that someone said or that happened should cite one.", """{ "letter": "Letter of the northern council, 2 March 2024" }"""),
        new("parties", FileValue.Section, "Who takes positions or acts. One with a `role` is a third party.", """{ "north": "North", "league": { "name": "River League", "role": "mediator" } }"""),
        new("sets", FileValue.Section, "Lists of keys over which issues, acts, facts and rules range.", """{ "bank": ["east", "west"] }"""),
        new("issues", FileValue.Section, "Questions between the parties with a fixed list of options, of which exactly one holds. `guards[bank]` is one for each key of the set.", """{ "toll": ["northern", "shared", "southern"] }"""),
        new("acts", FileValue.Section, "What parties do or do not do. One with a `price` happens only as a concession. `talks` is built in.", """{ "ceasefire": null, "dam-opened": { "by": "south", "price": 2 } }"""),
        new("facts", FileValue.Section, "Circumstances: false unless an event, a rule or a development makes them true.", """{ "flood": "The river is in flood" }"""),
        new("rules", FileValue.Section, "What no one can negotiate away: never, always, or when with then.", """[{ "never": "ceasefire and dam-opened", "because": "Nobody guards an open dam." }]"""),
        new("events", FileValue.Section, "What happened when. Events of one day count in the order of the file.", """[{ "on": "2024-04-10", "name": "The river floods the lower town", "establishes": "flood" }]"""),
        new("positions", FileValue.Section, "What each party insists on, and what it could fall back to.", """{ "toll-stays": { "party": "north", "requires": "toll is northern" } }"""),
        new("developments", FileValue.Section, "What might change without anyone at the table giving it. Left out of an analysis unless it is assumed.", """{ "league-steps-in": { "establishes": "league-offers" } }"""),
        new("expect", FileValue.Section, "What the analysis should find: `feasibility test` holds the scenario against it.", """[{ "verdict": "openable" }]"""),
        new("$schema", FileValue.Text, "Where editors find the schema of the file. It changes nothing.", "./feasibility.schema.json"));

    /// <summary>A source.</summary>
    public static FileMap Source { get; } = new(
        "source",
        new("text", FileValue.Text, "What it is, as readers see it.", "Letter of the northern council", IsRequired: true),
        new("date", FileValue.Time, "The day, month or year of the source. It changes nothing in the analysis.", "2024-03-02"),
        new("url", FileValue.Text, "Where it can be read.", "https://example.org/letter"));

    /// <summary>A party.</summary>
    public static FileMap Party { get; } = new(
        "party",
        new("name", FileValue.Text, "The name that readers see.", "River League"),
        new("role", FileValue.Text, "What a third party does: mediator, guarantor, verifier. A party to the dispute has none.", "mediator"));

    /// <summary>An issue.</summary>
    public static FileMap Issue { get; } = new(
        "issue",
        new("options", FileValue.SomeNames, "Its options, of which exactly one holds.", """["present", "withdrawn"]""", IsRequired: true),
        new("says", FileValue.Text, "A noun phrase for reports, in the singular, small at the start: the guard of the bank.", "the guard of the bank"));

    /// <summary>An act.</summary>
    public static FileMap Act { get; } = new(
        "act",
        new("by", FileValue.Name, "The party that performs it. Left out where it takes several.", "south"),
        new("price", FileValue.Cost, "What performing it costs its performer. With a price it happens only as a concession.", "2"),
        new("tabled", FileValue.Tabled, "From when the act is within reach, where it has a price. A month or a year counts from its first day; `never` is never, `unknown` always.", "2024-05-01"),
        new("available when", FileValue.FactCondition, "Over facts: where it does not hold, the priced act is not within reach.", "not flood"),
        new("irreversible", FileValue.TrueOrFalse, "Whether it cannot be undone.", "true"),
        new("says", FileValue.Text, "A clause for reports, small at the start: the dam is opened.", "the dam is opened"),
        new("source", FileValue.Names, Sources, "speech"));

    /// <summary>A fact.</summary>
    public static FileMap Fact { get; } = new(
        "fact",
        new("says", FileValue.Text, "A clause for reports: this bank is closed.", "this bank is closed"),
        new("source", FileValue.Names, Sources, "letter"));

    /// <summary>A rule.</summary>
    public static FileMap Rule { get; } = new(
        "rule",
        new("id", FileValue.Name, "The name of the rule; rule-1, rule-2, … where it is left out.", "no-toll-without-guards"),
        new("for", FileValue.Variables, "The variables of the rule with their sets: it says the same for every key.", "b in bank"),
        new("never", FileValue.Condition, "What is so in no state.", "guards[b] is withdrawn and toll is northern"),
        new("always", FileValue.Condition, "What is so in every state.", "toll is shared implies ceasefire"),
        new("when", FileValue.Condition, "Where this holds, the facts in `then` hold.", "flood and not dam-opened"),
        new("then", FileValue.Facts, "The fact that follows, or a list of facts. Only with `when`.", "closed[east]"),
        new("because", FileValue.Text, "The reason, as a sentence. Explanations use it word for word.", "Without guards nobody collects a toll."),
        new("source", FileValue.Names, Sources, "letter"));

    /// <summary>An event.</summary>
    public static FileMap Event { get; } = new(
        "event",
        new("id", FileValue.Name, "The name of the event; event-1, event-2, … where it is left out.", "the-flood"),
        new("on", FileValue.Time, "The day from which it counts; the first of it where only a month or a year is known.", "2024-04-10", IsRequired: true),
        new("name", FileValue.Text, "What happened, as readers see it.", "The river floods the lower town", IsRequired: true),
        new("establishes", FileValue.Facts, "The facts that hold from then on.", "flood"),
        new("ends", FileValue.Facts, "The facts that no longer hold on account of an event. What a rule derives goes on.", "league-offers"),
        new("source", FileValue.Names, Sources, "letter"));

    /// <summary>A position.</summary>
    public static FileMap Position { get; } = new(
        "position",
        new("party", FileValue.Name, "The party that takes it.", "south", IsRequired: true),
        new("kind", FileValue.Kind, "precondition (the default) must hold for its party to enter talks; a demand is wanted in a settlement and never blocks entry; a red line holds always and has no fallbacks. A list of the first two is both.", "precondition"),
        new("says", FileValue.Text, "The position as its party states it. Explanations use it word for word.", "The South talks only once all guards have left."),
        new("requires", FileValue.Condition, "What must hold, in the position's stated form.", "all b in bank: guards[b] is withdrawn", IsRequired: true),
        new("from", FileValue.Time, "The first day on which it counts, or the month or year on whose first day that is.", "2024-05-01"),
        new("until", FileValue.Time, "The first day on which it no longer counts; of a month or a year the first day, so that `2025` ends it on 1 January 2025.", "2025-01-01"),
        new("while", FileValue.FactCondition, "Over facts: the position counts only while this holds.", "not flood"),
        new("stated", FileValue.Stated, "From which day on it is stated at which rung: positions harden and soften.", """{ "2024-05-20": "east-first", "2024-09-01": "requires" }"""),
        new("source", FileValue.Names, Sources, "speech"),
        new("fallbacks", FileValue.Fallbacks, "What its party could fall back to, strongest first. `waive` gives the position up; without it the last rung is a floor.", """[{ "id": "east-first", "accepts": "guards[east] is withdrawn", "cost": 2 }, "waive"]"""));

    /// <summary>A fallback.</summary>
    public static FileMap Rung { get; } = new(
        "fallback",
        new("id", FileValue.Name, "The name of the rung; rung-1, rung-2, … where it is left out. `waive` gives the position up and needs no `accepts`.", "east-first"),
        new("says", FileValue.Text, "The rung as a sentence.", "The South would start with the eastern bank."),
        new("accepts", FileValue.Condition, "What its party accepts at this rung, besides what the stronger ones ask for.", "guards[east] is withdrawn"),
        new("cost", FileValue.Cost, "What standing here costs its party in all, from the stated form on. One more than the rung before where it is left out.", "2"),
        new("tabled", FileValue.Tabled, "From when the rung is within reach. A month or a year counts from its first day; `never` is never, `unknown` always.", "2024-05-20"),
        new("available when", FileValue.FactCondition, "Over facts: where it does not hold, the rung is not tenable.", "flood or league-offers"),
        new("source", FileValue.Names, Sources, "speech"));

    /// <summary>A development.</summary>
    public static FileMap Development { get; } = new(
        "development",
        new("establishes", FileValue.Facts, "The facts that hold where it is assumed.", "league-offers"),
        new("ends", FileValue.Facts, "The facts that no event establishes any longer where it is assumed.", "flood"),
        new("says", FileValue.Text, "The development as a clause or sentence.", "The River League steps in."),
        new("source", FileValue.Names, Sources, "speech"));

    /// <summary>An expectation.</summary>
    public static FileMap Expectation { get; } = new(
        "expectation",
        new("as-of", FileValue.Date, "The day; the scenario's own where it is left out.", "2024-06-14"),
        new("question", FileValue.Question, "talks or settlement; the question of the file where it is left out, else talks.", "talks"),
        new("assume", FileValue.Names, "The developments that are assumed: a name from `developments`, or a list of names.", """["league-steps-in"]"""),
        new("verdict", FileValue.Verdict, "The verdict that is expected.", "openable"),
        new("because", FileValue.Names, "Positions that some minimal conflict holds, all of them together.", """["guards-leave-first", "toll-stays"]"""));

    /// <summary>All of them, the file first.</summary>
    public static IReadOnlyList<FileMap> All { get; } =
        [Scenario, Source, Party, Issue, Act, Fact, Rule, Event, Position, Rung, Development, Expectation];
}
