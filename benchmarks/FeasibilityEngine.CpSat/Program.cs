using System.Globalization;
using FeasibilityEngine.CpSat;
using FeasibilityEngine.Peers.Instances;

// The lines are read by programs: the same in every culture.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [("cheapest" or "front" or "even") and var view, var file, var seconds])
{
    Console.Error.WriteLine("usage: cheapest|front|even INSTANCE.json SECONDS");
    return 2;
}

var search = new CpSatSearch(new InstanceModel(InstanceReader.Read(file)), double.Parse(seconds, CultureInfo.InvariantCulture));
Console.WriteLine(view switch
{
    "cheapest" => search.Cheapest(),
    "front" => search.Front(),
    _ => search.MostEven(),
});
return 0;
