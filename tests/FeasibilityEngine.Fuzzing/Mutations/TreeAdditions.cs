using System.Globalization;
using System.Text.Json.Nodes;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Fuzzing.Mutations;

/// <summary>Adds to the tree of a scenario file what an author might add: a position, a rung, an event, a promise, a date.</summary>
internal sealed class TreeAdditions(JsonObject tree, Dice dice)
{
    private readonly TreeVocabulary _words = new(tree);

    private ConditionDraw Conditions => new(_words, dice);

    public void Add()
    {
        switch (dice.Below(16))
        {
            case < 3:
                Position();
                break;
            case < 6:
                Rung();
                break;
            case 6:
                Event();
                break;
            case 7:
                Development();
                break;
            case 8 or 9:
                Rule();
                break;
            case 10:
                Act();
                break;
            case 11:
                Map("facts")[NewName("f", "facts")] = Texts();
                break;
            case 12:
                Map("issues")[NewName("i", "issues")] = Names("low", "mid", "high");
                break;
            case 13:
                Expectation();
                break;
            case 14:
                Dated();
                break;
            default:
                Reach();
                break;
        }
    }

    private void Position()
    {
        if (_words.Parties.Count == 0 || dice.Chance(5))
        {
            Map("parties")[NewName("party", "parties")] = new JsonObject { ["name"] = Texts() };
        }

        if (new TreeVocabulary(tree).Parties is not { Count: > 0 } parties)
        {
            return;
        }

        var position = new JsonObject
        {
            ["party"] = dice.Pick(parties),
            ["kind"] = dice.Chance(10) ? Names("precondition", "demand") : dice.Pick(new[] { "precondition", "precondition", "precondition", "demand", "red line" }),
            ["requires"] = Conditions.Draw(dice.Below(3)),
        };
        if (dice.Chance(30))
        {
            position["says"] = Texts();
        }

        Map("positions")[NewName("p", "positions")] = position;
    }

    private void Rung()
    {
        if (Entry("positions") is not { } position)
        {
            return;
        }

        var rungs = position["fallbacks"] as JsonArray ?? (JsonArray)(position["fallbacks"] = new JsonArray());
        if (dice.Chance(35))
        {
            rungs.Add("waive");
            return;
        }

        var rung = new JsonObject { ["id"] = NewName("r", null), ["accepts"] = Conditions.Draw(dice.Below(3)) };
        if (dice.Chance(60))
        {
            rung["cost"] = dice.Between(0, 12) * 0.5m;
        }

        rungs.Insert(dice.Below(rungs.Count + 1), rung);
    }

    private void Event()
    {
        var happening = new JsonObject { ["on"] = Day(), ["name"] = Texts() };
        Changes(happening);
        List("events").Add(happening);
    }

    private void Development()
    {
        var development = new JsonObject();
        Changes(development);
        Map("developments")[NewName("d", "developments")] = development;
    }

    private void Rule()
    {
        var rule = new JsonObject();
        if (_words.Facts.Count > 0 && dice.Chance(35))
        {
            rule["when"] = Conditions.Draw(1);
            rule["then"] = dice.Pick(_words.Facts);
        }
        else
        {
            rule[dice.Chance(70) ? "never" : "always"] = Conditions.Draw(dice.Between(1, 2));
        }

        if (_words.Sets.Count > 0 && dice.Chance(25))
        {
            rule["for"] = $"v in {dice.Pick(_words.Sets.Keys.ToList())}";
        }

        List("rules").Add(rule);
    }

    private void Act()
    {
        var act = new JsonObject();
        if (_words.Parties.Count > 0 && dice.Chance(75))
        {
            act["by"] = dice.Pick(_words.Parties);
            if (dice.Chance(70))
            {
                act["price"] = dice.Between(0, 6) * 0.5m;
            }
        }

        if (dice.Chance(25))
        {
            act["irreversible"] = true;
        }

        Map("acts")[NewName("a", "acts")] = act;
    }

