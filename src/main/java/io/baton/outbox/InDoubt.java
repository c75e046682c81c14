package io.baton.outbox;

import io.baton.chat.PostHeader;
import io.baton.outbox.DoorStates.Door;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Messages that may have arrived on a platform that can't tell. They are sent again only while the
/// platform answers.
final class InDoubt {
    /// A platform that has just been in trouble explains why nothing was confirmed.
    private static final Duration RECENT = Duration.ofMinutes(10);

    private final PostOffice office;
    private final RetryPolicy retryPolicy;
    private final Instant startedAt;
    private final Map<Door, Instant> troubles = new ConcurrentHashMap<>();

    InDoubt(PostOffice office, RetryPolicy retryPolicy, Instant startedAt) {
        this.office = office;
        this.retryPolicy = retryPolicy;
        this.startedAt = startedAt;
    }

    /// Whether there is no way to find out if the message arrived. Never true for a rewrite, which
    /// is safe to repeat.
    boolean cannotBeFound(Parcel parcel) {
        var messenger = office.messengers().get(parcel.header().to().door());
        return parcel.header().kind() == PostHeader.Kind.SAY
                && messenger != null
                && !messenger.canFind(parcel.header().to());
    }

    /// Records that the platform didn't take a message, or didn't answer a question. An outcome
    /// that is unknown isn't such a sign: a slow platform stores each message that is sent again.
    void trouble(Parcel parcel, Instant now) {
        troubles.put(Door.of(parcel.header()), now);
    }

    /// Whether a message that the platform keeps storing without confirmation would appear too
    /// often.
    boolean tooEarly(Parcel parcel, Instant now) {
        var attempts = parcel.header().attempts();
        var last = attempts.lastFailure();
        return cannotBeFound(parcel)
                && last != null
                // Else the clock was set back.
                && !now.isBefore(last)
                && now.isBefore(last.plus(retryPolicy.resendPause(attempts.unconfirmed())))
                && now.isBefore(retryPolicy.lastAttempt(parcel.header(), startedAt))
                && !inTrouble(parcel, now);
    }

    private boolean inTrouble(Parcel parcel, Instant now) {
        var trouble = troubles.get(Door.of(parcel.header()));
        return trouble != null && trouble.plus(RECENT).isAfter(now);
    }
}
