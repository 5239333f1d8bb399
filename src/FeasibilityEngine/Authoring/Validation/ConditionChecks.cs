using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>Checks the names, kinds, keys and variables of conditions.</summary>
internal sealed class ConditionChecks(ValidationContext context)
{
    // Of which issue some options were excluded just before, so that an option of it that follows by itself is not asked for.
    private string? _excludedOf;

    /// <summary>Checks a condition of a position or rule, which may use issues, acts, facts and order.</summary>
    public void Check(Condition condition, Scope? scope = null)
    {
        _excludedOf = null;
        CheckPart(condition, scope);
    }

    private void CheckPart(Condition condition, Scope? scope)
    {
        if (Unread.Is(condition))
        {
            return;
        }

        switch (condition)
        {
            case OptionCheck check:
                CheckOptions(check, scope);
                _excludedOf = check.Negated ? check.Issue.Name : null;
                break;
            case Negation { Operand: OptionCheck excluded }:
                CheckOptions(excluded, scope);
                _excludedOf = excluded.Negated ? null : excluded.Issue.Name;
                break;
            case Occurrence occurrence:
                CheckOccurrence(occurrence, scope);
                break;
            case Order order:
                CheckAct(order.First, scope);
                CheckAct(order.Second, scope);
                CheckDifferent(order);
                break;
            case Quantified quantified:
                CheckQuantified(quantified, scope);
                break;
            case Disjunction or Conjunction:
                CheckJoined(ConditionParts.Of(condition), condition is Conjunction, scope);
                break;
            default:
                // Joined neither by 'and' nor by 'or', each part speaks for itself.
                foreach (var part in ConditionParts.Of(condition))
                {
                    Check(part, scope);
                }

                break;
        }
    }

    /// <summary>Checks that a reference names a fact, as what is established, ended or derived must.</summary>
    public void CheckFact(Reference reference, Scope? scope = null)
    {
        if (CheckReference(reference, scope, SubjectKind.Fact) is { } subject && subject.Kind != SubjectKind.Fact)
        {
            context.Error(DiagnosticCodes.NotAFact, $"'{subject.Id}' is {subject.KindText}; only facts can be established, ended or derived.", reference, expected: "a fact");
        }
    }

    /// <summary>Checks the variable of a rule or quantifier, and adds it to the scope.</summary>
    public Scope Bind(string variable, string? set, Scope? outer, object owner)
    {
        if (Scope.Find(outer, variable) is not null)
        {
            context.Error(DiagnosticCodes.VariableShadows, $"The variable '{variable}' is already used around this one.", owner, "variable", "another name");
        }
        else if (context.Keys.Contains(variable))
        {
            context.Error(DiagnosticCodes.VariableShadows, $"The variable '{variable}' has the name of a key.", owner, "variable", "another name");
        }
        else if (ReservedWords.IsReserved(variable) || !ReservedWords.IsName(variable))
        {
            context.Error(DiagnosticCodes.BadName, $"'{variable}' cannot be the name of a variable.", owner, "variable", "letters, digits, - and _");
        }

        return new Scope(variable, set is not null && context.Sets.ContainsKey(set) ? set : null, outer);
    }

    private void CheckOptions(OptionCheck check, Scope? scope)
    {
        if (CheckReference(check.Issue, scope, SubjectKind.Issue) is not { } subject)
        {
            return;
        }

        if (subject.Kind != SubjectKind.Issue)
        {
            context.Error(
                DiagnosticCodes.WrongKind, $"'{subject.Id}' is {subject.KindText}, not an issue; it has no options.", check, expected: "an issue",
                didYouMean: check.Negated != (check.Options is ["false" or "no"]) ? $"not {check.Issue}" : check.Issue.ToString());
            return;
        }

        for (var i = 0; i < check.Options.Count; i++)
        {
            if (!subject.Options.Contains(check.Options[i]) && !subject.Options.Contains(Unread.Name))
            {
                context.ErrorInList(
                    DiagnosticCodes.UndeclaredOption, $"'{check.Options[i]}' is not an option of the issue '{subject.Id}'.", check.Options, i, check,
                    string.Join(", ", subject.Options.Take(12)), context.Nearest(check.Options[i], subject.Options));
            }
        }
    }

    private void CheckOccurrence(Occurrence occurrence, Scope? scope)
    {
        if (CheckReference(occurrence.Of, scope) is { Kind: SubjectKind.Issue } issue)
        {
            context.Error(
                DiagnosticCodes.WrongKind, $"'{issue.Id}' is an issue; a condition asks for one of its options.", occurrence.Of,
                expected: string.Join(", ", issue.Options.Where(o => o != Unread.Name).Take(12).Select(o => $"{occurrence.Of} is {o}")));
        }
    }

    // In `toll is eastern or western` the issue is named once and meant twice.
    private void CheckJoined(IReadOnlyList<Condition> parts, bool all, Scope? scope)
    {
        OptionCheck? last = null;
        var excluded = false;
        List<string>? listed = null;
        var after = 0;
        for (var at = 0; at < parts.Count; at++)
        {
            var part = parts[at];
            if (last is not null && part is Occurrence { Of: { Key: null } bare } && !context.Subjects.ContainsKey(bare.Name) && context.IsMissing(bare.Name)
                && context.Subjects.GetValueOrDefault(last.Issue.Name) is { Kind: SubjectKind.Issue } issue && issue.Options.Contains(bare.Name))
            {
                if (listed is null)
                {
                    // Another condition between the options would be lost in a list of them.
                    var apart = parts.Count(IsBare(issue)) != parts.Skip(after).TakeWhile(IsBare(issue)).Count();
                    listed = [.. last.Options, .. parts.Where(IsBare(issue)).Cast<Occurrence>().Select(option => option.Of.Name)];
                    context.Mentioned.Add(bare.Name);
                    context.Error(
                        DiagnosticCodes.UndeclaredName, $"'{bare.Name}' is not declared: it is an option of '{issue.Id}'.", bare,
                        expected: "an issue, act or fact",
                        didYouMean: apart || (all && !excluded) ? null : (excluded ? "not " : "") + new OptionCheck(last.Issue, [.. listed.Distinct()]));
                }

                continue;
            }

            if ((part as OptionCheck ?? (part as Negation)?.Operand as OptionCheck) is { } check)
            {
                (last, excluded, listed, after) = (check, check.Negated != part is Negation, null, at + 1);
            }

            CheckPart(part, scope);
        }

        Func<Condition, bool> IsBare(Subject issue) =>
            part => part is Occurrence { Of: { Key: null } of } && !context.Subjects.ContainsKey(of.Name) && issue.Options.Contains(of.Name);
    }

