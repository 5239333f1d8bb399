using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>What the families of issues, acts and facts share: a name, and the set over which it ranges.</summary>
internal sealed class Family(string name, SetHandle over)
{
    public ScenarioBuilder Builder => over.Builder;

    public Reference At(string key)
    {
        over.RefuseUnknown(key);
        return new Reference(name, key);
    }

    public Reference At(KeyVariable key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Builder.RefuseForeign(key.Set.Builder, "variable", key);
        if (key.Set != over)
        {
            throw new ArgumentException(
                $"'{this}' ranges over the set '{over}'; the variable '{key}' stands for keys of '{key.Set}'.", nameof(key));
        }

        Builder.Variables.RefuseClosed(key);
        return new Reference(name, key.Name);
    }

    public override string ToString() => $"{name}[{over}]";
}
