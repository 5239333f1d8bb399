using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>What developments would open: the verdict under them, what each does alone, what only works together, and the sets.</summary>
internal sealed class DevelopmentSection
{
    private readonly Page _page;
    private readonly Analysis _analysis;
    private readonly DevelopmentFindings _findings;
    private readonly Vocabulary _vocabulary;
    private readonly ReportOptions _options;
    private readonly Citations _citations;
    private readonly DevelopmentSetList _sets;

    public DevelopmentSection(
        Page page, Analysis analysis, DevelopmentFindings findings, Vocabulary vocabulary, Citations citations, ReportOptions options)
    {
        _page = page;
        _analysis = analysis;
        _findings = findings;
        _vocabulary = vocabulary;
        _options = options;
        _citations = citations;
        _sets = new DevelopmentSetList(page, analysis, vocabulary, citations, options);
    }

    public void Write()
    {
        _page.Heading(Said.Unheld("What developments would open"), '-');
        if (_findings.Explored.Count == 0)
        {
            _page.Paragraph(Said.Unheld(_analysis.Assumed.Count == 0
                ? "The scenario has no developments."
                : "The scenario has no developments besides those that are assumed."));
            return;
        }

        _page.Paragraph(Said.Unheld("A development is a change that nobody at the table gives. None of these counts above; here each is taken as having happened, "
            + $"all else as it is {_vocabulary.OnTheDay}. {LookedAt()}"));
        WriteDevelopments();
        WriteVerdicts();
        WriteEffects();
        WriteTogether();
        _sets.Write(_findings);
    }

    private string LookedAt()
    {
        var (seen, all) = (_findings.Combinations.Count, _findings.CombinationsInAll);
        return _findings.IsComplete
            ? (all == 1 ? "The only combination was looked at." : $"All {Vocabulary.Number(all)} combinations were looked at.")
            : $"The search was not finished, so there may be more ({string.Join("; ", _findings.Interruptions)})."
                + (seen == all ? $" All {Vocabulary.Number(all)} combinations were looked at." : "");
    }

    private void WriteDevelopments()
    {
        foreach (var id in _findings.Explored)
        {
            var development = _vocabulary.Development(id);
            var words = development?.Says is { } says ? ": " + Text.Woven(says) : "";
            _page.Paragraph(Said.Unheld($"- {id}{words}{(development is null ? "" : _citations.Of(development.Sources))}"), 2, 2);
        }
    }

    private void WriteVerdicts()
    {
        _page.Blank();
        var before = _findings.Combinations[0].Verdict;
        _page.Paragraph(Said.Unheld($"Verdict without any of them: {Word(before)}."));
        var changing = _findings.Combinations.Where(Changes).ToList();
        foreach (var verdict in changing.GroupBy(c => c.Verdict))
        {
            var lines = verdict.Take(_options.Top * 2).ToList();
            _page.Paragraph(Said.Unheld($"It becomes {Word(verdict.Key)} with{(verdict.Count() == 1 ? "" : " any one of these")}:"), 2);
            lines.ForEach(c => _page.Paragraph(Said.Unheld("- " + Text.List(c.Developments)), 4, 2));
            if (verdict.Count() > lines.Count)
            {
                _page.Paragraph(Said.Unheld($"… and {Vocabulary.Number((decimal)(verdict.Count() - lines.Count))} more {(verdict.Count() - lines.Count == 1 ? "combination" : "combinations")} (`--format json`)"), 4, 2);
            }
        }

        _page.Paragraph(Said.Unheld(changing.Count == 0
            ? "It is the same under every combination that was looked at."
            : Monotone ? "With further developments besides, the verdict stays the same." : ""));
    }

    // A combination that adds nothing to a verdict that a part of it gives already is not told again.
    private bool Changes(DevelopmentCombination combination) =>
        combination.Developments.Count > 0
        && _findings.Combinations
            .Where(part => part.Developments.Count == combination.Developments.Count - 1 && !part.Developments.Except(combination.Developments).Any())
            .All(part => part.Verdict != combination.Verdict);

    // Where what a combination gives, every larger one gives too.
    private bool Monotone => _findings.Combinations.All(whole => _findings.Combinations
        .Where(part => part.Developments.Count == whole.Developments.Count - 1 && !part.Developments.Except(whole.Developments).Any())
        .All(part => part.Verdict == whole.Verdict || part.Verdict == _findings.Combinations[0].Verdict));

    private void WriteEffects()
    {
        _page.Blank();
        _page.Paragraph(Said.Unheld("Each by itself:"));
        foreach (var effect in _findings.Effects)
        {
            _page.Paragraph(Said.Unheld($"- {effect.Development}: {string.Join(" ", Sentences(effect))}"), 2, 2);
        }
    }

