using FeasibilityEngine.NRules.Loading;
using FeasibilityEngine.RuleSources;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules.Running;

/// <summary>One run of rules over what states of one scenario could hold. Used once, by one thread.</summary>
internal sealed class RuleRun(LoadedRules rules, IServiceProvider? services, int firingLimit)
{
    // So many facts go in between two looks at the cancellation.
    private const int Batch = 500;

    private readonly MatchRecorder _recorder = new(rules);
    private readonly Dictionary<Type, string?> _askers = [];
    private IRuleDefinition? _firing;
    private RuleSourceException? _refusal;

    /// <summary>What the rules say.</summary>
    /// <exception cref="RuleSourceException">A rule failed, or did what rules may not do.</exception>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public IReadOnlyCollection<RuleMatch> Matches(ISessionFactory sessions, Potential potential, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            var session = sessions.CreateSession(s => s.DependencyResolver = new RunServices(_recorder, services));
            session.Events.LhsExpressionFailedEvent += (_, failure) => _refusal ??= FailedInCondition(failure);
            foreach (var batch in Given(potential).Chunk(Batch))
            {
                cancellation.ThrowIfCancellationRequested();
                session.InsertAll(batch);
            }

            Watch(session.Events, stop);
            var fired = session.Fire(firingLimit, stop.Token);
            cancellation.ThrowIfCancellationRequested();
            CheckEnd(session, fired);
        }
        catch (Exception thrown) when (thrown is not RuleSourceException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw _refusal ?? Explained(thrown);
        }

        return _recorder.Matches;
    }

    private static IEnumerable<object> Given(Potential potential) =>
        [potential.Scenario, .. potential.Scenario.Parties, .. potential.Scenario.Sets, .. potential.Scenario.Positions, .. potential.Options, .. potential.Acts, .. potential.Facts];

    private void Watch(IEventProvider events, CancellationTokenSource stop)
    {
        events.RuleFiringEvent += (_, fires) => _firing = fires.Rule;
        events.FactInsertedEvent += (_, inserted) => Refuse(Refused(inserted.Fact));
        events.FactUpdatedEvent += (_, updated) => Refuse(rules.Failure.Changes(Firing!, updated.Fact.Type));
        events.FactRetractedEvent += (_, retracted) => Refuse(rules.Failure.Changes(Firing!, retracted.Fact.Type));

        void Refuse(RuleSourceException? refusal)
        {
            _refusal ??= refusal;
            if (_refusal is not null)
            {
                stop.Cancel();
            }
        }
    }

    private RuleSourceException? Refused(IFact fact)
    {
        if (fact.Value is RuleMatch match)
        {
            _recorder.Add(match, Firing!);
            return null;
        }

        return fact.Value is PotentialStatement ? rules.Failure.YieldsStatements(Firing!, fact.Type)
            : fact.Source is null ? rules.Failure.Inserts(Firing!, fact.Type)
            : AskerOf(fact.Type) is { } asker ? rules.Failure.Negates(asker, fact.Type, $"the rule '{Firing}' yields")
            : null;
    }

    /// <summary>A rule that asks about the absence or number of facts of a type; null where there is none.</summary>
    private string? AskerOf(Type type)
    {
        if (!_askers.TryGetValue(type, out var asker))
        {
            asker = rules.All.FirstOrDefault(r => AskedAbsence.In(r.Definition).Any(t => t.IsAssignableFrom(type)))?.Name;
            _askers.Add(type, asker);
        }

        return asker;
    }

    private void CheckEnd(ISession session, int fired)
    {
        if (_refusal is not null)
        {
            throw _refusal;
        }

        if (!session.Agenda.IsEmpty)
        {
            throw fired >= firingLimit ? rules.Failure.NeverEnds(Firing, firingLimit) : rules.Failure.Halts(Firing);
        }
    }

    private string? Firing => _firing is null ? null : rules.NameOf(_firing.Name);

    private RuleSourceException FailedInCondition(LhsExpressionErrorEventArgs failure) => rules.Failure.FailedInCondition(
        failure.Rules.Select(r => rules.NameOf(r.Name)).Distinct().Order(StringComparer.Ordinal).ToList(),
        failure.Expression.ToString(),
        failure.Exception!);

    private RuleSourceException Explained(Exception thrown) => thrown switch
    {
        RuleSourceException refusal => refusal,
        RuleRhsExpressionEvaluationException { InnerException: { } inner } when inner is RuleExecutionException or RuleSourceException => Explained(inner),
        RuleRhsExpressionEvaluationException action => rules.Failure.FailedInAction(rules.NameOf(action.RuleName), action.InnerException ?? action),
        AgendaExpressionEvaluationException filter => rules.Failure.FailedInFilter(rules.NameOf(filter.RuleName), filter.InnerException ?? filter),
        _ => rules.Failure.FailedToRun(Firing, thrown is RuleExecutionException { InnerException: { } inner } ? inner : thrown),
    };
}
