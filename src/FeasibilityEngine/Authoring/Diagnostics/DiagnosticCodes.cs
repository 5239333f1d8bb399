namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>
/// Every code that a diagnostic of a scenario can carry. FE01xx: the file; FE02xx: its structure; FE03xx: conditions;
/// FE04xx: names and meaning; FE05xx: warnings; FE0901: found by the analysis. A code never changes its meaning: compare with the code
/// itself. Two have a name besides: that a file cannot be opened, and that something was not found out, are no fault of what is written in it.
/// </summary>
public static class DiagnosticCodes
{
    /// <summary>The file cannot be opened.</summary>
    public const string FileUnreadable = "FE0101";

    /// <summary>The text is larger than the reader accepts.</summary>
    internal const string TooLarge = "FE0102";

    /// <summary>The file is not UTF-8 text.</summary>
    internal const string NotUtf8 = "FE0103";

    /// <summary>A control character, or one that changes the direction of text, stands in the file.</summary>
    internal const string RefusedCharacter = "FE0104";

    /// <summary>The YAML or JSON cannot be read from here on.</summary>
    internal const string Syntax = "FE0105";

    /// <summary>A tab indents a line.</summary>
    internal const string Tab = "FE0106";

    /// <summary>Lists and maps are nested too deeply.</summary>
    internal const string TooDeep = "FE0107";

    /// <summary>The file holds more values than the reader accepts.</summary>
    internal const string TooManyValues = "FE0108";

    /// <summary>A YAML anchor (<c>&amp;</c>) or alias (<c>*</c>) is used.</summary>
    internal const string Alias = "FE0109";

    /// <summary>A YAML tag (<c>!</c>) is used.</summary>
    internal const string Tag = "FE0110";

    /// <summary>A map holds the same key twice.</summary>
    internal const string DuplicateKey = "FE0111";

    /// <summary>The file holds several YAML documents.</summary>
    internal const string SeveralDocuments = "FE0112";

    /// <summary>The file holds no scenario.</summary>
    internal const string Empty = "FE0113";

    /// <summary>There are more diagnostics than the reader reports. A warning where all that are left out are warnings.</summary>
    internal const string TooManyDiagnostics = "FE0114";

    /// <summary>A list or map stands where a key is meant.</summary>
    internal const string KeyNotText = "FE0115";

    /// <summary>A key is not one that may stand there.</summary>
    internal const string UnknownKey = "FE0201";

    /// <summary>A key that must be there is missing.</summary>
    internal const string MissingKey = "FE0202";

    /// <summary>A list, map or text stands where another of them is meant.</summary>
    internal const string WrongType = "FE0203";

    /// <summary><c>feasibility</c> is not a version of the file format that this engine reads.</summary>
    internal const string UnsupportedVersion = "FE0204";

    /// <summary>A key has no value.</summary>
    internal const string NoValue = "FE0205";

    /// <summary>A value is not a date of the calendar.</summary>
    internal const string BadDate = "FE0206";

    /// <summary>A value is not a number.</summary>
    internal const string BadNumber = "FE0207";

    /// <summary>A value is not one of those that may stand there.</summary>
    internal const string BadChoice = "FE0208";

    /// <summary>A rule's <c>for</c> cannot be read.</summary>
    internal const string BadBinder = "FE0209";

    /// <summary>A rule does not have exactly one of <c>never</c>, <c>always</c> and <c>when</c>.</summary>
    internal const string BadRuleForm = "FE0210";

    /// <summary>A reference to an issue, act or fact cannot be read.</summary>
    internal const string BadReference = "FE0211";

    /// <summary>A condition holds a character that means nothing there.</summary>
    internal const string UnexpectedCharacter = "FE0301";

    /// <summary>A condition has a word or sign where another is expected.</summary>
    internal const string UnexpectedWord = "FE0302";

    /// <summary>A word of the condition language stands where a name is meant.</summary>
    internal const string ReservedWord = "FE0303";

    /// <summary>A condition is nested too deeply.</summary>
    internal const string ConditionTooDeep = "FE0304";

