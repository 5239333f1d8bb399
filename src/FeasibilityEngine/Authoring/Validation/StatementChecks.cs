using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>Checks issues, acts, facts, rules, events, developments and expectations.</summary>
internal sealed class StatementChecks(ValidationContext context, ConditionChecks conditions, FactConditionChecks facts)
{
    /// <summary>Checks all of them.</summary>
    public void Check()
    {
        var scenario = context.Scenario;
        foreach (var issue in scenario.Issues)
        {
            context.NeedSet(issue.Over, issue, null);
        }

        foreach (var act in scenario.Acts)
        {
            CheckAct(act);
        }

        foreach (var fact in scenario.Facts)
        {
            context.NeedSet(fact.Over, fact, null);
            Cite(fact.Sources, fact);
        }

        foreach (var rule in scenario.RulesApart)
        {
            CheckRule(rule);
        }

        foreach (var happened in scenario.Events)
        {
            CheckChanges(happened.Establishes, happened.Ends);
            Cite(happened.Sources, happened);
        }

        foreach (var development in scenario.Developments)
        {
            CheckChanges(development.Establishes, development.Ends);
            Cite(development.Sources, development);
        }

        var developments = scenario.Developments.Select(d => d.Id).ToHashSet();
        var positions = scenario.Positions.Select(p => p.Id).ToHashSet();
        foreach (var expectation in scenario.Expectations)
        {
            context.NeedDeclared(DiagnosticCodes.UndeclaredDevelopment, "development", expectation.Assume, developments, expectation);
            context.NeedDeclared(DiagnosticCodes.UndeclaredPosition, "position", expectation.Because, positions, expectation);
            if (expectation is { Verdict: null, Because.Count: 0 })
            {
                context.Warning(DiagnosticCodes.EmptyExpectation, "The expectation expects nothing.", expectation, expected: "'verdict' or 'because'");
            }
        }
    }

    /// <summary>Checks that sources are declared, and notes that they are cited.</summary>
    public void Cite(ValueList<string> sources, object owner)
    {
        context.Cited.UnionWith(sources);
        context.NeedDeclared(DiagnosticCodes.UndeclaredSource, "source", sources, Sources, owner);
    }

    /// <summary>Checks that a party is declared.</summary>
    public void NeedParty(string party, object owner, string part)
    {
        if (party != Unread.Name && !Parties.Contains(party) && !Parties.Contains(Unread.Name))
        {
            context.Error(
                DiagnosticCodes.UndeclaredParty, $"The party '{party}' is not declared.", owner, part, "a declared party", context.Nearest(party, Parties));
        }
    }

    private HashSet<string> Sources { get; } = context.Scenario.Sources.Select(s => s.Id).ToHashSet();

    private HashSet<string> Parties { get; } = context.Scenario.Parties.Select(p => p.Id).ToHashSet();

    private void CheckAct(Act act)
    {
        context.NeedSet(act.Over, act, null);
        Cite(act.Sources, act);
        if (act.By is { } party)
        {
            NeedParty(party, act, "by");
        }

        if (act.Price is { } price)
        {
            context.CheckCost(price, $"The price of '{act.Id}'", act, "price");
        }

        if (act.Price is not null && act.By is null)
        {
            context.Error(
                DiagnosticCodes.PricedActWithoutPerformer, $"The act '{act.Id}' has a price, but no party that performs it.", act, "price", "by: a party");
        }

        if (act.Price is null && (act.Tabled is not null || act.Tabling != Tabling.Dated || act.AvailableWhen is not null))
        {
            var key = act.Tabled is not null || act.Tabling != Tabling.Dated ? "tabled" : "available when";
            context.Warning(DiagnosticCodes.NoEffect, $"'{key}' has no effect: the act '{act.Id}' has no price.", act, key, "a price");
        }

        if (act.AvailableWhen is { } condition)
        {
            facts.Check(condition, "available when");
        }
    }

    private void CheckRule(Rule rule)
    {
        Scope? scope = null;
        foreach (var binder in rule.For)
        {
            context.NeedSet(binder.Set, binder, "set");
            context.NeedKeys(binder.Except, binder.Set, binder);
            scope = conditions.Bind(binder.Variable, binder.Set, scope, binder);
        }

        conditions.Check(rule.Condition, scope);
        foreach (var then in rule.Then)
        {
            conditions.CheckFact(then, scope);
        }

        if (!Unread.Is(rule.Condition) && (rule.Form == RuleForm.When) != (rule.Then.Count > 0))
        {
            context.Error(
                DiagnosticCodes.BadRuleForm,
                rule.Form == RuleForm.When ? $"The rule '{rule.Id}' derives no fact." : $"The rule '{rule.Id}' is a constraint and cannot derive facts.", rule,
                expected: "'when' with at least one fact in 'then', or a constraint without");
        }

        Cite(rule.Sources, rule);
    }

    private void CheckChanges(ValueList<Model.Conditions.Reference> establishes, ValueList<Model.Conditions.Reference> ends)
    {
        foreach (var reference in establishes.Concat(ends))
        {
            conditions.CheckFact(reference);
        }
    }
}
