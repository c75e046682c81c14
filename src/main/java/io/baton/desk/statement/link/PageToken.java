package io.baton.desk.statement.link;

import io.baton.firm.Individual;
import io.baton.partner.ExportToken;
import io.baton.referral.figure.Side;
import io.baton.statement.SentStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// The path of a token that opens a statement's page. It names the statement and its reader, so
/// that a new link ends the earlier ones of the same reader.
///
/// @param side for which the reader reads
/// @param readerId of the person
/// @param statementId of the statement
record PageToken(Side side, String readerId, String statementId) {
    private static final Pattern SHAPE =
            Pattern.compile("(?s)statement/(FIRM|PARTNER)/([^\n]+)\n(.+)");

    /// Members can make a new link any time.
    private static final Duration LIFE_FOR_MEMBERS = Duration.ofDays(1);

    /// Long enough to answer, and to pay.
    private static final Duration LIFE_FOR_CONTACTS = Duration.ofDays(60);

    private String encode() {
        return "statement/%s/%s\n%s".formatted(side, readerId, statementId);
    }

    static ExportToken of(
            String hash, SentStatement sent, Side side, Individual reader, Instant now) {
        var life =
                switch (side) {
                    case FIRM -> LIFE_FOR_MEMBERS;
                    case PARTNER -> LIFE_FOR_CONTACTS;
                };
        var path = new PageToken(side, reader.id(), sent.id()).encode();
        return ExportToken.of(hash, sent.firm(), reader, path, now).until(now.plus(life));
    }

    /// Empty if the token opens something else.
    static Optional<PageToken> decode(ExportToken token) {
        var match = SHAPE.matcher(token.path());
        return match.matches()
                ? Optional.of(
                        new PageToken(Side.valueOf(match.group(1)), match.group(2), match.group(3)))
                : Optional.empty();
    }
}
