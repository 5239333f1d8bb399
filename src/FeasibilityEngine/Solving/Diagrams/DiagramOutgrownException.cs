namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>A diagram grew past the limit that it was given. The question is then answered in another way; users never see this.</summary>
internal sealed class DiagramOutgrownException()
    : Exception("A decision diagram grew past its limit.");
