// Lateness is measured in the processor time of the process, so that one test must not pay for another.
[assembly: Xunit.CollectionBehavior(DisableTestParallelization = true)]
