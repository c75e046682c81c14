package io.baton.desk.freetext.phrase;

import java.util.regex.Pattern;

/// Asks which fee was agreed: `what's the fee`, `which commission do we get from CloudNine?`, `what
/// are the terms with RingPros`. What is owed is another question, and so is what was earned.
final class FeeQuestion {
    private static final int LONGEST = 120;

    private static final String LEAD = "(?:(?:hi|hey|hello|ok|so|and|baton)[,!:]? ){0,8}";

    private static final String FEE =
            "(?:fees?|terms?|commissions?|percent(?:age)?s?|rates?|cut|%)";

    private static final String ASKING =
            "(?:what(?:'?s|'?re| is| are| was)?|which|how (?:much|many|high|big)|do(?:es)?|is there|are there|list|show|see|(?:tell|give|remind|send) (?:me|us))";

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?iU)%s(?:(?:please|can you|could you) ){0,8}%s\\b.*(?<![\\p{L}\\p{N}-])%s(?![\\p{L}\\p{N}]).*"
                            .formatted(LEAD, ASKING, FEE));

    /// Of what is owed, was paid or was earned, or of one referral.
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile(
                    "(?iU)\\b(?:ow(?:e[sd]?|ing)|(?:un)?paid|outstanding|settled?|balances?|due|invoice\\w*|statements?|export\\w*"
                            + "|earn\\w*|made|make|bring|brought|revenue|income|share|target|w[io]ns?|tax\\w*"
                            + "|year|month|quarter|week|20\\d\\d|r[- ]?\\d+|referral [#\\d]\\S*"
                            + "|did (?:we|they|you) (?!agree|say|set|settle on))\\b");

    /// Without a name in it.
    private static final Pattern OF_ALL =
            Pattern.compile(
                    "(?iU)%s(?:(?:please|can you|could you) ){0,8}%s(?: (?:me|us|is|are|of)){0,8}(?: (?:the|our|your|my|this|that|a|all|any|referral|partner|agreed|usual|standard|current)){0,8} ?%s(?: (?:rate|rates))?"
                                    .formatted(LEAD, ASKING, FEE)
                            + "(?: (?:we|you|they|do|does|did|have|agreed?|get|gets|pay|pays|take|takes|charge|charges|is|are|there|here|again|now|for|a|referrals?|on|with|partners?|us|to|please|exactly|of|the|our)){0,8}[\\s?.!]*");

    /// What a partner pays in general, without a word for a fee.
    private static final Pattern PAYS =
            Pattern.compile(
                    "(?iU)(?:(?:what(?:'?s| is)|show(?: me)?) (?:the|our|my) deal (?:with|for|of) NAMED|(?:what|how much) (?:(?:does|do|will|should) NAMED (?:pay|give)s? us|(?:do|will|should) we (?:pay|give) NAMED(?: for .{1,40})?))[?.! ]*"
                            .replace("NAMED", MoneyTopic.NAMED));

    private FeeQuestion() {}

    /// @param line on one line
    static boolean isIn(String line) {
        return line.length() <= LONGEST
                && ASKED.matcher(line).matches()
                && !SOMETHING_ELSE.matcher(line).find();
    }

    /// Whether such a question names no one.
    static boolean isOfAll(String line) {
        return isIn(line) && OF_ALL.matcher(line).matches();
    }

    /// Whether it asks what a partner pays or gets in general.
    ///
    /// @param line with [MoneyTopic#NAMED] in place of the partner's name
    static boolean isOfPayments(String line) {
        return PAYS.matcher(line).matches();
    }
}
