using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Sets.Choosing;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Rechecking;

namespace FeasibilityEngine.Assembling;

/// <content>Sets that are chosen from all there are.</content>
internal sealed partial class FindingsAssembly
{
    /// <summary>The analysis, and the sets that a selection asks for, each worked out and checked.</summary>
    /// <param name="searched">The search.</param>
    /// <param name="recheck">Has read the scenario for the second check.</param>
    /// <param name="top">How many sets were asked for.</param>
    /// <param name="selection">Which sets to choose.</param>
    /// <param name="cancellation">As in <see cref="Assemble"/>.</param>
    /// <exception cref="RecheckException">An answer failed its check: a bug.</exception>
    public static SelectedSets Select(Searched searched, Recheck recheck, int top, SetSelection selection, CancellationToken cancellation)
    {
        var assembly = new FindingsAssembly(searched, recheck, cancellation);
        return assembly.Select(assembly.Run(top), top, selection);
    }

    private SelectedSets Select(Analysis analysis, int top, SetSelection selection)
    {
        var listing = _searched.Sets(selection.WithinReachOnly);
        var chosen = listing.Choose(chooser => Choose(chooser, top, selection));
        var named = _conflicts.All.Count;
        var sets = Sets(listing, listing.WorkOut(chosen), "pick-", selection.WithinReachOnly).ToValueList();
        CheckConflicts(PossibleState(), _conflicts.All.Skip(named));
        var interruptions = Interruptions();
        return new SelectedSets
        {
            Analysis = analysis,
            Selection = selection,
            Sets = sets,
            Count = new Count(chosen.Count, chosen.IsCountProven),
            Optimum = selection.Order is SetOrder.Cheapest or SetOrder.Even
                ? new Optimum(chosen.Sets.Count > 0 ? _concessions.Choice(listing.MembersOf(chosen.Sets[0])) : null, chosen.Lower, chosen.Upper, chosen.IsProven)
                : null,
            Interruptions = interruptions,
            IsComplete = chosen.IsProven && (chosen.IsCountProven || top == 1) && sets.Count == chosen.Sets.Count && analysis.Verdict != Verdict.Unknown,
        };
    }

    private static ChosenSets Choose(SetChooser chooser, int top, SetSelection selection)
    {
        var caps = selection.CapsByParty;
        return selection.Order switch
        {
            SetOrder.Even => chooser.MostEven(top, caps),
            SetOrder.Front => chooser.Front(top, caps),
            SetOrder.Random => chooser.Random(top, caps, selection.Seed),
            _ => chooser.Cheapest(top, caps),
        };
    }

    /// <summary>An answer of which nothing was found out before the search was stopped.</summary>
    public static SelectedSets NothingSelected(Analysis analysis, SetSelection selection) => new()
    {
        Analysis = analysis,
        Selection = selection,
        Sets = [],
        Count = new Count(0, IsProven: false),
        Optimum = selection.Order is SetOrder.Cheapest or SetOrder.Even ? new Optimum(null, null, null, IsProven: false) : null,
        Interruptions = analysis.Interruptions,
        IsComplete = false,
    };
}
