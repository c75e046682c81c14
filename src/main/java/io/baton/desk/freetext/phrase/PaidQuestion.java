package io.baton.desk.freetext.phrase;

import io.baton.terms.Payer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Asks what one side paid the other for fees: `who paid us`, `when did CloudNine last pay us?`,
/// `what did we pay our partners`, `payments from CloudNine`.
public final class PaidQuestion {
    private static final int LONGEST = 100;

    private static final String LEAD =
            "(?:(?:hi|hey|hello|ok|so|and|baton|please|find(?: out)?|check|tell me|(?:can|could) you (?:check|tell me|find out|see|show me))[,!:]? ){0,8}";

    private static final String PARTNERS =
            "(?:(?:of )?(?:our |the |my |all |all our )?partners?(?: firms?)?)";
    private static final String WHO = "(?:who(?:m)?|(?:which|what) (?:of )?" + PARTNERS + ")";

    /// Not *everyone*: who asks that wants to know who hasn't.
    private static final String SOMEONE =
            "(?:%s|us|you|any ?(?:one|body)|some(?:one|body)|(?:any (?:of )?)?%s)"
                    .formatted(MoneyTopic.NAMED, PARTNERS);

    private static final String WE = "(?:we|i|you)";
    private static final String US = "(?: (?:us|me|you))";
    private static final String LATELY =
            "(?:(?:already|actually|ever|last|just|recently|lately|really|also) ){0,3}";
    private static final String SOME =
            "(?: (?:any|some|the most|most|more|their|the|our))?(?: ?(?:money|cash|fees?|commissions?|anything|something|back))?";
    private static final String MUCH = "(?:what|how much)(?: money| fees?| in fees| commissions?)?";
    private static final String PAID = "(?:paid|pay)";
    private static final String GOT = "(?:get|got|gotten|receive|received|collect|collected)";

    private static final String SHOW =
            "(?:(?:show|list|give|see|get)(?: me| us)? )?(?:(?:what|which|any|all|the|our|my|recent|latest|last|partner|fee|of|are|were|there|have) ){0,8}";

    private static final String END =
            "(?: (?:please|pls|thanks|so far|already|lately|recently|last|ever|before|at all|again|in total|in all|altogether|overall|by partner|by firm|for fees|in fees|for referrals|exactly)){0,8}[\\s?.!]*";

    private record Shape(Set<Payer> payers, Pattern pattern) {}

