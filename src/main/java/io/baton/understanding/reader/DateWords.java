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
                    "(?iU)(?:on|since|from|starting|as of|dated|at|around|during)(?: about)? ");
    static final Pattern TIME =
            Pattern.compile(
                    "(?iU),? (?:at )?(?:[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm)|[0-9]{1,2}:[0-9]{2}|morning"
                            + "|afternoon|evening|night|noon|midday|lunchtime|eod|cob|close of business"
                            + "|end of (?:the )?day|(?:at the )?latest)(?![\\p{L}\\p{N}])");

    static final Pattern BEFORE = Pattern.compile("(?iU)(?:before|ahead of|prior to) ");
    static final Pattern AFTER =
            Pattern.compile(
                    "(?iU)(?:(?<!week )after|(?:not|n't|nothing) (?:before|until|till)) (?:the )?$");
    static final Pattern MESSAGE =
            Pattern.compile(
                    "(?iU)(?:call|mail|message|note|word|hi|hello|regards|heard|referral|lead|request) $");
    static final Pattern START =
            Pattern.compile(
                    "(?iU)(?:(?:to )?(?:start(?:s|ing)?|begin(?:s|ning)?|kick(?:s|ing)? off"
                            + "|go(?:es|ing)? live)(?: (?:in|on|from|at))?|from|as of|effective) ");

    private DateWords() {}
}