    private void CheckDifferent(Order order)
    {
        if (order.First == order.Second)
        {
            context.Warning(DiagnosticCodes.OrderWithItself, $"'{order}' names the same act twice; it comes neither before nor after itself.", order);
        }
    }

    private void CheckAct(Reference reference, Scope? scope)
    {
        if (CheckReference(reference, scope, SubjectKind.Act) is { } subject && subject.Kind != SubjectKind.Act)
        {
            context.Error(DiagnosticCodes.WrongKind, $"'{subject.Id}' is {subject.KindText}; only acts have an order.", reference, expected: "an act");
        }
    }

    private void CheckQuantified(Quantified quantified, Scope? scope)
    {
        context.NeedSet(quantified.Set, quantified, "set");
        var sets = quantified.Set is { } named
            ? [named]
            : KeyInference.SetsOf(quantified, name => context.Subjects.GetValueOrDefault(name)?.Over);
        var set = sets.Count == 1 ? sets[0] : null;
        context.NeedKeys(quantified.Except, set, quantified);
        var errors = context.ErrorCount;
        Check(quantified.Body, Bind(quantified.Variable, set, scope, quantified));

        // A body with errors may be what hides the set.
        if (set is null && errors == context.ErrorCount)
        {
            context.Error(
                DiagnosticCodes.SetUnknown,
                sets.Count == 0
                    ? $"Over which set '{quantified.Variable}' ranges cannot be told: the condition uses it with no name that ranges over a set."
                    : $"Over which set '{quantified.Variable}' ranges cannot be told: it is used with names over '{sets[0]}' and '{sets[1]}'.",
                quantified, "variable", $"{quantified.Variable} in {(sets.Count == 0 ? "…" : sets[0])}");
        }
    }

    // The subject of a reference whose name and key are right; null otherwise. Where only one kind can stand, no other is proposed.
    private Subject? CheckReference(Reference reference, Scope? scope, SubjectKind? only = null)
    {
        context.Mentioned.Add(reference.Name);
        if (!context.Subjects.TryGetValue(reference.Name, out var subject))
        {
            if (context.IsMissing(reference.Name))
            {
                context.Error(
                    DiagnosticCodes.UndeclaredName, $"'{reference.Name}' is not declared.", reference,
                    expected: only switch
                    {
                        SubjectKind.Issue => "an issue",
                        SubjectKind.Act => "an act",
                        SubjectKind.Fact => "a fact",
                        _ => "an issue, act or fact",
                    },
                    didYouMean: (only is null && reference.Key is null ? AsOption(reference.Name) : null)
                        ?? context.Nearest(reference.Name, context.Subjects.Values.Where(subject => only is null || subject.Kind == only).Select(subject => subject.Id)));
            }

            return null;
        }

        if (reference.Key is null)
        {
            if (subject.Over is { } over)
            {
                context.Error(
                    DiagnosticCodes.KeyMissing, $"'{subject.Id}' ranges over the set '{over}' and needs a key.", reference,
                    expected: $"{subject.Id}[key], or all t in {over}: {subject.Id}[t] …");
                return null;
            }

            return subject;
        }

        if (subject.Over is null)
        {
            context.Error(
                DiagnosticCodes.KeyNotWanted, $"'{subject.Id}' does not range over a set and takes no key.", reference, "key", subject.Id);
            return null;
        }

        return CheckKey(reference, subject, scope) ? subject : null;
    }

    // The one issue without keys that has the option.
    private string? AsOption(string name) =>
        context.Subjects.Values.Where(subject => subject.Kind == SubjectKind.Issue && subject.Options.Contains(name)).Take(2).ToList() is [{ Over: null } issue]
        && issue.Id != _excludedOf
            ? $"{issue.Id} is {name}"
            : null;

    private bool CheckKey(Reference reference, Subject subject, Scope? scope)
    {
        var (key, set) = (reference.Key!, subject.Over!);
        if (Scope.Find(scope, key) is { } variable)
        {
            // A variable whose set is not known has its own diagnostic.
            if (variable.Set is null || variable.Set == set || !context.Sets.ContainsKey(set))
            {
                return true;
            }

            context.Error(
                DiagnosticCodes.WrongSet, $"'{key}' ranges over the set '{variable.Set}', but '{subject.Id}' over '{set}'.", reference, "key",
                $"a key or variable of the set '{set}'");
            return false;
        }

        if (context.KnownKeys(set) is not { } keys || keys.Contains(key))
        {
            return true;
        }

        context.Error(
            DiagnosticCodes.UndeclaredKey, $"'{key}' is not a key of the set '{set}', and no variable here.", reference, "key",
            "a key of the set, or a variable; a variable counts in the one condition after its ':', so put longer ones in parentheses",
            context.Nearest(key, keys.Concat(Scope.Names(scope))));
        return false;
    }
}
