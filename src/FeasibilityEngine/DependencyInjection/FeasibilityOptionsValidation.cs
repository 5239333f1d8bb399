using FeasibilityEngine.Foundations;
using Microsoft.Extensions.Options;

namespace FeasibilityEngine.DependencyInjection;

/// <summary>Finds every option that is out of its range, and reports them together.</summary>
internal sealed class FeasibilityOptionsValidation : IValidateOptions<FeasibilityOptions>
{
    public ValidateOptionsResult Validate(string? name, FeasibilityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var ranges = new OptionRanges();
        FeasibilityAnalyser.DefaultsOf(options, TimeProvider.System).Look(ranges);
        var failures = ranges.Failures.ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