    /// <summary>A parenthesis or bracket is not closed, or closed without being opened.</summary>
    internal const string NotClosed = "FE0305";

    /// <summary>A count cannot be read.</summary>
    internal const string BadCount = "FE0306";

    /// <summary>A condition is empty.</summary>
    internal const string NoCondition = "FE0307";

    /// <summary>A condition names an issue, act or fact that is not declared.</summary>
    internal const string UndeclaredName = "FE0401";

    /// <summary>A party is not declared.</summary>
    internal const string UndeclaredParty = "FE0402";

    /// <summary>A set is not declared.</summary>
    internal const string UndeclaredSet = "FE0403";

    /// <summary>A key is not one of its set.</summary>
    internal const string UndeclaredKey = "FE0404";

    /// <summary>An option is not one of its issue.</summary>
    internal const string UndeclaredOption = "FE0405";

    /// <summary>A source is not declared.</summary>
    internal const string UndeclaredSource = "FE0406";

    /// <summary>An expectation names a position that is not declared.</summary>
    internal const string UndeclaredPosition = "FE0407";

    /// <summary><c>stated</c> names a rung that the position does not have.</summary>
    internal const string UndeclaredRung = "FE0408";

    /// <summary>An expectation assumes a development that is not declared.</summary>
    internal const string UndeclaredDevelopment = "FE0409";

    /// <summary>A name that ranges over a set is used without a key.</summary>
    internal const string KeyMissing = "FE0410";

    /// <summary>A key is given to a name that does not range over a set.</summary>
    internal const string KeyNotWanted = "FE0411";

    /// <summary>An issue is used as an act or fact, or the other way round.</summary>
    internal const string WrongKind = "FE0412";

    /// <summary>Something other than a fact is established, ended or derived.</summary>
    internal const string NotAFact = "FE0413";

    /// <summary>Two things of one kind have the same name.</summary>
    internal const string DuplicateName = "FE0414";

    /// <summary>A name holds characters that no name may hold.</summary>
    internal const string BadName = "FE0415";

    /// <summary>A name is a word of the condition language, or <c>talks</c>.</summary>
    internal const string ReservedName = "FE0416";

    /// <summary>A position's <c>from</c> is not before its <c>until</c>.</summary>
    internal const string EmptyPeriod = "FE0417";

    /// <summary>A red line has fallbacks.</summary>
    internal const string RedLineWithFallbacks = "FE0418";

    /// <summary><c>while</c> or <c>available when</c> uses an issue, an act or order.</summary>
    internal const string NotOverFacts = "FE0419";

    /// <summary><c>while</c> or <c>available when</c> uses a fact that is derived from issues, acts or order.</summary>
    internal const string NegotiableFact = "FE0420";

    /// <summary>An act has a price, but nobody who pays it.</summary>
    internal const string PricedActWithoutPerformer = "FE0421";

    /// <summary>A cost or price is below zero.</summary>
    internal const string NegativeCost = "FE0422";

    /// <summary>Rules derive a fact from its own absence.</summary>
    internal const string CycleThroughNegation = "FE0423";

    /// <summary>A variable has the name of a key or of another variable.</summary>
    internal const string VariableShadows = "FE0424";

    /// <summary>The set over which a quantifier ranges cannot be told from its use.</summary>
    internal const string SetUnknown = "FE0425";

    /// <summary>A variable ranges over another set than the name it is used with.</summary>
    internal const string WrongSet = "FE0426";

    /// <summary>A set has no keys, an issue no options, or a position no rung.</summary>
    internal const string EmptyList = "FE0427";

    /// <summary>Rules and positions say too much to be analysed, once every key stands in the place of its variable.</summary>
    internal const string TooMuchToGround = "FE0428";

    /// <summary>A scenario that was put together in C# says something in a form that no file has.</summary>
    internal const string NoFileForm = "FE0429";

    /// <summary>A cost or price has more digits after the point than are kept.</summary>
    internal const string CostTooFine = "FE0212";

    /// <summary>A comma in braces ends a value, and what follows it is read as a key.</summary>
    internal const string CommaEndsValue = "FE0213";