    private static IEnumerable<string> Sentences(DevelopmentEffect effect)
    {
        yield return effect.VerdictBefore == effect.VerdictAfter ? $"the verdict stays {Word(effect.VerdictAfter)}." : $"the verdict becomes {Word(effect.VerdictAfter)}.";
        if (effect.BroughtWithinReach.Count > 0)
        {
            yield return $"It brings {Rungs(effect.BroughtWithinReach)} within reach{(effect.GainedWithinReach.Count == 0 ? ", which is not enough by itself" : "")}.";
        }

        if (effect.TakenOutOfReach.Count > 0)
        {
            yield return $"It takes {Rungs(effect.TakenOutOfReach)} out of reach.";
        }

        var nothing = effect.Gained.Count + effect.GainedWithinReach.Count + effect.Lost.Count + effect.LostWithinReach.Count == 0;
        if (nothing)
        {
            yield return "It opens no further set, and none is lost.";
            yield break;
        }

        if (effect.GainedWithinReach.Count > 0)
        {
            yield return $"It brings {Sets(effect.GainedWithinReach)} within reach.";
        }

        if (effect.Gained.Count > 0)
        {
            yield return $"It makes {Sets(effect.Gained)} possible, hypothetically.";
        }

        if (Cheaper(effect.CheapestWithinReachBefore, effect.CheapestWithinReachAfter) is { } within)
        {
            yield return $"The cheapest set within reach then costs {within}.";
        }

        if (Cheaper(effect.CheapestBefore, effect.CheapestAfter) is { } cheapest)
        {
            yield return $"The cheapest of all then costs {cheapest}.";
        }

        if (effect.LostWithinReach.Count > 0)
        {
            yield return $"With it, {Sets(effect.LostWithinReach)} {(effect.LostWithinReach.Count == 1 ? "is" : "are")} no longer within reach.";
        }

        if (effect.Lost.Count > 0)
        {
            yield return $"With it, {Sets(effect.Lost)} no longer {(effect.Lost.Count == 1 ? "opens" : "open")} the path.";
        }
    }

    private static string? Cheaper(decimal? before, decimal? after) => (before, after) switch
    {
        (_, null) => null,
        (null, { } cost) => Vocabulary.Number(cost),
        ({ } was, { } cost) when was != cost => $"{Vocabulary.Number(cost)} instead of {Vocabulary.Number(was)}",
        _ => null,
    };

    private void WriteTogether()
    {
        if (_findings.OnlyTogether.Count == 0)
        {
            return;
        }

        _page.Blank();
        _page.Paragraph(Said.Unheld("Only together:"));
        var told = _findings.OnlyTogether.Take(_options.Top * 2).ToList();
        foreach (var joint in told)
        {
            var buys = joint.WithinReach.Count > 0 ? $"bring {Sets(joint.WithinReach)} within reach"
                : joint.ConcessionSets.Count > 0 ? $"make {Sets(joint.ConcessionSets)} possible, hypothetically"
                : $"make the verdict {Word(joint.Verdict)}";
            var opensSets = joint.WithinReach.Count + joint.ConcessionSets.Count > 0;
            var verdict = joint.BetterVerdict && opensSets ? $" The verdict becomes {Word(joint.Verdict)}." : "";
            _page.Paragraph(Said.Unheld($"- {Text.List(joint.Developments)} {buys}, which {(joint.Developments.Count == 2 ? "neither of them does" : "no part of them does")}.{verdict}"), 2, 2);
        }

        if (_findings.OnlyTogether.Count > told.Count)
        {
            _page.Paragraph(Said.Unheld($"… and {Vocabulary.Number((decimal)(_findings.OnlyTogether.Count - told.Count))} more {(_findings.OnlyTogether.Count - told.Count == 1 ? "combination" : "combinations")} (`--format json`)"), 2, 2);
        }
    }

    private static string Rungs(ValueList<Standing> rungs) => rungs.Count switch
    {
        1 or 2 => Text.List([.. rungs.Select(Standings.Id)]),
        _ => $"{rungs.Count.ToString(CultureInfo.InvariantCulture)} concessions ({Standings.Id(rungs[0])}, …)",
    };

    // Few are named, many are counted: "reach-d1 and reach-d2", "12 sets (reach-d1 to reach-d12)".
    private static string Sets(ValueList<string> ids) => ids.Count switch
    {
        1 or 2 or 3 => Text.List(ids),
        _ => $"{ids.Count.ToString(CultureInfo.InvariantCulture)} sets ({ids[0]} to {ids[^1]})",
    };

    private static string Word(Verdict verdict) => Text.Kebab(verdict);
}
