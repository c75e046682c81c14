package io.baton.desk.freetext;

import io.baton.draft.Draft;
import io.baton.draft.Drafts;
import io.baton.firm.Firms;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// Deletes drafts that have expired, with all that was read from a message.
public final class DraftExpiryJob {
    private static final Duration EVERY = Duration.ofHours(1);

    private final Firms firms;
    private final Drafts drafts;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

    public DraftExpiryJob(Firms firms, Drafts drafts) {
        this.firms = firms;
        this.drafts = drafts;
    }

    /// Does nothing if the last run was less than an hour ago.
    public void run(Instant now) {
        if (now.isBefore(next.get())) {
            return;
        }
        // Through the end of the draft's last moment.
        var before = now.minus(Draft.LIFE).plusMillis(1);
        firms.all().forEach(firm -> drafts.forget(firm.id(), before));
        next.set(now.plus(EVERY));
    }
}
