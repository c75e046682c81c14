package io.baton.desk;

import io.baton.chat.Reply;
import io.baton.firm.Firm;
import io.baton.store.FirmStore;
import java.util.Optional;
import java.util.function.Function;

/// Changes what is stored about a firm. If someone else writes first, it starts again from what
/// they wrote.
public final class FirmChange {
    /// More people never change the settings at once.
    private static final int MAX_TRIES = 20;

    private FirmChange() {}

    /// @param attempt decides and writes; empty if someone else wrote first
    public static Reply of(
            Firm seen, FirmStore firms, Function<? super Firm, Optional<Reply>> attempt) {
        var firm = seen;
        for (int i = 0; i < MAX_TRIES; i++) {
            var reply = attempt.apply(firm);
            if (reply.isPresent()) {
                return reply.get();
            }
            firm = firms.find(firm.id()).orElseThrow();
        }
        return CommonReplies.whisper(
                "Someone else just changed the settings. Nothing was saved; try again.");
    }
}
