using System.Numerics;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Of the variants of a sweep that count and of which all conditions are so, there are so many, and in so many of them it is so.</summary>
/// <param name="Where">The conditions; empty for all variants.</param>
/// <param name="All">How many variants these are.</param>
/// <param name="What">What is so.</param>
/// <param name="Number">In how many of them it is so.</param>
internal sealed record InVariants(ValueList<Claim> Where, long All, Claim What, long Number) : Claim;

/// <summary>The variant of a sweep has this setting.</summary>
/// <param name="Name">What is varied, as settings name it: <c>date</c>, <c>position:ID</c>.</param>
/// <param name="Value">The value: a day, <c>on</c>, <c>off</c>.</param>
internal sealed record HasSetting(string Name, string Value) : Claim;

/// <summary>The position or priced act is in some minimal conflict among the positions as stated.</summary>
/// <param name="Member">Its id.</param>
internal sealed record InSomeConflict(string Member) : Claim;

/// <summary>
/// Of the variants that count, so many have one of the verdicts, and in so many of all the concession is in the cheapest set. Where
/// several sets of a variant cost the same, any one of them may be taken for it.
/// </summary>
/// <param name="Among">The verdicts.</param>
/// <param name="All">How many variants have one of them.</param>
/// <param name="Concession">As in <c>withdrawal-first=ceasefire-first</c>; a priced act by its name alone.</param>
/// <param name="Number">In how many it is conceded.</param>
internal sealed record ConcededInVariants(ValueList<Verdict> Among, long All, string Concession, long Number) : Claim;

/// <summary>Besides these, so many are in a minimal conflict, or in the cheapest set, of some variant that counts, and none of them in more variants than that.</summary>
/// <param name="Conceded">True for concessions in the cheapest set; false for members of minimal conflicts.</param>
/// <param name="Besides">Those that are told one by one.</param>
/// <param name="Number">How many others.</param>
/// <param name="AtMost">In how many variants at most each of the others is; of no meaning where there are none.</param>
internal sealed record OthersInVariants(bool Conceded, ValueList<string> Besides, int Number, long AtMost) : Claim;

/// <summary>In so many variants that count some set opens the path; the costs of the cheapest one of each are spread like this.</summary>
/// <param name="WithinReach">True for the sets within reach.</param>
/// <param name="Variants">How many variants.</param>
/// <param name="Least">The least of the costs.</param>
/// <param name="Median">The one in the middle; the mean of two where two are in the middle.</param>
/// <param name="Most">The greatest of the costs.</param>
internal sealed record CostsInVariants(bool WithinReach, long Variants, decimal Least, decimal Median, decimal Most) : Claim;

/// <summary>So many variants of the sweep were looked at.</summary>
/// <param name="Number">How many, those that a limit cut short among them.</param>
/// <param name="CutShort">How many of them a limit cut short, so that they do not count.</param>
internal sealed record VariantsLookedAt(long Number, long CutShort) : Claim;

/// <summary>What is varied can be combined in so many ways.</summary>
/// <param name="Number">How many.</param>
internal sealed record NumberOfCombinations(BigInteger Number) : Claim;

/// <summary>Where half of so many drawn variants is on and half off, and being on changes nothing, their shares seldom differ by more than so many points.</summary>
/// <param name="Variants">How many are drawn.</param>
/// <param name="Points">How many points of a hundred.</param>
internal sealed record DifferByChance(long Variants, int Points) : Claim;
