using FeasibilityEngine.RuleSources;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules.Tests;

/// <content>The rules that are refused.</content>
public sealed partial class RefusedRulesTests
{
    private static int Parse(string text) => text.Length < 0 ? 0 : throw new FormatException("no number");

    private static void Add(IContext rule, object fact) => rule.InsertLinked("added", fact);

    private sealed record Mark(string Act);

    private sealed record Step(int Number);

    private sealed class Marks : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Then().Yield(rule => new Mark(act.Act.Name));
        }
    }

    private sealed class MarksSecretly : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Then().Do(rule => Add(rule, new Mark(act.Act.Name)));
        }
    }

    private sealed class MarkedActs : Rule
    {
        public override void Define()
        {
            Mark mark = null!;
            When().Match(() => mark).Exists<Mark>();
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class NegatesItself : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act).Not<Mark>(m => m.Act == act.Act.Name);
            Then().Yield(rule => new Mark(act.Act.Name));
        }
    }

    private sealed class Unmarked : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act).Not<Mark>(m => m.Act == act.Act.Name);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class CountsMarks : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            IEnumerable<Mark> marks = null!;
            When().Match(() => act).Query(() => marks, query => query.Match<Mark>().Collect());
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class AllMarked : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act).All<Mark>(m => m.Act == act.Act.Name);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class NothingSaid : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act).Not<RuleMatch>();
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class YieldsAFact : Rule
    {
        public override void Define()
        {
            PotentialFact calm = null!;
            When().Match(() => calm, f => f.Fact.Name == "calm");
            Then().Yield(rule => new PotentialFact(calm.Fact));
        }
    }

    private sealed class YieldsAFactSecretly : Rule
    {
        public override void Define()
        {
            PotentialFact calm = null!;
            When().Match(() => calm, f => f.Fact.Name == "calm");
            Then().Do(rule => Add(rule, new PotentialFact(calm.Fact)));
        }
    }

    private sealed class Inserts : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Then().Do(rule => rule.Insert(new Mark(act.Act.Name)));
        }
    }

    private sealed class Updates : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Then().Do(rule => rule.Update(act));
        }
    }

    private sealed class Retracts : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Then().Do(rule => rule.Retract(act));
        }
    }

    private class ThrowsInACondition : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act, a => Parse(a.Act.Name) == 7);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class ThrowsInAConditionToo : ThrowsInACondition;

    private sealed class ThrowsInAJoin : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            PotentialFact fact = null!;
            When().Match(() => act).Match(() => fact, f => Parse(f.Fact.Name) == act.Act.Name.Length);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class ThrowsOverMarks : Rule
    {
        public override void Define()
        {
            Mark mark = null!;
            When().Match(() => mark, m => Parse(m.ToString()) == 7);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class ThrowsInItsAction : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Then().Do(rule => Parse(act.Act.Name));
        }
    }

    private sealed class ThrowsInAFilter : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Filter().Where(() => Parse(act.Act.Name) == 7);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class AsksForAClock : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            TimeProvider clock = null!;
            Dependency().Resolve(() => clock);
            When().Match(() => act);
            Then().Do(rule => rule.Never(act)).Do(rule => clock.GetType());
        }
    }

    private sealed class ExcludesNothing : Rule
    {
        public override void Define()
        {
            Model.Party party = null!;
            When().Match(() => party);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class FollowsFromNothing : Rule
    {
        public override void Define()
        {
            PotentialFact calm = null!;
            When().Match(() => calm, f => f.Fact.Name == "calm");
            Then().Do(rule => rule.Conclude(calm));
        }
    }

    private sealed class BeginsToCount : Rule
    {
        public override void Define()
        {
            PotentialAct talks = null!;
            When().Match(() => talks, a => a.Act.Name == "talks");
            Then().Yield(rule => new Step(0));
        }
    }

    private sealed class CountsOn : Rule
    {
        public override void Define()
        {
            Step step = null!;
            When().Match(() => step);
            Then().Yield(rule => new Step(step.Number + 1));
        }
    }

    private sealed class OneForEachAct : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Then().Do(rule => rule.Never());
        }
    }

    private sealed class SaysTooMuch : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Then().Do(rule => Repeat(rule, act));
        }

        private static void Repeat(IContext rule, PotentialAct act)
        {
            while (true)
            {
                rule.Never(act);
            }
        }
    }

    private sealed class Halts : Rule
    {
        public override void Define()
        {
            PotentialAct act = null!;
            When().Match(() => act);
            Then().Do(rule => rule.Halt());
        }
    }

    private sealed class Paradox : Rule
    {
        public override void Define()
        {
            PotentialFact calm = null!;
            When().Match(() => calm, f => f.Fact.Name == "calm");
            Then().Do(rule => rule.Conclude(calm, !calm.Holds));
        }
    }

    private sealed class ThrowsOnlyOnce : Rule
    {
        public static bool Throws { get; set; }

        public override void Define()
        {
            PotentialAct talks = null!;
            When().Match(() => talks, a => a.Act.Name == "talks");
            Then().Do(rule => rule.Never()).Do(rule => Check());
        }

        private static void Check()
        {
            if (Throws)
            {
                throw new FormatException("once");
            }
        }
    }
}
