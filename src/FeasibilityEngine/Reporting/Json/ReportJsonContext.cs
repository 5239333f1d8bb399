using System.Text.Json.Serialization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>
/// What the compiler works out of the classes of the reports: how each is written, and by <see cref="ReportSchemaWriter"/> what the schema
/// says of it. Nothing is looked up while the tool runs, so it can be compiled ahead of time.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters =
    [
        typeof(CostForm), typeof(CountForm), typeof(SeedForm),
        typeof(KebabWord<Question>), typeof(KebabWord<Verdict>), typeof(KebabWord<ConflictKind>), typeof(KebabWord<OrderDemandKind>),
        typeof(KebabWord<SetShape>), typeof(KebabWord<SetOrder>), typeof(KebabWord<WayOutKind>), typeof(KebabWord<TimelineChangeKind>),
        typeof(KebabWord<ExplainableKind>), typeof(KebabWord<LadderDifferenceKind>), typeof(KebabWord<ExpectationOutcome>),
        typeof(KebabWord<ExpectedPart>), typeof(KebabWord<Severity>),
    ])]
[JsonSerializable(typeof(AnalysisJson))]
[JsonSerializable(typeof(TimelineJson))]
[JsonSerializable(typeof(ExplanationsJson))]
[JsonSerializable(typeof(WhatIfJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(SelectedSetsJson))]
[JsonSerializable(typeof(SweepSummaryJson))]
[JsonSerializable(typeof(SweepHeaderJson))]
[JsonSerializable(typeof(SweepVariantJson))]
[JsonSerializable(typeof(DiagnosticsJson))]
[JsonSerializable(typeof(TestsJson))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