    private void Expectation()
    {
        var expectation = new JsonObject { ["verdict"] = dice.Pick(new[] { "open", "openable", "remote", "closed", "inconsistent", "unknown" }) };
        if (dice.Chance(50))
        {
            expectation["as-of"] = Day();
        }

        if (_words.Positions.Count > 0 && dice.Chance(50))
        {
            expectation["because"] = Names([.. dice.Some(_words.Positions, dice.Between(1, 3))]);
        }

        if (_words.Developments.Count > 0 && dice.Chance(30))
        {
            expectation["assume"] = Names(dice.Pick(_words.Developments));
        }

        if (dice.Chance(25))
        {
            expectation["question"] = "settlement";
        }

        if (dice.Chance(15))
        {
            tree["question"] = dice.Pick(new[] { "talks", "settlement" });
        }

        List("expect").Add(expectation);
    }

    // When something counts.
    private void Dated()
    {
        if (Entry("positions") is not { } position)
        {
            return;
        }

        switch (dice.Below(4))
        {
            case 0:
                position["from"] = Day();
                break;
            case 1:
                position["until"] = Day();
                break;
            case 2:
                position["while"] = Conditions.OfFacts();
                break;
            default:
                var rungs = (position["fallbacks"] as JsonArray)?.OfType<JsonObject>().Select(rung => rung["id"]?.ToString()).OfType<string>().ToList() ?? [];
                var stated = position["stated"] as JsonObject ?? (JsonObject)(position["stated"] = new JsonObject());
                stated[Day()] = dice.Pick(rungs.Append("requires").ToList());
                break;
        }
    }

    // What is within reach, of a rung or of an act with a price.
    private void Reach()
    {
        var owners = (tree["positions"] as JsonObject ?? []).Select(position => position.Value).OfType<JsonObject>()
            .SelectMany(position => position["fallbacks"] as JsonArray ?? []).OfType<JsonObject>()
            .Concat((tree["acts"] as JsonObject ?? []).Select(act => act.Value).OfType<JsonObject>().Where(act => act.ContainsKey("price"))).ToList();
        if (owners.Count == 0)
        {
            return;
        }

        var owner = dice.Pick(owners);
        if (dice.Chance(50))
        {
            owner["tabled"] = Day();
        }
        else
        {
            owner["available when"] = Conditions.OfFacts();
        }
    }

    private void Changes(JsonObject owner)
    {
        foreach (var key in new[] { "establishes", "ends" })
        {
            if (_words.Facts.Count > 0 && dice.Chance(60))
            {
                owner[key] = Names([.. dice.Some(_words.Facts, dice.Between(1, 2))]);
            }
        }
    }

    private string Day() => dice.Chance(80)
        ? new DateOnly(2022, 1, 1).AddDays(dice.Below(900)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : dice.Pick(OddTexts.Days);

    private string Texts() => dice.Chance(50) ? "Something is said." : dice.Pick(OddTexts.Texts);

    private string NewName(string stem, string? section)
    {
        if (dice.Chance(10))
        {
            return dice.Pick(OddTexts.Names);
        }

        var name = $"{stem}{dice.Between(1, 99)}";
        return section is "acts" or "facts" or "issues" && _words.Sets.Count > 0 && dice.Chance(15)
            ? $"{name}[{dice.Pick(_words.Sets.Keys.ToList())}]"
            : name;
    }

    private JsonObject? Entry(string section)
    {
        var entries = (tree[section] as JsonObject ?? []).Select(entry => entry.Value).OfType<JsonObject>().ToList();
        return entries.Count == 0 ? null : dice.Pick(entries);
    }

    private JsonObject Map(string name) => tree[name] as JsonObject ?? (JsonObject)(tree[name] = new JsonObject());

    private JsonArray List(string name) => tree[name] as JsonArray ?? (JsonArray)(tree[name] = new JsonArray());

    private static JsonArray Names(params string[] names) => [.. names.Select(name => JsonValue.Create(name))];
}
