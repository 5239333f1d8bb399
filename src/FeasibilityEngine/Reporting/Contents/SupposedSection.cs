using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>What is supposed to be conceded, what of it is out of reach or does not help, and the verdict with it and without.</summary>
internal sealed class SupposedSection
{
    private readonly WhatIf _whatIf;
    private readonly Vocabulary _vocabulary;
    private readonly Phrasing _phrasing;
    private readonly Standings _standings;
    private readonly FactChains _chains;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public SupposedSection(WhatIf whatIf, Vocabulary vocabulary)
    {
        _whatIf = whatIf;
        _vocabulary = vocabulary;
        _phrasing = new Phrasing(vocabulary);
        _standings = new Standings(vocabulary, _phrasing);
        _chains = new FactChains(vocabulary, _phrasing);
    }

    public IEnumerable<Block> Blocks() =>
    [
        .. _whatIf.Supposed.Count > 0 ? Supposed() : [],
        new PauseBlock(),
        Answer(),
        .. new ReachVerdictWording(_vocabulary, _phrasing, _standings).Of(_whatIf.After),
        .. OpensWith(),
        .. Partial(),
    ];

    private IEnumerable<Block> Supposed()
    {
        yield return new ParagraphBlock(_whatIf.SupposedCost > 0
            ? AsItIs($"Supposed to be conceded, at a cost of {Vocabulary.Number(_whatIf.SupposedCost)} in all:", new CostsInTotal(_whatIf.Supposed.Select(given => given.To).OfType<Standing>().ToValueList(), _whatIf.SupposedCost))
            : Said.Framing("Supposed to be conceded:"));
        foreach (var supposed in _whatIf.Supposed)
        {
            yield return Concession(supposed);
        }

        // Two that stand in for each other do not help, each by itself; that does not say that both can go.
        if (_whatIf.After.Verdict != Verdict.Inconsistent && _whatIf.Supposed.Count(supposed => supposed is { Helps: false, To.Rung: > 0 }) > 1)
        {
            yield return ItemBlock.SetIn(
                Said.Framing("Each is looked at by itself; of those that do not help, one may still be needed where another is left out too."), hangs: false);
        }
    }

    private AnswerBlock Answer()
    {
        var (before, after) = (_whatIf.Before.Verdict, _whatIf.After.Verdict);
        var headline = $"Verdict: {VerdictSection.Headline(_whatIf.After)} "
            + (before == after && after == Verdict.Unknown ? "With nothing supposed it was not decided either."
            : before == after ? "That is the same as with nothing supposed." : $"With nothing supposed: {VerdictSection.Headline(_whatIf.Before)}");
        return new AnswerBlock(
            after,
            Said.Claiming(headline, [.. Of(after), .. Of(before).Select(claim => new Elsewhere(OtherAnalysis.AsStated, claim))]),
            Said.Claiming(Meaning(after), [.. Of(after), .. OnTheDay(after)]));
    }

    private IEnumerable<Block> OpensWith()
    {
        if (_whatIf is { After.IsOpenUnconceded: not true, OpensOnTheDayWith: { Count: > 0 } further })
        {
            var which = further.Count == 1 ? "this" : "these";
            var gives = Prose.Join("; ", further.Select(to => (Prose)$"{_standings.Giving(to)} ({Standings.Id(to)})"));
            yield return new ParagraphBlock(AsItIs(
                $"It would be open {_vocabulary.OnTheDay} with {which}, for example: {gives}.", new OpensOnTheDay(_whatIf.After.Supposed, further, Does: true)));
        }
    }

    private IEnumerable<Block> Partial()
    {
        if (!_whatIf.IsComplete)
        {
            var reasons = Prose.Join("; ", _whatIf.Interruptions.Select(InterruptionWording.Clause));
            yield return new AlertBlock(Said.Framing($"The search was not finished, so this report is partial{(reasons.IsEmpty ? "" : ": ")}{reasons}."));
        }
    }

    private ItemBlock Concession(SupposedConcession supposed) => supposed switch
    {
        { To: { Rung: > 0 } to } => ItemBlock.Bullet(
            AsItIs($"{_standings.Giving(to)} ({Standings.Id(to)}, cost {Vocabulary.Number(supposed.Cost)})", new Concedes(to, supposed.Cost)),
            [.. Remarks(supposed, to).Select(remark => ParagraphBlock.Hanging(remark))]),
        { To: { } to } => ItemBlock.Bullet(AsItIs($"{to.Id} stands at {to.RungId} as it is, so that this concedes nothing", new StandsAt(to))),
        { Helps: null } => ItemBlock.Bullet(Said.Framing($"{supposed.Supposition.Id}: whether it counts was not found out, since the search was not finished")),
        _ => ItemBlock.Bullet(AsItIs(
            $"{supposed.Supposition.Id} does not count {_vocabulary.OnTheDay} for this question, so that conceding it changes nothing", new DoesNotCount(supposed.Supposition.Id))),
    };

