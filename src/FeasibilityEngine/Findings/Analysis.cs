using FeasibilityEngine.Model;

namespace FeasibilityEngine.Findings;

/// <summary>
/// What the engine found out about a scenario at one day, for one question: the verdict, why not, and what would open a path.
/// Data in the scenario's own words; renderers only read it. Every witness and every conflict in it was checked a second time,
/// by code that shares nothing with the search.
/// </summary>
/// <remarks>Immutable, and safe to share between threads. The same scenario gives an equal analysis on every machine.</remarks>
public sealed record Analysis
{
    /// <summary>The scenario that was analysed.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>What was asked.</summary>
    public required Question Question { get; init; }

    /// <summary>The day of the analysis; null for a scenario in which nothing is dated.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>The developments that were assumed.</summary>
    public required ValueList<string> Assumed { get; init; }

    /// <summary>The concessions that were supposed to have been made: <c>AnalysisOptions.Suppose</c>.</summary>
    public ValueList<Supposition> Supposed { get; init; } = [];

    /// <summary>
    /// What <see cref="Supposed"/> costs in total, from the stated rungs; what does not count on the day or for the question costs nothing.
    /// The costs of sets come on top of it. Null where nothing is supposed, or where the search was cut short before it was known what counts.
    /// </summary>
    public decimal? SupposedCost { get; init; }

    /// <summary>
    /// The answer. Supposed concessions count for it in full, as if the parties stood there, whether or not they can be given at the
    /// as-of date.
    /// </summary>
    public required Verdict Verdict { get; init; }

    /// <summary>
    /// Where concessions are supposed, the answer if they count only as far as they can be given at the as-of date: open if each is
    /// within reach and a possible state exists that all accept counting only rungs within reach; openable if further concessions that
    /// are within reach make it so; remote if nothing that includes all that is supposed does. Null where nothing is supposed.
    /// </summary>
    public Verdict? VerdictWithinReach { get; init; }

    /// <summary>
    /// Where the path is open with all that is supposed and <see cref="VerdictWithinReach"/> says otherwise: true where it is open with
    /// nothing conceded, so that what cannot be given is not needed. Null where that was not found out, and everywhere else.
    /// </summary>
    internal bool? IsOpenUnconceded { get; init; }

    /// <summary>
    /// For <see cref="Verdict.Inconsistent"/> with developments assumed: true where the rules allow a state without them, false where they
    /// do not; null where that was not found out, and for everything else.
    /// </summary>
    public bool? IsConsistentUnassumed { get; init; }

    /// <summary>True where every list and count is proven to be whole: nothing was cut short by a limit, a budget or a cancellation.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>What cut the search short, in order; empty where <see cref="IsComplete"/>.</summary>
    public required ValueList<Interruption> Interruptions { get; init; }

    /// <summary>How many answers there are, exactly, and how many were listed at the most.</summary>
    public required Counts Counts { get; init; }

    /// <summary>
    /// Every minimal conflict among the positions as stated, in the order in which reports tell and number them: what excludes each other,
    /// then what needs an act, then what is against a red line, similar ones together, fewest members first. Of each component at most
    /// <see cref="AnalysisOptions.ConflictLimit"/>; the analysis then says that it is not complete.
    /// </summary>
    public required ValueList<Conflict> Conflicts { get; init; }

    /// <summary>
    /// True where <see cref="Conflicts"/> is proven to hold every one, so that a conflict that is not among them does not exist. How
    /// many there are may be known exactly even where they are not all listed: <see cref="Findings.Counts.Conflicts"/>.
    /// </summary>
    public bool ListsAllConflicts => Counts.Conflicts.IsProven && Counts.Conflicts.Found == Conflicts.Count;

    /// <summary>
    /// For <see cref="Verdict.Closed"/>: the minimal conflicts among what cannot be conceded, every ladder standing at its last rung.
    /// For <see cref="Verdict.Inconsistent"/>: one conflict without positions that holds a minimal group of rules. Else empty.
    /// </summary>
    public required ValueList<Conflict> ClosedBy { get; init; }

    /// <summary>
    /// The minimal concession sets among all rungs of the scenario, cheapest first; each is marked with what it awaits.
    /// An open scenario has one, which concedes nothing.
    /// </summary>
    public required ValueList<ConcessionSet> ConcessionSets { get; init; }

    /// <summary>
    /// True where it is proven that no minimal concession set costs less than the first of <see cref="ConcessionSets"/>. That can be known
    /// where not all sets are: the cheapest is searched apart from the others.
    /// </summary>
    public bool IsCheapestProven { get; init; }

    /// <summary>The same of the first of <see cref="WithinReach"/>.</summary>
    public bool IsCheapestWithinReachProven { get; init; }

    /// <summary>The minimal concession sets among the rungs that are within reach at <see cref="AsOf"/>, cheapest first.</summary>
    public required ValueList<ConcessionSet> WithinReach { get; init; }

    /// <summary>
    /// All minimal concession sets, as a product: a part for each group of positions that is settled separately and has a choice or
    /// concedes anything. Their numbers of choices multiply to <see cref="Findings.Counts.ConcessionSets"/>, and a choice of each part
    /// makes a set, so these few say what the list says only the beginning of. Empty where there is no set, or nothing to concede.
    /// </summary>
    public ValueList<ConcessionPart> ConcessionSetParts { get; init; } = [];

    /// <summary>The same of the sets within reach.</summary>
    public ValueList<ConcessionPart> WithinReachParts { get; init; } = [];

    /// <summary>
    /// True where <see cref="Ladders"/>, <see cref="OutOfReach"/> and <see cref="Circumstances"/> tell what counts; false where the
    /// search was cut short before that was worked out, so that their being empty means nothing.
    /// </summary>
    public bool KnowsWhatCounts => IsComplete || Ladders.Count + Circumstances.Count > 0;

    /// <summary>Every position and priced act that counts, with its rungs, in the order of their names.</summary>
    public ValueList<CountedLadder> Ladders { get; init; } = [];

    /// <summary>Every rung and priced act that counts and is out of reach, with the reason.</summary>
    public required ValueList<OutOfReach> OutOfReach { get; init; }

    /// <summary>
    /// Every time that is known to the month or the year only and in which <see cref="AsOf"/> lies, with the verdict if it had been the
    /// last day of that time. Told of an analysis that is asked for by itself, not of those that other inquiries take.
    /// </summary>
    public ValueList<LooseTime> LooseTimes { get; init; } = [];

    /// <summary>Every fact with what makes it hold or not.</summary>
    public required ValueList<Circumstance> Circumstances { get; init; }

    /// <summary>What the answer depends on: positions that every set needs, positions in most conflicts, how far costs can move.</summary>
    public Sensitivity Sensitivity { get; init; } = Sensitivity.Unknown;

    /// <summary>Positions and priced acts that are conceded in every minimal hypothetical set: see <see cref="Findings.Sensitivity.Indispensable"/>.</summary>
    public ValueList<string> Indispensable => Sensitivity.Indispensable;

    /// <summary>Positions and priced acts that could be conceded but are in no minimal hypothetical set: see <see cref="Findings.Sensitivity.NeverUseful"/>.</summary>
    public ValueList<string> NeverUseful => Sensitivity.NeverUseful;
}
