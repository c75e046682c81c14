package io.baton.understanding.reader;

import java.util.regex.Pattern;

/// The words around a date that say what it's for.
final class DateWords {
    static final Pattern URGENT =
            Pattern.compile(
                    "(?iU)(?:(?:very |really |super |most )?urgent(?:ly)?|a\\.?s\\.?a\\.?p\\.?|as soon as"
                            + " (?:possible|you can|they can)|immediately|right away|straight away|rush job|rush(?= ?(?:[,.!;]|$))|(?-i:NOW))"
                            + "(?![\\p{L}\\p{N}])");
    static final Pattern NOT =
            Pattern.compile(
                    "(?iU)(?:not|n't|nothing|isnt|no|non|less)[ -](?:so |that |very |really )?$");

    static final Pattern BY =
            Pattern.compile(
                    "(?iU)(?:needed |required |wanted |done |ready )?(?:by|before|until|till|til|due(?: by| on)?"
                            + "|no later than|not later than|latest(?: by)?|at the latest(?: by)?"
                            + "|deadline(?: is|:| of)?|in time for|ahead of|prior to|within|come|for)"
                            + "(?: about| around)? (?:(?<clock>[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm)|noon"
                            + "|midday|cob|eod|(?:the )?end of (?:the )?(?:business |working )?day"
                            + "|close of business|first thing|lunchtime)(?: on)? )?");
    static final Pattern IN = Pattern.compile("(?iU)in ");
    static final Pattern ON =
            Pattern.compile(
                    "(?iU)(?:on|since|from|starting|start(?:ing)? date(?: is|:)?|go(?:es|ing)?[ -]live(?: is|:)?(?: on)?|as of|dated|at|around|during)(?: about)? ");
    static final Pattern TIME =
            Pattern.compile(
                    "(?iU),? (?:at )?(?:[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm)|[0-9]{1,2}:[0-9]{2}|morning"
                            + "|afternoon|evening|night|noon|midday|lunchtime|eod|cob|close of business"
                            + "|end of (?:the )?day|(?:at the )?latest)(?![\\p{L}\\p{N}])");

    static final Pattern UNTIL = Pattern.compile("(?iU)(?:until|till?) ");
    static final Pattern BEFORE = Pattern.compile("(?iU)(?:before|ahead of|prior to) ");
    private static final String NEGATION = "(?:(?:(?<!\\p{L})(?:cant|cannot|wont|not)|n't)";
    private static final String SOME_WORDS = "(?: (?!need|want)\\p{L}{1,12}){0,2} )";

    /// `they can't`, before `until Friday`
    private static final String AWAY =
            "(?:"
                    + NEGATION
                    + SOME_WORDS
                    + "|(?<!\\p{L})(?:(?:busy|slammed|swamped|snowed under|flat out|rammed|stretched|at capacity|maxed out|away|booked|unavailable|shut|closed|tied up|full|off)"
                    + SOME_WORDS
                    + ")";

    /// `on holiday until`, `is back on`: the days of a person who is away.
    static final Pattern ABSENT =
            Pattern.compile(
                    "(?iU)(?<!\\p{L})(?:(?:(?:on (?:\\p{L}+ )?(?:holidays?|vacation|leave|sabbatical)|away|abroad|sick|ill|unwell"
                            + "|travell?ing|out(?: of (?:the )?(?:office|town|country))?|ooo|not (?:here|in|around|available)"
                            + "|off(?: (?:work|sick|duty))?)"
                            + "(?: (?:again|all week|now|\\p{L}{2,12} \\p{L}{2,12}))? (?:until|till?|from|since|through|starting|between) )"
                            + "|(?:(?:is|am|are|be|'s|'m|'re|comes?|coming|gets?|get) back|returns?|returning)"
                            + "(?: (?:in|at|from|to)(?: the)? \\p{L}+)? (?:on |from |in )?)(?:the )?$");

    static final Pattern ABSENCE_WORD =
            Pattern.compile("(?iU)(?:until|till?|from|since|through|starting|between|on|in) ");
    static final Pattern AFTER =
            Pattern.compile(
                    "(?iU)(?:(?<!week )after|nothing (?:before|until|till)|"
                            + AWAY
                            + "(?:until|till?)|"
                            + NEGATION
                            + SOME_WORDS
                            + "before) (?:the )?$");
    static final Pattern NOT_UNTIL = Pattern.compile("(?iU)" + AWAY + "$");
    static final Pattern NOT_BEFORE = Pattern.compile("(?iU)" + NEGATION + SOME_WORDS + "$");

    /// A day that has gone by, or that isn't wanted any more.
    static final Pattern MISSED =
            Pattern.compile(
                    "(?iU) (?:would(?:'ve|ve| have)|(?:has|is|already) (?:passed|gone|over)|was too)"
                            + "(?!\\p{L})");

    /// What happened before `on Monday`.
    static final Pattern HAPPENED =
            Pattern.compile(
                    "(?iU)(?<!\\p{L})(?:spoke|talked|chatted|met|handed|called|rang|phoned|emailed|mailed|visited"
                            + "|saw|heard|gave|sent|passed|introduced|came|went|happened|failed|died|broke"
                            + "|crashed|collapsed|flooded|mentioned|bumped|spoken|seen|had|(?:told|asked|texted|messaged) (?:us|me)|was|were|lost|stopped|left)"
                            + "(?!\\p{L})(?: (?!(?:to(?! (?:us|me|you|him|her|them)(?!\\p{L}))|needs?|wants?|if|can|could"
                            + "|will|would|must|should|for|by|ready|and|but|so|who|that)(?!\\p{L}))"
                            + "[^ .;!?:,\\n]{1,20}+){0,5} $");

    static final Pattern MESSAGE =
            Pattern.compile(
                    "(?iU)(?:call|mail|message|note|word|hi|hello|regards|heard|referral|lead|request) $");
    static final Pattern START =
            Pattern.compile(
                    "(?iU)(?:(?:to )?(?:start(?:s|ing)?|begin(?:s|ning)?|kick(?:s|ing)? off"
                            + "|go(?:es|ing)? live)(?: (?:in|on|from|at))?|from|as of|effective) ");

    private DateWords() {}
}