    // Why it cannot be given, and whether it helps.
    private IEnumerable<Said> Remarks(SupposedConcession supposed, Standing to)
    {
        if (supposed.Awaits is { } awaits)
        {
            yield return Said.Join(" ", [AsItIs($"out of reach {_vocabulary.OnTheDay}:", SetClaims.Awaits(awaits), new WithinReach(to, Now: false)), .. Reasons(awaits)]);
        }

        // Where the rules exclude every state nothing helps, and nothing is said of what would.
        if (_whatIf.After.Verdict == Verdict.Inconsistent)
        {
            yield break;
        }

        if (supposed.Helps == false)
        {
            // Counting only what can be given, to leave out what cannot be may even change the verdict for the better.
            var verdict = ReachVerdictWording.Differs(_whatIf.After) ? "the verdict on all that is supposed" : "the verdict";
            yield return AsItIs(
                $"does not help: left out by itself, it changes neither {verdict} nor what the cheapest completion takes",
                new IsIdle(_whatIf.After.Supposed, supposed.Supposition));
        }
        else if (supposed.Helps is null)
        {
            yield return Said.Framing("whether it helps was not found out, since the search was not finished");
        }
    }

    // Of what is so with the developments that are supposed, and nothing conceded.
    private static Said AsItIs(Prose words, params IEnumerable<Claim> claims) => Said.Claiming(words, claims).At(OtherAnalysis.NothingSupposed);

    // That nothing was proven is no claim about the scenario.
    private static IEnumerable<Claim> Of(Verdict verdict) => verdict == Verdict.Unknown ? [] : [new VerdictIs(verdict)];

    private IEnumerable<Claim> OnTheDay(Verdict verdict) => verdict is Verdict.Open or Verdict.Openable && !ReachVerdictWording.Differs(_whatIf.After) && _whatIf.After.Supposed.Count > 0
        ? [new Elsewhere(OtherAnalysis.NothingSupposed, new VerdictOfSupposed(_whatIf.After.Supposed, verdict))]
        : [];

    private IEnumerable<Said> Reasons(OutOfReach awaits)
    {
        if (ReachReasons.IsNotPutForward(awaits))
        {
            yield return Said.Framing($"It is {ReachReasons.PutForward(awaits)}.");
        }

        if (awaits.Needs is { } needs)
        {
            yield return Said.Framing($"It is tenable only where {_phrasing.Claim(needs)}.");
            var against = _chains.Against(needs).ToLookup(_told.Contains);
            foreach (var sentence in against[false].SelectMany(fact => _chains.Tell(fact, _told, "")))
            {
                yield return sentence;
            }

            if (against[true].Any())
            {
                yield return against[false].Any()
                    ? Said.Framing($"What is told above of {Text.List([.. against[true]])} counts here too.")
                    : _chains.Again([.. against[true]], "as told above");
            }
        }
    }

    private Prose Meaning(Verdict verdict)
    {
        var path = Text.Capital(_vocabulary.Path);
        return verdict switch
        {
            Verdict.Open => $"{path} is then open{(ReachVerdictWording.Differs(_whatIf.After) ? "" : " " + _vocabulary.OnTheDay)}: a state exists that all accept where they would stand. Nothing more would have to be conceded.",
            Verdict.Openable => $"{path} is then not open yet {_vocabulary.OnTheDay}. {(ReachVerdictWording.Differs(_whatIf.After)
                ? $"If every rung down to what is supposed could be given {_vocabulary.OnThatDay}, it could be opened with further concessions that are within reach then."
                : $"It can be opened with further concessions that are within reach {_vocabulary.OnThatDay}.")}",
            Verdict.Remote => $"{path} is then not open yet {_vocabulary.OnTheDay}, and nothing further that can be given {_vocabulary.OnThatDay} opens it. "
                + "Other concessions in the scenario would; the report says what each of them awaits.",
            Verdict.Closed => $"{path} is then not open {_vocabulary.OnTheDay}, and no further concession in the scenario opens it, within reach or not.",
            _ => VerdictSection.Meaning(_whatIf.After, _vocabulary).Words,
        };
    }
}
