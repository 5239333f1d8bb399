using System.Globalization;
using FeasibilityEngine.Peers;

// The lines are read by programs: the same in every culture.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["count", var view, var instance] => Verbs.Count(view, instance, null),
    ["count", var view, var instance, var seconds] => Verbs.Count(view, instance, seconds),
    ["write", var instance, var file] => Verbs.Write(instance, file),
    ["cancel", var file, .. var milliseconds] => Verbs.Cancel(file, milliseconds),
    ["check", var view, var folder, var seconds] => Verbs.Check(view, folder, seconds),
    _ => Verbs.Usage(),
};
