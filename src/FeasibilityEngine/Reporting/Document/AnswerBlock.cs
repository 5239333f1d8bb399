using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Document;

/// <summary>The verdict with its headline and what it means.</summary>
internal sealed record AnswerBlock(Verdict Verdict, string Headline, string Meaning) : Block;
