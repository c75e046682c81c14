package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import io.baton.draft.Proposal.Action;
import io.baton.understanding.Intent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A message that says of a step that it wasn't taken, or mustn't be: `lake hotel isn't lost`,
/// `that wasn't a yes`, `don't withdraw acme`. Such a step is never proposed.
///
/// `they didn't sign` reports a loss, and `R-1 is won, not lost` a win: those deny no step.
public final class Denial {
    /// A verb with a "not", or a "never". A bare "not" contrasts two things.
    private static final String NOT =
            "(?:(?<!\\p{L})(?:(?:is|was|are|were|has|have|had|does|did|do|should|must|would|could)(?:n'?t| (?:\\p{L}+ )?not)"
                    + "|(?:i|you|he|she|it|that|they|we)(?:'s|'re|'ve|'d) not|never|no longer|^not))";

    private static final String NO_ONE =
            "(?:(?<!\\p{L})(?:no one|no(?:body)|no-one|neither|none of (?:them|us))(?: (?:has|have|had|ever|at \\p{L}+)){0,6})";

    /// What may stand between the "not" and the verb.
    private static final String FILLER =
            "(?: (?:really|actually|yet|officially|even|ever|quite|been|be|being|to|have|has|had|get|got"
                    + "|gotten|go|going|want|a|an|the|any|it|that|this|us|them|me|meant|supposed"
                    + "|as|marked|r-?\\d{1,9})){0,4} ";

    static final Map<Action, Pattern> DENIED = new EnumMap<>(Action.class);

    /// Their verbs mean nothing else, in any message.
    private static final Action[] ANY = {
        Action.WON, Action.LOST, Action.PAID, Action.ACCEPTED, Action.WITHDRAW, Action.DECLINE
    };

    static {
        denies(Action.WON, "won|signed|a win|win|closed|sold");
        denies(
                Action.LOST,
                "lost|dead|a loss|lose|losing|said no|say no|a no|off(?! to)|gone(?! \\p{L})|over(?! \\p{L})");
        denies(Action.PAID, "paid|pay|payed|paying|a payment");
        denies(
                Action.ACCEPTED,
                "accepted|accept|confirmed|confirm|agreed|agree|a yes|yes|said yes|say yes|saying yes|given? (?:us |me )?(?:a yes|their ok)"
                        + "|taken (?:it|this|that)(?: on)?|ok(?:ay)?'?e?d(?: it)?");
        denies(
                Action.OFFER,
                "offer|offered|offering|send|sent|sending|go|give|given|ask|asked|try|propose|proposed");
        denies(
                Action.WITHDRAW,
                "withdraw|withdrawn|withdrew|cancel|cancelled|canceled|drop|dropped");
        denies(
                Action.TAKE_BACK,
                "take(?: \\S+){0,4}? back|taken(?: \\S+){0,4}? back|recall(?:ed)?");
        denies(
                Action.HAND_BACK,
                "hand(?:ed|ing)?(?: \\S+){0,4}? back|giv(?:e|en|ing)(?: \\S+){0,4}? back|return(?:ed|ing)?");
        denies(Action.PASS, "pass|passed|passing|hand(?:ed)?(?: \\S+){0,4}? over|give|given");
        denies(Action.REOPEN, "reopen|reopened|open(?:ed)? again");
        denies(
                Action.DECLINE,
                "declin(?:e|ed|ing)|turn(?:ed|ing)?(?: \\S+){0,3}? down|refused?|said no|say no|a no");
        denies(Action.ENDED, "ended|end|stopped|stop|cancelled|canceled|over");
    }

    /// Reports that a client won't buy: no denial of a win.
    private static final Pattern WILL_NOT_BUY =
            Pattern.compile(
                    "(?iU)(?:did|do|does|would)(?:n'?t| not)" + FILLER + "(?:sign|win|close|buy)");

    private static final Pattern YET = Pattern.compile("(?iU)\\b(?:yet|so far|still)\\b");

    private Denial() {}

    private static void denies(Action action, String verbs) {
        var someone = action == Action.ACCEPTED ? "(?:" + NOT + "|" + NO_ONE + ")" : NOT;
        DENIED.put(
                action,
                Pattern.compile("(?iU)" + someone + FILLER + "(?:" + verbs + ")(?!\\p{L})"));
    }

    /// The step that is denied; empty if none is.
    ///
    /// @param intent what the reader takes the message for
    public static Optional<Action> in(String text, Intent intent) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        return switch (intent) {
            case WON, PAID, EDIT, REOPEN, UNDO, SHOW ->
                    first(line, ANY).filter(action -> action != Action.WON || !willNotBuy(line));
            case LOST ->
                    first(line, Action.LOST, Action.WON, Action.ACCEPTED)
                            .filter(_ -> !willNotBuy(line));
            case ACCEPT, ACCEPTED_ELSEWHERE -> first(line, Action.ACCEPTED);
            case OFFER -> first(line, Action.OFFER, Action.ACCEPTED);
            case PASS -> first(line, Action.PASS);
            case WITHDRAW -> first(line, Action.WITHDRAW, Action.LOST);
            case TAKE_BACK -> first(line, Action.TAKE_BACK, Action.ACCEPTED);
            case HAND_BACK -> first(line, Action.HAND_BACK, Action.ACCEPTED);
            case DECLINE -> first(line, Action.DECLINE, Action.ACCEPTED);
            case ENDED -> first(line, Action.ENDED);
            case LOG_OUTBOUND,
                    LOG_INBOUND,
                    FIND,
                    NOTE,
                    LIST,
                    SEARCH,
                    REVENUE,
                    STATEMENT,
                    HELP,
                    SMALL_TALK ->
                    Optional.empty();
        };
    }

    private static Optional<Action> first(String line, Action... actions) {
        for (var action : actions) {
            var pattern = DENIED.get(action);
            if (pattern != null && pattern.matcher(line).find()) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    private static boolean willNotBuy(String line) {
        return WILL_NOT_BUY.matcher(line).find() && !isYet(line);
    }

    private static boolean isYet(String line) {
        return YET.matcher(line).find();
    }
}
