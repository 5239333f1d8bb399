using FeasibilityEngine.Model;
using Microsoft.Extensions.Logging;

namespace FeasibilityEngine.DependencyInjection;

/// <summary>What is logged of analyses. A scenario is named by its id, and nothing else of it is logged: scenarios can be confidential.</summary>
internal static partial class AnalysisLog
{
    [LoggerMessage(1, LogLevel.Debug, "Analysing {Scenario}: {Question}, as of {AsOf:yyyy-MM-dd}.")]
    public static partial void Started(ILogger logger, string scenario, Question question, DateOnly? asOf);

    [LoggerMessage(2, LogLevel.Information, "Analysed {Scenario}: {Verdict}, {Conflicts} minimal conflicts, {ConcessionSets} concession sets, in {Seconds:0.000} s.")]
    public static partial void Finished(ILogger logger, string scenario, Verdict verdict, string conflicts, string concessionSets, double seconds);

    [LoggerMessage(3, LogLevel.Warning, "The analysis of {Scenario} is partial: {Interruptions}.")]
    public static partial void Partial(ILogger logger, string scenario, string interruptions);

    [LoggerMessage(4, LogLevel.Trace, "{Scenario}: {Stage}, component {Component} of {Components}, {Found} found.")]
    public static partial void Progress(ILogger logger, string scenario, string stage, int component, int components, long found);

    [LoggerMessage(5, LogLevel.Error, "The analysis of {Scenario} failed.")]
    public static partial void Failed(ILogger logger, Exception exception, string scenario);

    [LoggerMessage(6, LogLevel.Error, "The rule source {RuleSource} failed in the analysis of {Scenario}, which proves nothing without it.")]
    public static partial void RuleSourceFailed(ILogger logger, Exception exception, string ruleSource, string scenario);

    [LoggerMessage(7, LogLevel.Error, "What listens to the progress of the analysis of {Scenario} failed; the analysis ends with what it has found.")]
    public static partial void ProgressFailed(ILogger logger, Exception exception, string scenario);

    [LoggerMessage(8, LogLevel.Debug, "Asking {Inquiry} of {Scenario}.")]
    public static partial void Asked(ILogger logger, string inquiry, string scenario);

    [LoggerMessage(9, LogLevel.Information, "Answered {Inquiry} of {Scenario}, in {Seconds:0.000} s.")]
    public static partial void Answered(ILogger logger, string inquiry, string scenario, double seconds);

    [LoggerMessage(10, LogLevel.Warning, "The answer to {Inquiry} of {Scenario} is partial: {Interruptions}.")]
    public static partial void AnswerPartial(ILogger logger, string inquiry, string scenario, string interruptions);

    [LoggerMessage(11, LogLevel.Error, "Asking {Inquiry} of {Scenario} failed.")]
    public static partial void InquiryFailed(ILogger logger, Exception exception, string inquiry, string scenario);
}