    private static final List<Shape> SHAPES =
            List.of(
                    // who paid us, which partners have paid
                    received(
                            "%s(?:'s|'ve| has| have| did| all| already){0,3} %s%s%s?%s"
                                    .formatted(WHO, LATELY, PAID, US, SOME)),
                    // who did we get money from, who were we paid by
                    received(
                            "%s (?:did|have|had|were|was) %s %s(?:(?:get|got|been) paid|paid|%s%s) (?:by|from)"
                                    .formatted(WHO, WE, LATELY, GOT, SOME)),
                    // did CloudNine pay us, when did CloudNine last pay, what did CloudNine pay us
                    received(
                            "(?:(?:when|%s) )?(?:did|has|have) %s %s%s%s?%s"
                                    .formatted(MUCH, SOMEONE, LATELY, PAID, US, SOME)),
                    // what did we get paid, when were we last paid by CloudNine
                    received(
                            "(?:(?:when|%s) )?(?:did|have|were|was) %s %s(?:(?:get|got|been) %s)?paid%s(?: (?:by|from) %s)?"
                                    .formatted(MUCH, WE, LATELY, LATELY, SOME, SOMEONE)),
                    // how much did we receive from CloudNine, did we get a payment from CloudNine
                    received(
                            "(?:(?:when|how much(?: money| in fees)?) )?(?:did|have) %s %s(?:receive|received|collect|collected)%s(?: in fees)? from %s"
                                    .formatted(WE, LATELY, SOME, SOMEONE)),
                    received(
                            "(?:did|have) %s %s%s (?:(?:a|any|the|our|some) )?(?:payments?|money|fees?)(?: (?:by|from) %s)?"
                                    .formatted(WE, LATELY, GOT, SOMEONE)),
                    // when was the last payment from CloudNine
                    received(
                            "(?:(?:when|what|how much)(?:'s| is| was| were| did) )?(?:(?:the|our) )?(?:last|latest|most recent) (?:payment|fee) (?:to us|(?:(?:to us )?(?:from|by|of) %s))(?: (?:come|arrive)(?: in)?)?"
                                    .formatted(SOMEONE)),
                    received(
                            "(?:when|what|how much)(?:'s| is| was| were) %s's (?:last|latest|most recent) payment(?: to us)?"
                                    .formatted(SOMEONE)),
                    // payments from CloudNine, which payments did we get
                    received(
                            SHOW
                                    + "payments?(?: (?:that )?(?:did |have |has |was |were )?(?:%s )?(?:received|receive|get|got|came in|come in|coming in|in))?(?: to us)? (?:from|by) %s(?: to us)?"
                                            .formatted(WE, SOMEONE)),
                    received(
                            SHOW
                                    + "(?:payments? (?:that )?(?:(?:did |have )?%s )?(?:received|receive|get|got|came in|come in|coming in)|(?:received|incoming) payments)"
                                            .formatted(WE)),
                    // who did we pay, what did we pay CloudNine, when did we last pay them
                    paid(
                            "%s (?:did|have) %s %s%s%s(?: to)?"
                                    .formatted(WHO, WE, LATELY, PAID, SOME)),
                    paid(
                            "%s (?:did|have) %s %s%s(?: out)?%s(?: (?:to )?%s)?"
                                    .formatted(MUCH, WE, LATELY, PAID, SOME, SOMEONE)),
                    paid(
                            "(?:when )?(?:did|have) %s %s%s (?:to )?%s%s"
                                    .formatted(WE, LATELY, PAID, SOMEONE, SOME)),
                    // payments to CloudNine, which payments did we make
                    paid(
                            SHOW
                                    + "payments?(?: (?:that )?(?:did |have )?(?:%s )?(?:made|make|sent|send|paid))? to %s"
                                            .formatted(WE, SOMEONE)),
                    paid(
                            SHOW
                                    + "payments (?:that )?(?:did |have )?%s (?:made|make|sent|send|paid)"
                                            .formatted(WE)),
                    paid(
                            "(?:(?:when|what|how much)(?:'s| is| was) )?(?:our|the|my) (?:last|latest|most recent) payment to "
                                    + SOMEONE),
                    // payments with CloudNine
                    both(
                            SHOW
                                    + "(?:recorded )?payments?(?: (?:between us and|with) %s)?(?: (?:are|were) recorded)?"
                                            .formatted(SOMEONE)));

    private static final Pattern HINT =
            Pattern.compile(
                    "(?iU)\\b(?:pa(?:y|id)|payments?|fees?|money|received?|collect(?:ed)?)\\b");

    private PaidQuestion() {}

    /// The sides whose payments the line asks for; empty for any other line.
    ///
    /// @param line on one line, without the time that it names, with [MoneyTopic#NAMED] in place of
    ///   a partner's name
    static Set<Payer> payers(String line) {
        return line.length() > LONGEST || !HINT.matcher(line).find()
                ? Set.of()
                : SHAPES.stream()
                        .filter(shape -> shape.pattern().matcher(line).matches())
                        .findFirst()
                        .map(Shape::payers)
                        .orElse(Set.of());
    }

    private static Shape received(String words) {
        return shape(EnumSet.of(Payer.PARTNER), words);
    }

    private static Shape paid(String words) {
        return shape(EnumSet.of(Payer.FIRM), words);
    }

    private static Shape both(String words) {
        return shape(EnumSet.allOf(Payer.class), words);
    }

    private static Shape shape(Set<Payer> payers, String words) {
        return new Shape(payers, Pattern.compile("(?iU)" + LEAD + words + END));
    }
}
