using FeasibilityEngine.Authoring.Building;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring;

/// <content>What is refused at the call, because it can be seen there.</content>
public sealed partial class ScenarioBuilder
{
    // Issues, acts and facts share one space of names: a condition tells them apart by name alone.
    private const string Statements = "issue, act or fact";

    internal VariableScope Variables { get; }

    internal bool HasKey(string name) => _sets.Exists(set => set.Keys.Contains(name));

    /// <summary>Refuses a handle that another builder made.</summary>
    internal void RefuseForeign(ScenarioBuilder owner, string what, object handle)
    {
        if (owner != this)
        {
            throw new ArgumentException(
                $"The {what} '{handle}' was declared by another builder (of '{owner._name}'). A builder takes only handles that it made itself.");
        }
    }

    /// <summary>Refuses a condition about what this builder has not declared.</summary>
    internal Condition Checked(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        if (ConditionSize.Excess(condition) is { } excess)
        {
            throw new ArgumentException($"The condition {excess}. Derive a fact from a part of it by a rule, and use the fact.", nameof(condition));
        }

        _references.Clear();
        ConditionParts.AddReferences(condition, _references);
        foreach (var (name, _) in _references)
        {
            if (!_statements.Contains(name))
            {
                throw new ArgumentException(
                    $"The condition '{condition}' is about '{name}', but this builder has declared no issue, act or fact of that name. "
                    + "Declare it first, and build the condition with handles of this builder.",
                    nameof(condition));
            }
        }

        return condition;
    }

    internal ValueList<Reference> References(IEnumerable<FactHandle> facts) => facts.Select(fact =>
    {
        ArgumentNullException.ThrowIfNull(fact, nameof(facts));
        RefuseForeign(fact.Builder, "fact", fact);
        return fact.Reference;
    }).ToValueList();

    internal ValueList<string> Cited(ValueList<string> already, IEnumerable<SourceHandle> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var cited = already.ToList();
        foreach (var source in sources)
        {
            ArgumentNullException.ThrowIfNull(source, nameof(sources));
            RefuseForeign(source.Builder, "source", source);
            if (cited.Contains(source.Id))
            {
                throw new ArgumentException($"The source '{source}' is cited already.", nameof(sources));
            }

            cited.Add(source.Id);
        }

        return cited.ToValueList();
    }

    private string Owned(SetHandle set)
    {
        ArgumentNullException.ThrowIfNull(set);
        RefuseForeign(set.Builder, "set", set);
        return set.Id;
    }

    private string Owned(PartyHandle party)
    {
        ArgumentNullException.ThrowIfNull(party);
        RefuseForeign(party.Builder, "party", party);
        return party.Id;
    }

    private string Owned(PositionHandle position)
    {
        ArgumentNullException.ThrowIfNull(position);
        RefuseForeign(position.Builder, "position", position);
        return position.Id;
    }

    private string Owned(DevelopmentHandle development)
    {
        ArgumentNullException.ThrowIfNull(development);
        RefuseForeign(development.Builder, "development", development);
        return development.Id;
    }

    private void Declare(string space, string id, string? what = null)
    {
        if (space is Statements or "set")
        {
            Names.CheckInConditions(id, what ?? space);
        }
        else
        {
            Names.Check(id, space);
        }

        if (!(space == Statements ? _statements.Add(id) : _declared.Add((space, id))))
        {
            throw new ArgumentException(
                id == Model.Act.Talks && space == Statements
                    ? $"'{id}' is the built-in act in which every path ends; use the builder's Talks."
                    : $"{(space == Statements ? "An" : "A")} {space} named '{id}' is declared already.",
                nameof(id));
        }
    }

    private static ValueList<string> Listed(IEnumerable<string> names, string what, string of)
    {
        ArgumentNullException.ThrowIfNull(names);
        var listed = names.ToValueList();
        if (listed.Count == 0)
        {
            throw new ArgumentException($"'{of}' needs at least one {what}.", nameof(names));
        }

        foreach (var name in listed)
        {
            Names.CheckInConditions(name, what);
        }

        return RepeatedNames.First(listed) is { } twice
            ? throw new ArgumentException($"'{of}' has the {what} '{twice}' twice.", nameof(names))
            : listed;
    }
}
