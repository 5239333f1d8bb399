using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Inquiries.Checking;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Selecting;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;

namespace FeasibilityEngine;

/// <summary>
/// Asks whether a negotiation is feasible, and whatever else can be asked of a scenario. In an application,
/// <see cref="DependencyInjection.IFeasibilityAnalyser"/> asks the same with registered rules and limits.
/// </summary>
/// <remarks>Safe for use by several threads at once. The same scenario gives the same answers on every machine.</remarks>
public static class ScenarioAnalyser
{
    /// <summary>
    /// Analyses a scenario. Cancelling does not throw: the analysis then holds what was found until then and says that it is partial.
    /// </summary>
    /// <param name="scenario">A scenario without errors, as reading and building give it. It is checked when it is analysed first: one that was put together otherwise may have some.</param>
    /// <param name="options">What to ask; the defaults of <see cref="AnalysisOptions"/> where null.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>
    /// The verdict, all minimal conflicts and all minimal concession sets. The work grows with the number of answers, and in the
    /// worst case exponentially with the size of the largest component.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ConcessionException">A concession to suppose cannot be: see <see cref="AnalysisOptions.Suppose"/>.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, or an option is out of range.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static Analysis Analyse(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default) =>
        AnalysisInquiry.Ask(scenario, options, cancellationToken);

