package io.baton.desk.revenue.past;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.referral.Direction;
import java.util.Locale;
import java.util.Set;

/// Reads the cells of a file of past referrals that say one of a few things.
final class PastWords {
    private static final Set<String> SENT =
            Set.of("sent", "out", "outbound", "outgoing", "given", "gave", "we sent", "to partner");

    private static final Set<String> RECEIVED =
            Set.of(
                    "received",
                    "in",
                    "inbound",
                    "incoming",
                    "got",
                    "brought",
                    "we received",
                    "from partner");

    private static final Set<String> WON =
            Set.of("won", "win", "yes", "signed", "sold", "closed won", "converted", "successful");

    private static final Set<String> LOST =
            Set.of("lost", "no", "closed lost", "declined", "rejected", "dead", "unsuccessful");

    private static final Set<String> OPEN =
            Set.of(
                    "",
                    "open",
                    "pending",
                    "in progress",
                    "waiting",
                    "accepted",
                    "logged",
                    "offered",
                    "active");

    private static final Set<String> WITHDRAWN = Set.of("withdrawn", "cancelled", "canceled");

    enum Result {
        WON,
        LOST,
        OPEN,
        WITHDRAWN
    }

    private PastWords() {}

    static ParseResult<Direction> direction(String cell) {
        var words = folded(cell);
        if (SENT.contains(words)) {
            return ParseResult.of(Direction.OUT);
        }
        return RECEIVED.contains(words)
                ? ParseResult.of(Direction.IN)
                : ParseResult.unclear(
                        words.isEmpty()
                                ? "Write sent or received."
                                : Quote.of(cell) + " isn't a direction. Write sent or received.");
    }

    static ParseResult<Result> result(String cell) {
        var words = folded(cell);
        if (WON.contains(words)) {
            return ParseResult.of(Result.WON);
        }
        if (LOST.contains(words)) {
            return ParseResult.of(Result.LOST);
        }
        if (OPEN.contains(words)) {
            return ParseResult.of(Result.OPEN);
        }
        return WITHDRAWN.contains(words)
                ? ParseResult.of(Result.WITHDRAWN)
                : ParseResult.unclear(
                        Quote.of(cell) + " isn't a result. Write won, lost, open or withdrawn.");
    }

    /// In lower case, with single spaces instead of hyphens.
    private static String folded(String cell) {
        return CleanText.oneLine(cell.replaceAll("(?<=\\p{L})[-_](?=\\p{L})", " "))
                .toLowerCase(Locale.ROOT);
    }
}
