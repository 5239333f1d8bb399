namespace FeasibilityEngine.Tests.Solving;

/// <summary>A fact that holds our solver against minisat, and is skipped where minisat is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MinisatFactAttribute : FactAttribute
{
    public MinisatFactAttribute()
    {
        if (Minisat.Program is null)
        {
            Skip = "The reference solver is not on PATH (Debian: apt-get install minisat).";
        }
    }
}
