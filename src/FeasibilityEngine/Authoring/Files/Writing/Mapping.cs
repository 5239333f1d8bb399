using System.Globalization;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Files.Writing;

/// <summary>Keys with their pieces, in the order in which they were added. What is null or empty is left out.</summary>
internal sealed record Mapping : WrittenNode
{
    // Without trailing zeros, so that equal numbers are written alike.
    private const string NumberFormat = "0.############################";

    private readonly List<(Scalar Key, WrittenNode Value)> _entries = [];

    public IReadOnlyList<(Scalar Key, WrittenNode Value)> Entries => _entries;

    public Mapping Text(string key, string? value) => value is null ? this : Put(key, new Scalar(value, ScalarKind.Text));

    public Mapping Day(string key, DateOnly? value) => value is { } day ? Put(key, Day(day)) : this;

    public Mapping Time(string key, SourceTime? value) => value is { } time ? Put(key, Time(time)) : this;

    /// <summary>When something was put forward; in words where it was never, or where the day is not known.</summary>
    public Mapping Tabled(SourceTime? value, Tabling tabling) =>
        tabling switch
        {
            Tabling.Never => Text("tabled", "never"),
            Tabling.DayUnknown => Text("tabled", "unknown"),
            _ => Time("tabled", value),
        };

    public Mapping Number(string key, decimal? value) => value is { } number
        ? Put(key, new Scalar(number.ToString(NumberFormat, CultureInfo.InvariantCulture), ScalarKind.Literal))
        : this;

    public Mapping Flag(string key, bool value) => value ? Put(key, new Scalar("true", ScalarKind.Literal)) : this;

    public Mapping Condition(string key, Condition? value) => value is null
        ? this
        : Put(key, new Scalar(value.ToString(), value is Constant ? ScalarKind.Literal : ScalarKind.Text));

    public Mapping Texts(string key, IEnumerable<string> values)
    {
        var items = values.Select(value => (WrittenNode)new Scalar(value, ScalarKind.Text)).ToValueList();
        return items.Count == 0 ? this : Put(key, new Sequence(items));
    }

    /// <summary>A single value stands by itself, several stand as a list.</summary>
    public Mapping OneOrMore(string key, IEnumerable<string> values)
    {
        var list = values.ToValueList();
        return list.Count == 1 ? Text(key, list[0]) : Texts(key, list);
    }

    public Mapping List<T>(string key, IEnumerable<T> values, Func<T, Mapping> node)
    {
        var items = values.Select(value => (WrittenNode)node(value)).ToValueList();
        return items.Count == 0 ? this : Put(key, new Sequence(items));
    }

    /// <summary>A mapping whose keys are names that the scenario gives.</summary>
    public Mapping Map<T>(string key, IEnumerable<T> values, Func<T, string> name, Func<T, WrittenNode> node) =>
        Map(key, values, value => new Scalar(name(value), ScalarKind.Text), node);

    public Mapping Map<T>(string key, IEnumerable<T> values, Func<T, Scalar> name, Func<T, WrittenNode> node)
    {
        var map = new Mapping();
        foreach (var value in values)
        {
            map._entries.Add((name(value), node(value)));
        }

        return map.Entries.Count == 0 ? this : Put(key, map);
    }

    public static Scalar Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ScalarKind.Day);

    public static Scalar Time(SourceTime time) => new(time.ToString(), ScalarKind.Day);

    // The file format's own keys are meant as they stand, "on" among them.
    private Mapping Put(string key, WrittenNode value)
    {
        _entries.Add((new Scalar(key, ScalarKind.Literal), value));
        return this;
    }
}
