using System.Collections.Frozen;
using System.Text;

namespace FeasibilityEngine.Authoring.Diagnostics;

/// <summary>
/// Latin, Greek and Cyrillic letters that have a character of their own with their accents, as <c>é</c> has, taken apart into the letter
/// and what stands on it. Without data of cultures, as the tool and the page in the browser run, <c>string.Normalize</c> leaves every text
/// as it is; and only these letters can be typed in two ways on usual keyboards.
/// </summary>
internal static class AccentedLetters
{
    // For each accent the letters with it, each before the same letter without it.
    private static readonly (char Accent, string Letters)[] Table =
    [
        ('\u0300', "ÀAÈEÌIÒOÙUàaèeìiòoùuǛÜǜüǸNǹnЀЕЍИѐеѝиḔĒḕēṐŌṑōẀWẁwẦÂầâẰĂằăỀÊềêỒÔồôỜƠờơỪƯừưỲYỳy"),
        ('\u0301', "ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźzǗÜǘüǴGǵgǺÅǻåǼÆǽæǾØǿø΅¨ΆΑΈΕΉΗΊΙΌΟΎΥΏΩΐϊάαέεήηίιΰϋόούυώωϓϒЃГЌКѓгќкḈÇḉçḖĒḗēḮÏḯïḰKḱkḾMḿmṌÕṍõṒŌṓōṔPṕpṸŨṹũẂWẃwẤÂấâẮĂắăẾÊếêỐÔốôỚƠớơỨƯứư"),
        ('\u0302', "ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷyẐZẑzẬẠậạỆẸệẹỘỌộọ"),
        ('\u0303', "ÃAÑNÕOãañnõoĨIĩiŨUũuṼVṽvẪÂẫâẴĂẵăẼEẽeỄÊễêỖÔỗôỠƠỡơỮƯữưỸYỹy"),
        ('\u0304', "ĀAāaĒEēeĪIīiŌOōoŪUūuǕÜǖüǞÄǟäǠȦǡȧǢÆǣæǬǪǭǫȪÖȫöȬÕȭõȰȮȱȯȲYȳyӢИӣиӮУӯуḠGḡgḸḶḹḷṜṚṝṛ"),
        ('\u0306', "ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭuЎУЙИйиўуӁЖӂжӐАӑаӖЕӗеḜȨḝȩẶẠặạ"),
        ('\u0307', "ĊCċcĖEėeĠGġgİIŻZżzȦAȧaȮOȯoḂBḃbḊDḋdḞFḟfḢHḣhṀMṁmṄNṅnṖPṗpṘRṙrṠSṡsṤŚṥśṦŠṧšṨṢṩṣṪTṫtẆWẇwẊXẋxẎYẏyẛſ"),
        ('\u0308', "ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸYΪΙΫΥϊιϋυϔϒЁЕЇІёеїіӒАӓаӚӘӛәӜЖӝжӞЗӟзӤИӥиӦОӧоӪӨӫөӬЭӭэӰУӱуӴЧӵчӸЫӹыḦHḧhṎÕṏõṺŪṻūẄWẅwẌXẍxẗt"),
        ('\u0309', "ẢAảaẨÂẩâẲĂẳăẺEẻeỂÊểêỈIỉiỎOỏoỔÔổôỞƠởơỦUủuỬƯửưỶYỷy"),
        ('\u030A', "ÅAåaŮUůuẘwẙy"),
        ('\u030B', "ŐOőoŰUűuӲУӳу"),
        ('\u030C', "ČCčcĎDďdĚEěeĽLľlŇNňnŘRřrŠSšsŤTťtŽZžzǍAǎaǏIǐiǑOǒoǓUǔuǙÜǚüǦGǧgǨKǩkǮƷǯʒǰjȞHȟh"),
        ('\u030F', "ȀAȁaȄEȅeȈIȉiȌOȍoȐRȑrȔUȕuѶѴѷѵ"),
        ('\u0311', "ȂAȃaȆEȇeȊIȋiȎOȏoȒRȓrȖUȗu"),
        ('\u031B', "ƠOơoƯUưu"),
        ('\u0323', "ḄBḅbḌDḍdḤHḥhḲKḳkḶLḷlṂMṃmṆNṇnṚRṛrṢSṣsṬTṭtṾVṿvẈWẉwẒZẓzẠAạaẸEẹeỊIịiỌOọoỢƠợơỤUụuỰƯựưỴYỵy"),
        ('\u0324', "ṲUṳu"),
        ('\u0325', "ḀAḁa"),
        ('\u0326', "ȘSșsȚTțt"),
        ('\u0327', "ÇCçcĢGģgĶKķkĻLļlŅNņnŖRŗrŞSşsŢTţtȨEȩeḐDḑdḨHḩh"),
        ('\u0328', "ĄAąaĘEęeĮIįiŲUųuǪOǫo"),
        ('\u032D', "ḒDḓdḘEḙeḼLḽlṊNṋnṰTṱtṶUṷu"),
        ('\u032E', "ḪHḫh"),
        ('\u0330', "ḚEḛeḬIḭiṴUṵu"),
        ('\u0331', "ḆBḇbḎDḏdḴKḵkḺLḻlṈNṉnṞRṟrṮTṯtẔZẕzẖh"),
    ];

    private static readonly FrozenDictionary<char, (char Letter, char Accent)> Parts = Table
        .SelectMany(row => row.Letters.Chunk(2).Select(pair => (With: pair[0], Without: pair[1], row.Accent)))
        .ToFrozenDictionary(pair => pair.With, pair => (pair.Without, pair.Accent));

    /// <summary>The text with each such letter apart, and accents of one letter in one order: equal for all ways to write the same.</summary>
    public static string Apart(string text)
    {
        if (text.All(char.IsAscii))
        {
            return text;
        }

        var apart = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            Add(apart, letter);
        }

        // What stands below a letter and what stands above it may be typed in either order; two things above it may not.
        var letters = apart.ToString().ToCharArray();
        for (var end = 0; end < letters.Length; end++)
        {
            var start = end;
            while (end < letters.Length && Place(letters[end]) > 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                letters[start..end].OrderBy(Place).ToArray().CopyTo(letters, start);
            }
        }

        return new string(letters);
    }

    private static void Add(StringBuilder apart, char letter)
    {
        if (Parts.TryGetValue(letter, out var parts))
        {
            Add(apart, parts.Letter);
            apart.Append(parts.Accent);
        }
        else
        {
            apart.Append(letter);
        }
    }

    // Attached to the letter, beside it, below it, above it; 0 for what is no accent.
    private static int Place(char c) => c switch
    {
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 1,
        '\u031B' => 2,
        (>= '\u0316' and <= '\u0319') or (>= '\u031C' and <= '\u0320') or (>= '\u0323' and <= '\u0326') or (>= '\u0329' and <= '\u0333') => 3,
        >= '\u0300' and <= '\u0314' => 4,
        _ => 0,
    };
}