    /// <summary>A name without quotes looks like a number, a date or a yes/no value.</summary>
    internal const string LooksLikeValue = "FE0501";

    /// <summary>A fallback accepts nothing that a stronger form does not accept.</summary>
    internal const string NothingNew = "FE0502";

    /// <summary>No event, development or rule can establish a fact.</summary>
    internal const string NeverEstablished = "FE0503";

    /// <summary>No position or rule mentions an issue or act.</summary>
    internal const string NotMentioned = "FE0504";

    /// <summary>Nothing cites a source.</summary>
    internal const string NotCited = "FE0505";

    /// <summary>A fallback costs less than the one before it.</summary>
    internal const string CheaperRung = "FE0506";

    /// <summary>A position cites no source, in a scenario that has sources.</summary>
    internal const string NoSource = "FE0507";

    /// <summary>A condition without quotes holds <c>: </c>, which other readers of YAML refuse.</summary>
    internal const string UnquotedColon = "FE0508";

    /// <summary><c>tabled</c> or <c>available when</c> is given for an act without a price, where it has no effect.</summary>
    internal const string NoEffect = "FE0509";

    /// <summary>A condition asks in which order an act and the same act are performed.</summary>
    internal const string OrderWithItself = "FE0510";

    /// <summary>An expectation says neither which verdict nor which positions are expected.</summary>
    internal const string EmptyExpectation = "FE0511";

    /// <summary><c>X after Y</c>, with an act other than talks, is met without X.</summary>
    internal const string MetWithoutAct = "FE0512";

    /// <summary>A number without quotes starts with a zero, which some readers of YAML take for another base.</summary>
    internal const string LeadingZero = "FE0513";

    /// <summary>Two things are called alike where reports tell them apart by their names for readers alone.</summary>
    internal const string SameDisplayName = "FE0514";

    /// <summary><c>until</c> gives a month or a year, which ends with its first day and not with its last.</summary>
    internal const string EndsBeforeItsTime = "FE0515";

    /// <summary><c>X before Y</c> asks for X, too, where the order alone may be meant.</summary>
    internal const string OrderAsksForAct = "FE0601";

    /// <summary>What excludes <c>X before Y</c> excludes X without Y, too, where the order alone may be meant.</summary>
    internal const string OrderExcludesMore = "FE0602";

    /// <summary><c>X after Y</c> beside an alternative, or <c>talks before X</c>, is met without X, where a promise of X may be meant.</summary>
    internal const string MayBeMetWithoutAct = "FE0603";

    /// <summary>Rules exclude every state.</summary>
    internal const string RulesContradict = "FE0901";

    /// <summary>Whether rules contradict each other was not found out.</summary>
    internal const string ConsistencyNotTold = "FE0902";

    /// <summary>All positions belong to the question that is not asked.</summary>
    internal const string OtherQuestion = "FE0903";

    /// <summary>Nothing can fulfil what stands on a rung.</summary>
    internal const string NeverFulfilled = "FE0904";

    /// <summary>Every state fulfils what a position requires.</summary>
    internal const string AlwaysFulfilled = "FE0905";

    /// <summary>Whether anything can fulfil some rungs was not found out.</summary>
    public const string FulfilmentNotTold = "FE0906";