    /// <summary>
    /// Finds concession sets one after the other, for whoever wants to show or use the first before the others are worked out, or
    /// even found. Nothing happens until the stream is asked for its first set.
    /// </summary>
    /// <param name="scenario">As in <see cref="Analyse"/>.</param>
    /// <param name="options">What to ask; <see cref="AnalysisOptions.Top"/> bounds the stream too.</param>
    /// <param name="withinReachOnly">True for the sets of what is within reach at the day, false (the default) for those of all concessions in the scenario.</param>
    /// <param name="order">The cheapest first (the default), or each as soon as it is found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static ConcessionSetStream StreamConcessionSets(
        Scenario scenario, AnalysisOptions? options = null, bool withinReachOnly = false, StreamOrder order = StreamOrder.CheapestFirst) =>
        AnalysisInquiry.Stream(scenario, options, withinReachOnly, order);

    /// <summary>
    /// The concession sets that a selection asks for: the cheapest, the most even, the Pareto front, or some at random. They are chosen without listing the others, so that a number with a hundred digits is no
    /// obstacle. Where a limit, the budget or a cancellation cuts that short, the answer has bounds and says that it is not proven.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="selection">Which sets.</param>
    /// <param name="options">What to ask, as of an analysis; <see cref="AnalysisOptions.Top"/> says how many sets. The defaults where null.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> or <paramref name="selection"/> is null.</exception>
    /// <exception cref="ConcessionException">A concession cannot be supposed.</exception>
    /// <exception cref="ArgumentException">A cap names no party of the scenario, names one twice or is below zero; a development does not exist, or an option is out of range.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    /// <example>
    /// <code>
    /// var selected = ScenarioAnalyser.SelectSets(scenario, new SetSelection { Caps = [new PartyCost("south", 4m)] });
    /// Console.WriteLine(selected.Sets.Count > 0 ? $"The cheapest costs {selected.Sets[0].TotalCost}." : "None.");
    /// </code>
    /// </example>
    public static SelectedSets SelectSets(
        Scenario scenario, SetSelection selection, AnalysisOptions? options = null, CancellationToken cancellationToken = default) =>
        SetInquiry.Ask(scenario, selection, options, cancellationToken);

    /// <summary>
    /// What would change if the concessions in <see cref="AnalysisOptions.Suppose"/> had been made and the developments in
    /// <see cref="AnalysisOptions.Assume"/> had happened.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">
    /// What to suppose and what to ask; with nothing supposed, nothing changes. The budget holds for the whole question: one analysis
    /// with everything supposed, one with nothing, and where there are several suppositions one without the concessions and one
    /// without each of them. <see cref="AnalysisOptions.Top"/> says how many completions of each list to tell.
    /// </param>
    /// <param name="cancellationToken">Ends the search early; the answer then says that it is partial.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ConcessionException">A concession cannot be supposed.</exception>
    /// <exception cref="ArgumentException">A development does not exist, or an option is out of range.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static WhatIf Suppose(Scenario scenario, AnalysisOptions options, CancellationToken cancellationToken = default) =>
        WhatIfInquiry.Ask(scenario, options, cancellationToken);

    /// <summary>
    /// What differs between the analyses: one scenario at two days, two scenarios, or with something assumed and without. They
    /// are matched by names. Sets are compared among those that are listed, so both should be asked for with the same, large enough
    /// <see cref="AnalysisOptions.Top"/>. Nearly linear in the size of the analyses.
    /// </summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Comparison Compare(Analysis first, Analysis second) =>
        ComparisonInquiry.Ask(first, second);

    /// <summary>
    /// Analyses the scenario and explains what the names stand for: a conflict, a set, a rung, a position, a priced act, a fact, a rule. Names that stand for nothing do not throw; they are listed as unknown.
    /// Cancelling does not throw either: the analysis then says that it is partial.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="what">What to explain, by name; may be empty, to learn what can be explained.</param>
    /// <param name="options">
    /// What to ask of the scenario; the defaults for null. <see cref="AnalysisOptions.Top"/> says which sets there are to explain, and with
    /// them which <c>returning</c> conflicts.
    /// </param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The explanations. One analysis, and another one for each position that every set concedes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> or <paramref name="what"/> is null.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, an option is out of range, or concessions are supposed.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static ExplanationFindings Explain(
        Scenario scenario, ValueList<string> what, AnalysisOptions? options = null, CancellationToken cancellationToken = default) =>
        ExplanationInquiry.Ask(scenario, what, options, cancellationToken);

    /// <summary>
    /// How the verdict changed over time, with the causes of each change: which event shut the door, and through which conflict. Cancelling does not throw: the timeline then holds the entries found until
    /// then and says that it is partial.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">
    /// The question, the developments to assume, the limit of conflicts, and the budget, which holds for the whole timeline. <c>AsOf</c> is
    /// the last day that is told, every day by default. <c>Top</c> and <c>ConcessionSetLimit</c> do not matter: sets are not listed.
    /// Progress is told as <see cref="SearchStage.Timeline"/>, with the number of the day among the days and the changes of verdict found.
    /// </param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>
    /// The timeline. It takes one analysis for each day that makes a difference, and for each day on which the verdict changes one for each
    /// combination of the day's changes that makes a difference; beyond eight changes on one day, about one for each change.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, an option is out of range, or concessions are supposed: what is conceded on one day cannot be on another.</exception>
    /// <exception cref="ScenarioException">The scenario has errors, or asks for what cannot be analysed.</exception>
    public static Timeline BuildTimeline(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default) =>
        TimelineInquiry.Ask(scenario, options, cancellationToken);

    /// <summary>The timeline without the causes: one analysis for each day that makes a difference.</summary>
    /// <inheritdoc cref="BuildTimeline"/>
    public static Timeline BuildVerdictTimeline(Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default) =>
        TimelineInquiry.AskVerdicts(scenario, options, cancellationToken);

    /// <summary>
    /// Which developments would open a path, together with which concessions: under <c>mediator-steps-in</c> and <c>guarantors-offer</c> a set
    /// comes within reach that neither of them brings alone. Analyses the scenario under every combination of its developments. Cancelling does not throw: the findings then hold what was
    /// found until then and say that they are partial.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">
    /// What to ask; the defaults for null. Developments in <see cref="AnalysisOptions.Assume"/> are on everywhere and are not explored;
    /// <see cref="AnalysisOptions.Budget"/> is for the whole inquiry; <see cref="AnalysisOptions.Top"/> counts for
    /// <see cref="DevelopmentFindings.Before"/> alone.
    /// </param>
    /// <param name="limits">How far to look; the defaults for null.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The findings. One analysis for each combination, which are two to the power of the number of developments.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, or an option is out of range.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static DevelopmentFindings ExploreDevelopments(
        Scenario scenario, AnalysisOptions? options = null, DevelopmentLimits? limits = null, CancellationToken cancellationToken = default) =>
        DevelopmentInquiry.Ask(scenario, options, limits, cancellationToken);

    /// <summary>
    /// Holds a scenario against what its authors expect of it. Analyses it once for each day, question and group of developments that its expectations name, and compares. An
    /// expectation that names no verdict and no positions is met. Cancelling does not throw: what was not found out by then is not proven.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">
    /// The limits and the budget, which holds for all expectations together; the defaults for null. The day, the question and the
    /// developments are those of each expectation, and <see cref="AnalysisOptions.Top"/> does not matter.
    /// </param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or concessions are supposed.</exception>
    /// <exception cref="ScenarioException">The scenario has errors, or cannot be analysed.</exception>
    public static ExpectationFindings TestExpectations(
        Scenario scenario, AnalysisOptions? options = null, CancellationToken cancellationToken = default) =>
        ExpectationInquiry.Ask(scenario, options, cancellationToken);

    /// <summary>
    /// Reads what is to be varied to ask one question of many variants of a scenario: with other costs, on other days, with and without
    /// developments and positions. What holds in nearly all of them hangs on none of these numbers. Nothing is analysed until the variants of the sweep are asked for.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="sweep">What to vary, and which variants to look at.</param>
    /// <param name="options">
    /// The question, the developments to assume in all variants, the limits for each variant, and the budget, which is for one run
    /// through all variants. <c>AsOf</c> does not matter where the date is varied; <c>Top</c> does not matter. Progress is told as
    /// <see cref="SearchStage.Sweep"/>, with the number of the variant among those of the shard, and how many are open or openable.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> or <paramref name="sweep"/> is null.</exception>
    /// <exception cref="VariationException">Something cannot be varied so, or there are too many combinations to be numbered.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, an option is out of range, or concessions are supposed.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static Sweep PrepareSweep(Scenario scenario, SweepOptions sweep, AnalysisOptions? options = null) =>
        SweepInquiry.Prepare(scenario, sweep, options);

    /// <summary>Looks at all variants and puts them together. Cancelling does not throw: the summary then says of how many variants it is.</summary>
    /// <param name="scenario">As in <see cref="PrepareSweep"/>.</param>
    /// <param name="sweep">As in <see cref="PrepareSweep"/>.</param>
    /// <param name="options">As in <see cref="PrepareSweep"/>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The summary. One analysis for each variant, less for those between which nothing changes.</returns>
    /// <inheritdoc cref="PrepareSweep"/>
    public static SweepSummary Sweep(
        Scenario scenario, SweepOptions sweep, AnalysisOptions? options = null, CancellationToken cancellationToken = default) =>
        SweepInquiry.Ask(scenario, sweep, options, cancellationToken);

    /// <summary>
    /// Looks for what reading alone cannot see in a sound scenario: a rung that nothing can fulfil, a position that everything fulfils, and a
    /// question for which no position counts. <see cref="FindContradiction(Scenario, AnalysisOptions?, ILocations?, CancellationToken)"/> looks
    /// for rules that contradict each other.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="question">The question that is asked of it; null (the default) where none is: then positions of every kind are looked at.</param>
    /// <param name="locations">Where its parts were written; null where that is not known.</param>
    /// <param name="cancellationToken">Ends the check early, without an exception; the findings say that they are not whole.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static CheckFindings Check(
        Scenario scenario, Question? question = null, ILocations? locations = null, CancellationToken cancellationToken = default) =>
        CheckInquiry.Ask(scenario, question, locations, cancellationToken);

    /// <summary>
    /// A diagnostic that names a minimal group of rules which together exclude every state, such as
    /// <c>always: ceasefire</c> beside <c>never: ceasefire</c>: an error, or a warning where they are not known to do so without the
    /// developments that are assumed; a warning of another code where that was not found out; null where the rules allow a state. Cancelling
    /// does not throw: where the contradiction was found by then, the group that is named is not proven to be minimal and the diagnostic says so, else it is the warning.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">
    /// The day, since facts that rules mention are dated; the developments to assume; and the budget with its clock. The defaults where
    /// null. Nothing else matters.
    /// </param>
    /// <param name="locations">Where the rules were written, so that the diagnostic shows the place of the first; null where that is not known.</param>
    /// <param name="cancellationToken">Ends the check early. Without it and without a budget it gives up where one question takes the solver some seconds.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">A development to assume does not exist, or an option is out of range.</exception>
    /// <exception cref="ScenarioException">The scenario has errors.</exception>
    public static Diagnostic? FindContradiction(
        Scenario scenario, AnalysisOptions? options = null, ILocations? locations = null, CancellationToken cancellationToken = default) =>
        RuleConsistency.FindContradiction(scenario, options, locations, cancellationToken);

    /// <summary>The diagnostic that names the rules which contradict each other, for an analysis whose verdict is <see cref="Verdict.Inconsistent"/>; null for any other.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="locations">Where the rules were written; null where that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static Diagnostic? FindContradiction(Analysis analysis, ILocations? locations = null) =>
        RuleConsistency.ContradictionIn(analysis, locations);
}
