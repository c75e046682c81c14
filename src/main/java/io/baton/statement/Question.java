package io.baton.statement;

import io.baton.firm.Individual;
import io.baton.referral.figure.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A question about one line of a statement. It stays open until both sides press the same outcome.
///
/// @param line number of the line, as in [SentStatement#lineCount()]
/// @param askedBy the partner's person
/// @param askedOf the firm's person, who sent the statement
/// @param firm what the firm's side pressed; null if it hasn't
/// @param partner what the partner's side pressed; null if it hasn't
public record Question(
        int line,
        String text,
        Individual askedBy,
        Individual askedOf,
        Instant at,
        @Nullable Press firm,
        @Nullable Press partner) {

    public enum Outcome {
        /// The line was wrong. The correction is a line of the next statement.
        CORRECTED,
        /// The line is right.
        WITHDRAWN
    }

    public record Press(Outcome outcome, Individual who, Instant at) {}

    public boolean open() {
        return firm == null || partner == null || firm.outcome() != partner.outcome();
    }

    public @Nullable Press pressed(Side side) {
        return switch (side) {
            case FIRM -> firm;
            case PARTNER -> partner;
        };
    }

    /// Whether it stays open until this side presses. The one who asked waits for the firm's answer
    /// first; if both pressed and don't agree, either can change its mind.
    public boolean waitsFor(Side side) {
        return open()
                && switch (side) {
                    case FIRM -> firm == null || partner != null;
                    case PARTNER -> firm != null;
                };
    }

    Question press(Side side, Press press) {
        return switch (side) {
            case FIRM -> new Question(line, text, askedBy, askedOf, at, press, partner);
            case PARTNER -> new Question(line, text, askedBy, askedOf, at, firm, press);
        };
    }
}