    /// <summary>All codes in their order, each with what it means and what mends it.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        new(FileUnreadable, Severity.Error, "The file cannot be opened.", "Check the path and the permission to read it."),
        new(TooLarge, Severity.Error, "The text is larger than the reader accepts.", "Split the scenario, or raise `ReadingOptions.MaxCharacters`."),
        new(NotUtf8, Severity.Error, "The file is not UTF-8 text.", "Save the file as UTF-8."),
        new(RefusedCharacter, Severity.Error, "A control character, or one that changes the direction of text, stands in the file.", "Delete the character; such characters make a text read differently from what it says."),
        new(Syntax, Severity.Error, "The YAML or JSON cannot be read from here on.", "Mend the text at the place; values with `: `, `#`, `[` or `{` in them need quotes."),
        new(Tab, Severity.Error, "A tab indents a line.", "Indent with spaces."),
        new(TooDeep, Severity.Error, "Lists and maps are nested too deeply.", "Nest less, or raise `ReadingOptions.MaxDepth`."),
        new(TooManyValues, Severity.Error, "The file holds more values than the reader accepts.", "Split the scenario, or raise `ReadingOptions.MaxValues`."),
        new(Alias, Severity.Error, "A YAML anchor (`&`) or alias (`*`) is used.", "Write the value out where it is meant."),
        new(Tag, Severity.Error, "A YAML tag (`!`) is used.", "Leave the tag out; put text that starts with `!` in quotes."),
        new(DuplicateKey, Severity.Error, "A map holds the same key twice.", "Keep one of them; the diagnostic shows both places."),
        new(SeveralDocuments, Severity.Error, "The file holds several YAML documents.", "Put each scenario in a file of its own."),
        new(Empty, Severity.Error, "The file holds no scenario.", "Start with `feasibility: 1` and `scenario: …`; docs/scenario-file.md shows a whole file."),
        new(TooManyDiagnostics, Severity.Error, "There are more diagnostics than the reader reports.", "Mend the first ones and read again, or raise `ReadingOptions.MaxDiagnostics`."),
        new(KeyNotText, Severity.Error, "A list or map stands where a key is meant.", "Use plain text as the key."),
        new(UnknownKey, Severity.Error, "A key is not one that may stand there.", "Use one of the keys that are expected; see the scenario file reference."),
        new(MissingKey, Severity.Error, "A key that must be there is missing.", "Add the key."),
        new(WrongType, Severity.Error, "A list, map or text stands where another of them is meant.", "Write the value in the form that is expected."),
        new(UnsupportedVersion, Severity.Error, "`feasibility` is not a version of the file format that this engine reads.", "Write `feasibility: 1`."),
        new(NoValue, Severity.Error, "A key has no value.", "Give it one, or leave the key out."),
        new(BadDate, Severity.Error, "A value is not a date of the calendar.", "Write dates as year-month-day: `2024-06-14`."),
        new(BadNumber, Severity.Error, "A value is not a number, or too large a cost.", "Write a decimal number such as `3` or `2.5`."),
        new(BadChoice, Severity.Error, "A value is not one of those that may stand there.", "Use one of the values that are expected."),
        new(BadBinder, Severity.Error, "A rule's `for` cannot be read.", "Write `for: t in territory`, or a list of these."),
        new(BadRuleForm, Severity.Error, "A rule does not have exactly one of `never`, `always` and `when`.", "Keep one; `when` goes with `then`, the others without."),
        new(BadReference, Severity.Error, "A reference to an issue, act or fact cannot be read.", "Write `name` or `name[key]`."),
        new(CostTooFine, Severity.Error, "A cost or price has more than nine digits after the point.", "Round it to at most nine digits after the point."),
        new(CommaEndsValue, Severity.Error, "A comma in `{ }` ends a value, and what follows it is read as a key.", "Put the value in quotes."),
        new(UnexpectedCharacter, Severity.Error, "A condition holds a character that means nothing there.", "Use the words of the condition language: `and`, `or`, `not`, `is`, …"),
        new(UnexpectedWord, Severity.Error, "A condition has a word or sign where another is expected.", "Write what is expected; the caret shows where."),
        new(ReservedWord, Severity.Error, "A word of the condition language stands where a name is meant.", "Name the thing differently, or complete the condition."),
        new(ConditionTooDeep, Severity.Error, "A condition is nested too deeply.", "Derive a fact from a part of it by a rule, and use the fact."),
        new(NotClosed, Severity.Error, "A parenthesis or bracket is not closed, or closed without being opened.", "Add or remove the parenthesis or bracket."),
        new(BadCount, Severity.Error, "A count cannot be read.", "Write `exactly one of (…)`, `at most 2 of (…)` or `at least 2 of (…)`."),
        new(NoCondition, Severity.Error, "A condition is empty.", "Write a condition, or `true`."),
        new(UndeclaredName, Severity.Error, "A condition names an issue, act or fact that is not declared.", "Declare it under `issues`, `acts` or `facts`, or correct the name."),
        new(UndeclaredParty, Severity.Error, "A party is not declared.", "Declare it under `parties`, or correct the name."),
        new(UndeclaredSet, Severity.Error, "A set is not declared.", "Declare it under `sets`, or correct the name."),
        new(UndeclaredKey, Severity.Error, "A key is not one of its set.", "Add it to the set, or correct the name."),
        new(UndeclaredOption, Severity.Error, "An option is not one of its issue.", "Add it to the issue's options, or correct the name."),
        new(UndeclaredSource, Severity.Error, "A source is not declared.", "Declare it under `sources`, or correct the name."),
        new(UndeclaredPosition, Severity.Error, "An expectation names a position that is not declared.", "Correct the name."),
        new(UndeclaredRung, Severity.Error, "`stated` names a rung that the position does not have.", "Use `requires` or the id of one of its fallbacks."),
        new(UndeclaredDevelopment, Severity.Error, "An expectation assumes a development that is not declared.", "Declare it under `developments`, or correct the name."),
        new(KeyMissing, Severity.Error, "A name that ranges over a set is used without a key.", "Write `name[key]`, or quantify: `all t in set: name[t] …`."),
        new(KeyNotWanted, Severity.Error, "A key is given to a name that does not range over a set.", "Leave the key out, or declare the name as `name[set]`."),
        new(WrongKind, Severity.Error, "An issue is used as an act or fact, or the other way round.", "Ask an issue with `is`; name an act or fact alone; order acts only."),
        new(NotAFact, Severity.Error, "Something other than a fact is established, ended or derived.", "Only facts can be; declare one under `facts`."),
        new(DuplicateName, Severity.Error, "Two things of one kind have the same name.", "Rename one of them; issues, acts and facts share their names, and positions theirs with priced acts."),
        new(BadName, Severity.Error, "A name holds characters that no name may hold.", "Use letters, digits, `-` and `_`, starting with a letter or digit."),
        new(ReservedName, Severity.Error, "A name is a word of the condition language, or `talks`.", "Choose another name."),
        new(EmptyPeriod, Severity.Error, "A position's `from` is not before its `until`.", "Correct the dates; `until` is the first day on which it no longer counts."),
        new(RedLineWithFallbacks, Severity.Error, "A red line has fallbacks.", "Leave them out, or make it a precondition or demand."),
        new(NotOverFacts, Severity.Error, "`while` or `available when` uses an issue, an act or order.", "Use facts only: such conditions must be decided before the negotiation."),
        new(NegotiableFact, Severity.Error, "`while` or `available when` uses a fact that is derived from issues, acts or order.", "Use facts that events, developments or rules over such facts establish."),
        new(PricedActWithoutPerformer, Severity.Error, "An act has a price, but nobody who pays it.", "Add `by`, or leave the price out."),
        new(NegativeCost, Severity.Error, "A cost or price is below zero.", "Write zero or more."),
        new(CycleThroughNegation, Severity.Error, "Rules derive a fact from its own absence.", "Break the cycle that the message names."),
        new(VariableShadows, Severity.Error, "A variable has the name of a key or of another variable.", "Choose another name for the variable."),
        new(SetUnknown, Severity.Error, "The set over which a quantifier ranges cannot be told from its use.", "Name the set: `all t in territory: …`."),
        new(WrongSet, Severity.Error, "A variable ranges over another set than the name it is used with.", "Let it range over that set, or use another variable."),
        new(EmptyList, Severity.Error, "A set has no keys, an issue no options, or a position no rung.", "Give at least one."),
        new(TooMuchToGround, Severity.Error, "Rules and positions say too much to be analysed, once every key stands in the place of its variable.", "Make sets smaller, or use fewer variables over large ones."),
        new(NoFileForm, Severity.Error, "A scenario that was put together in C# says something in a form that no file has.", "Use `ScenarioBuilder`, or put it as the message says."),
        new(LooksLikeValue, Severity.Warning, "A name without quotes looks like a number, a date or a yes/no value.", "Put the name in quotes; it is read as the name written."),
        new(NothingNew, Severity.Warning, "A fallback accepts nothing that a stronger form does not accept.", "Remove it or change what it accepts."),
        new(NeverEstablished, Severity.Warning, "No event, development or rule can establish a fact.", "Add what establishes it, or remove the fact."),
        new(NotMentioned, Severity.Warning, "No position or rule mentions an issue or act.", "Mention it, or remove it."),
        new(NotCited, Severity.Warning, "Nothing cites a source.", "Cite it, or remove it."),
        new(CheaperRung, Severity.Warning, "A fallback costs less than the one before it.", "Check the costs: each counts in all, from the stated form on."),
        new(NoSource, Severity.Warning, "A position cites no source, in a scenario that has sources.", "Add `source`."),
        new(UnquotedColon, Severity.Warning, "A condition without quotes holds `: `, which other readers of YAML refuse.", "Put the condition in quotes; it is read as written."),
        new(NoEffect, Severity.Warning, "`tabled` or `available when` is given for an act without a price, where it has no effect.", "Give the act a price, or leave it out."),
        new(OrderWithItself, Severity.Warning, "A condition asks in which order an act and the same act are performed.", "Name two different acts: an act comes neither before nor after itself."),
        new(EmptyExpectation, Severity.Warning, "An expectation says neither which verdict nor which positions are expected.", "Add `verdict` or `because`, or leave the expectation out: as it stands, nothing can go against it."),
        new(MetWithoutAct, Severity.Warning, "`X after Y` asks for Y, and is met without X.", "Write `X and X after Y` to ask for X, or `(X and Y) implies X after Y` for the order alone."),
        new(LeadingZero, Severity.Warning, "A number without quotes starts with a zero.", "Leave the zero out; it is read as a decimal number."),
        new(SameDisplayName, Severity.Warning, "Two parties, or two issues, acts, facts or developments, are the same in the words that readers see; or two names look the same.", "Give each words of its own, since reports tell them apart by these; write one name in one way."),
        new(EndsBeforeItsTime, Severity.Warning, "`until` gives a month or a year, which ends the position with its first day.", "Write out the first day on which the position no longer counts."),
        new(OrderAsksForAct, Severity.Hint, "`X before Y` asks for X, too; the order alone may be meant.", "Write `(X and Y) implies X before Y` for the order alone, or `X and X before Y` where both are meant."),
        new(OrderExcludesMore, Severity.Hint, "What excludes `X before Y` excludes X without Y, too; the order alone may be meant.", "Write `X and Y and X before Y` to exclude the order alone."),
        new(MayBeMetWithoutAct, Severity.Hint, "`X after Y` in a part of a condition, or `talks before X`, is met without X; a promise of X may be meant.", "Write `(X and X after Y)`, or `X after talks`, to ask for X; `((X and Y) implies X after Y)`, or `X implies talks before X`, for the order alone."),
        new(RulesContradict, Severity.Error, "Rules contradict each other: together they exclude every state.", "Weaken or remove one of the rules that the message names; where it names what is assumed, leave out the assumption."),
        new(ConsistencyNotTold, Severity.Warning, "Whether the rules contradict each other was not found out.", "Nothing has to be mended; analyse the scenario, which goes on searching."),
        new(OtherQuestion, Severity.Warning, "No position counts for the question that is asked, but some do for the other question.", "Let the file say what it is about, with `question: settlement` at its top; ask the other question once, with `--question`; or give the positions the kind that is meant."),
        new(NeverFulfilled, Severity.Warning, "Nothing can fulfil what a position requires, or a fallback accepts.", "Weaken the condition, or the rules that the message names."),
        new(AlwaysFulfilled, Severity.Warning, "What a position requires holds in every state, so it asks for nothing.", "Write what it asks for, or remove the position."),
        new(FulfilmentNotTold, Severity.Hint, "Whether anything can fulfil some of the rungs was not found out.", "Nothing has to be mended; analyse the scenario, which goes on searching."),
    ];
}
