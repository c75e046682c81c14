package io.baton.understanding.reader;

import java.util.regex.Pattern;

/// What a number with its currency looks like. Every repetition is bounded or never goes back, so
/// that a text is read once.
final class AmountPatterns {
    private static final String SIGN = "(?:(?:US|CA|AU|NZ|HK|NT|MX|[ACSR])?\\$|[€£¥₹₺₴₩₪₫₱])";

    private static final String UNIT_WORD =
            "(?:(?:us |canadian |australian )?dollars?|bucks?|euros?|pounds?(?: sterling)?+(?! of )"
                    + "|quid|yen|rupees?|(?:swiss )?francs?|kron(?:a|or|er|e)|z[lł]oty|sterling"
                    + "|(?:kuwaiti |bahraini |jordanian |tunisian )?dinars?|(?:omani )?rials?|riyals?"
                    + "|(?:chilean |mexican )?pesos?|dong)";

    private static final String UNIT =
            "(?:"
                    + UNIT_WORD
                    + "|円|원|zł|kč|kr\\.?|rs\\.?|s?fr\\."
                    + "|[tkm](?:eur|usd|gbp|chf|sek|nok|dkk|€)|[a-z]{3})";

    private static final String NO_WORD = "(?![\\p{L}\\p{N}])";

    /// Groups of three after spaces, or digits with other separators.
    private static final String FIGURE =
            "(?:[1-9][0-9]{0,2}+(?: [0-9]{3}(?![0-9]))++(?:[.,][0-9]++)?+"
                    + "|[0-9]++(?:[.,'][0-9]++)*+)";

    private static final String DIGITS =
            "(?<sign>[-+])?(?:(?<before>"
                    + SIGN
                    + "|(?<!\\p{L})(?:rs\\.?|s?fr\\.|zł|kč|kr\\.?|[a-z]{3})) ?)?(?<inner>-)?"
                    + "(?<figure>"
                    + FIGURE
                    + ")(?<dash>[.,:]-{1,2}(?![0-9]))?+"
                    + "(?:k(?<rest>[0-9]{1,3})"
                    + NO_WORD
                    + "|(?<gap> ?)(?<scale>k|m|mm|"
                    + NumberWords.SCALE
                    + ")"
                    + NO_WORD
                    + ")?+(?: ?(?<after>"
                    + SIGN
                    + "(?!-?[0-9])|"
                    + UNIT
                    + NO_WORD
                    + "))?";

    private static final String IN_WORDS =
            "(?<![\\p{L}\\p{N}_-])(?<number>half an?|an? couple(?: of)?(?: hundred)?|an?|"
                    + NumberWords.PHRASE
                    + ")(?: (?<scaleWord>k|"
                    + NumberWords.SCALE
                    + ")"
                    + NO_WORD
                    + "(?<more> (?:and )?"
                    + NumberWords.PHRASE
                    + ")?+)?+"
                    + NO_WORD
                    + "(?: (?<unit>"
                    + UNIT_WORD
                    + "|"
                    + "[A-Z]{3})"
                    + NO_WORD
                    + ")?";

    static final Pattern AMOUNT = Pattern.compile("(?iU)(?:" + DIGITS + "|" + IN_WORDS + ")");

    private AmountPatterns() {}
}
