using Microsoft.Extensions.Options;

namespace FeasibilityEngine.DependencyInjection;

/// <summary>Finds every option that is out of its range, and reports them together.</summary>
internal sealed class FeasibilityOptionsValidation : IValidateOptions<FeasibilityOptions>
{
    public ValidateOptionsResult Validate(string? name, FeasibilityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var failures = new List<string>();
        if (options.Budget is { } budget && (budget <= TimeSpan.Zero || budget > AnalysisOptions.LongestBudget))
        {
            failures.Add(FormattableString.Invariant(
                $"{nameof(options.Budget)} is {budget}; it has to be more than zero and at most {AnalysisOptions.LongestBudget.Days} days."));
        }

        NeedOne(nameof(options.Top), options.Top);
        NeedOne(nameof(options.ConflictLimit), options.ConflictLimit);
        NeedOne(nameof(options.ConcessionSetLimit), options.ConcessionSetLimit);
        if (options.DiagramLimit < 0)
        {
            failures.Add(FormattableString.Invariant($"{nameof(options.DiagramLimit)} is {options.DiagramLimit}; it has to be 0 or more."));
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void NeedOne(string option, int value)
        {
            if (value < 1)
            {
                failures.Add(FormattableString.Invariant($"{option} is {value}; it has to be 1 or more."));
            }
        }
    }
}
