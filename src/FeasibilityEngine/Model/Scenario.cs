namespace FeasibilityEngine.Model;

/// <summary>
/// One dispute: who demands what, which demands are tied by the rules of the world, what each side could fall back to
/// and what it would cost, what happened when, and who could help. Made by reading a file or by the builder, which both
/// check it first; two scenarios are equal when they say the same in the same order.
/// </summary>
/// <remarks>Immutable, and safe to share between threads.</remarks>
public sealed record Scenario
{
    /// <summary>A short name, used in reports for programs: <c>direct-talks</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name that readers see.</summary>
    public required string Name { get; init; }

    /// <summary>The day at which the scenario is analysed unless the user names another; null where the file gives none.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What is asked of the scenario unless the user asks something else; null where the file does not say.</summary>
    public Question? Question { get; init; }

    /// <summary>Where its statements can be read.</summary>
    public ValueList<Source> Sources { get; init; } = [];

    /// <summary>Who takes positions or acts.</summary>
    public ValueList<Party> Parties { get; init; } = [];

    /// <summary>The lists of keys over which issues, acts, facts and rules range.</summary>
    public ValueList<KeySet> Sets { get; init; } = [];

    /// <summary>The questions between the parties.</summary>
    public ValueList<Issue> Issues { get; init; } = [];

    /// <summary>What parties do or do not do; without the built-in <c>talks</c>.</summary>
    public ValueList<Act> Acts { get; init; } = [];

    /// <summary>The circumstances.</summary>
    public ValueList<Fact> Facts { get; init; } = [];

    /// <summary>What no one can negotiate away.</summary>
    public ValueList<Rule> Rules { get; init; } = [];

    /// <summary>The rules case by case, each case as a rule by itself.</summary>
    internal IEnumerable<Rule> RulesApart => Rules.All(rule => rule.Cases.Count == 0) ? Rules : Rules.SelectMany(rule => rule.Apart());

    /// <summary>What happened when.</summary>
    public ValueList<Event> Events { get; init; } = [];

    /// <summary>What each party insists on.</summary>
    public ValueList<Position> Positions { get; init; } = [];

    /// <summary>What might change without anyone at the table giving it.</summary>
    public ValueList<Development> Developments { get; init; } = [];

    /// <summary>What the authors expect of the analysis.</summary>
    public ValueList<Expectation> Expectations { get; init; } = [];

    /// <summary>The question of an analysis that names none: <see cref="Question"/>, else talks.</summary>
    public Question DefaultQuestion => Question ?? Model.Question.Talks;

    /// <summary>
    /// The day of an analysis that names none: <see cref="AsOf"/>, else the latest day on which anything in the scenario
    /// changes (an event, a position's <c>from</c>, <c>until</c> or <c>stated</c>, a rung or act that is tabled); null where nothing is dated. Never the clock.
    /// </summary>
    public DateOnly? DefaultAsOf
    {
        get
        {
            if (AsOf is not null)
            {
                return AsOf;
            }

            var days = Events.Select(e => (DateOnly?)e.On)
                .Concat(Acts.Select(a => a.Tabled))
                .Concat(Positions.SelectMany(p => new[] { p.From, p.Until }
                    .Concat(p.Stated.Select(s => (DateOnly?)s.On).Concat(p.Rungs.Select(r => r.Tabled)).Where(day => day is { } on && !p.HasEndedBy(on)))));
            return days.Max();
        }
    }

    /// <summary>Every time at which something changes, as the scenario gives it.</summary>
    internal IEnumerable<SourceTime> Times => Events.Select(happening => (SourceTime?)happening.When)
        .Concat(Acts.Select(act => act.PutForward))
        .Concat(Positions.SelectMany(position => position.Rungs.Select(rung => rung.PutForward)
            .Concat(position.Stated.Select(statement => (SourceTime?)statement.When))
            .Append(position.Begins)
            .Append(position.Ends)))
        .OfType<SourceTime>();
}
