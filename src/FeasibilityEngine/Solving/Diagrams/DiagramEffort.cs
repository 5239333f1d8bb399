using System.Runtime.CompilerServices;

namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>
/// How much work diagrams may take. Counted in nodes and steps and not in time, so that whether a diagram outgrows its limit is the
/// same on every machine.
/// </summary>
/// <param name="nodes">How many nodes one set of diagrams may hold at a time.</param>
/// <param name="steps">How many recursive steps may be taken.</param>
/// <param name="cancellation">Looked at every few thousand steps: well within 50 ms.</param>
internal sealed class DiagramEffort(int nodes, long steps, CancellationToken cancellation)
{
    private long _taken;

    public int Nodes => nodes;

    /// <summary>How many steps were taken.</summary>
    public long Taken => _taken;

    /// <summary>Counts one step of a recursion.</summary>
    /// <exception cref="DiagramOutgrownException">There were too many, or the recursion is too deep for the stack.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if ((++_taken & 0xF) == 0)
        {
            Look();
        }
    }

    // Sixteen steps are at most sixteen calls deep, for which there is always room left after the last look.
    private void Look()
    {
        if ((_taken & 0xFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        if (_taken > steps || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new DiagramOutgrownException();
        }
    }
}
