package io.baton.desk.freetext.phrase;

import java.util.List;
import java.util.regex.Pattern;

/// Asks what the firm and its partners owe each other, and names none of them: `who owes us
/// money?`, `who hasn't paid`, `what do we owe our partners?`, `outstanding fees`.
final class OwedQuestion {
    private static final int LONGEST = 100;

    private static final String LEAD =
            "(?:(?:hi|hey|hello|ok|so|and|baton|find(?: out)?|check|tell me|(?:can|could) you (?:check|tell me|find out|see)|please)[,!:]? ){0,8}";

    private static final String OF_PARTNERS =
            "(?:(?:any|all|each|every|one)? ?(?:of )?(?:our |the |my )?partners?(?: firms?)?)";
    private static final String ANYONE =
            "(?:any ?(?:one|body)|every ?(?:one|body)|some(?: |)(?:one|body)|they(?: all)?|people|"
                    + OF_PARTNERS
                    + ")";
    private static final String WHO = "(?:and )?(?:who(?:m)?|(?:which|what) " + OF_PARTNERS + ")";
    private static final String SOME =
            "(?: (?:any|some|how much|the most|more|most|their|the|our))?(?: ?(?:money|cash|fees?|commissions?|anything|something))?";
    private static final String MONEY =
            "(?:fees?|payments?|balances?|debts?|money|amounts?|commissions?|sums?)";
    private static final String OPEN =
            "(?:open|outstanding|unpaid|overdue|unsettled|owed|owing|due)";
    private static final String NOT = "(?:n't| not| still not| yet to)";
    private static final String YET = "(?:still |currently |now |all |each |actually )?";
    private static final String US = "(?: (?:us|me|you))?";

    private static final String END =
            "(?: (?:please|pls|thanks|right now|now|at the moment|currently|today|so far|yet|still|anyway|again|exactly"
                    + "|in total|in all|altogether|overall|by partner|by firm|for fees|in fees|back)){0,8}[\\s?.!]*";

    private static final List<Pattern> SHAPES =
            List.of(
                    // who owes us money, does anyone owe us anything
                    shape(
                            "(?:%s|do(?:es)? %s) %s(?:d(?:o|oes|id) )?%sow(?:es?|ing|ed)%s%s"
                                    .formatted(WHO, ANYONE, YET, YET, US, SOME)),
                    // who do we owe, do we owe anyone money
                    shape(
                            "%s (?:do|did|should|must) (?:we|i) %s(?:owe|(?:have|need) to pay)%s(?: to)?"
                                    .formatted(WHO, YET, SOME)),
                    shape(
                            "do (?:we|i) %sowe%s(?: to)?(?: %s)?%s"
                                    .formatted(YET, SOME, ANYONE, SOME)),
                    // what does everyone owe us, what do we owe our partners
                    shape(
                            "(?:what|how much)%s d(?:o|oes|id) %s %sowe%s"
                                    .formatted(SOME, ANYONE, YET, US)),
                    shape(
                            "(?:what|how much)%s d(?:o|id) (?:we|i) %sowe%s(?: to)?(?: (?:%s|you))?"
                                    .formatted(SOME, YET, SOME, ANYONE)),
                    // who hasn't paid us, has anyone not paid, has everyone paid
                    shape(
                            "(?:%s(?: still)?(?: ha(?:s|ve)| did| do(?:es)?)?|(?:ha(?:s|ve)|did) %s)%s? %s(?:paid|pay|settled?)(?: up)?%s%s(?: what %s ow(?:es?|ed)%s)?"
                                    .formatted(WHO, ANYONE, NOT, YET, US, SOME, ANYONE, US),
                            "n't|\\bnot\\b|\\byet\\b|every|\\ball\\b"),
                    // who still has to pay, who is behind on payments
                    shape(
                            "%s %s(?:needs?|ha(?:s|ve)) %sto (?:pay|settle)(?: up)?%s%s"
                                    .formatted(WHO, YET, YET, US, SOME)),
                    shape(
                            "(?:%s(?:'s| is| are)|is %s|are %s) %s(?:behind|late|overdue|in arrears|in debt)(?: (?:on|with|in|to))?(?: (?:paying|%s))?%s%s"
                                    .formatted(WHO, ANYONE, ANYONE, YET, MONEY, US, SOME),
                            "pay|paid|arrears|debt|fee|money"),
                    // outstanding fees, what's unpaid, how much are we owed
                    shape(
                            "(?:(?:can you |please )?(?:show|list|give|see|tell|get|check)(?: me| us)? |(?:do we|have we|are there|is there|what are|what're|what's|what is|how much|how many) |have |got |any |all |the |our |my |of |in |total |still ){0,8}"
                                    + "%s (?:partner |referral )?%s(?: (?:are there|is there|do we have|have we got|with (?:our )?partners?|to us|from partners?|left)){0,8}"
                                            .formatted(OPEN, MONEY)),
                    shape(
                            "(?:(?:show|list|give|see|tell|get|check)(?: me| us)? )?(?:(?:all|the|our|my|of|partner) ){0,8}(?:balances|debts|receivables|payables)(?: with (?:our )?partners)?"),
                    shape(
                            "(?:what|how much|which)(?: %s)?(?:'s| is| are)? (?:still )?%s(?: (?:to|by|from) (?:us|partners|our partners))?"
                                    .formatted(MONEY, OPEN),
                            "owe|owing|unpaid|how much|" + MONEY),
                    shape(
                            "(?:what|how much)(?: %s)? (?:are|is) (?:we|i) %s(?:still )?owed(?: by %s)?"
                                    .formatted(MONEY, YET, ANYONE)),
                    shape("are (?:we|i) (?:still |all )?owed%s(?: by %s)?".formatted(SOME, ANYONE)),
                    shape(
                            "(?:are we|is everyone) (?:all )?(?:even|square|settled|paid up)(?: up)?(?: with %s)?"
                                    .formatted(ANYONE)));

    /// A word that every shape has, in one form or another.
    private static final Pattern HINT =
            Pattern.compile(
                    "(?iU)\\b(?:ow(?:es?|ed|ing)|pay|paid|settled?|behind|late|arrears|in debt|even|square|"
                            + "balances|debts|receivables|payables|open|outstanding|unpaid|overdue|unsettled|due)\\b");

    private OwedQuestion() {}

    /// Whether the line may be one if a name in it stands for all partners. Costs little.
    static boolean maybe(String line) {
        return HINT.matcher(line).find();
    }

    /// @param line on one line
    static boolean isIn(String line) {
        return line.length() <= LONGEST
                && maybe(line)
                && SHAPES.stream().anyMatch(shape -> shape.matcher(line).matches());
    }

    private static Pattern shape(String words) {
        return Pattern.compile("(?iU)" + LEAD + words + END);
    }

    /// @param also what the line has to contain as well
    private static Pattern shape(String words, String also) {
        return Pattern.compile("(?iU)(?=.*(?:%s))%s%s%s".formatted(also, LEAD, words, END));
    }
}
