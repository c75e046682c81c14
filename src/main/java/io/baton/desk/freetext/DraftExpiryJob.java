package io.baton.desk.freetext;

import io.baton.chat.Turn;
import io.baton.desk.ResumableTurns;
import io.baton.draft.Draft;
import io.baton.draft.Drafts;
import io.baton.firm.Firms;
import io.baton.store.UnfinishedTurn;
import io.baton.store.UnfinishedTurns;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Deletes drafts that have expired, with all that was read from a message. One whose answer was
/// interrupted stays until the turn is complete or given up.
public final class DraftExpiryJob {
    private static final Duration EVERY = Duration.ofHours(1);

    private final Firms firms;
    private final Drafts drafts;
    private final UnfinishedTurns unfinished;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

    public DraftExpiryJob(Firms firms, Drafts drafts, UnfinishedTurns unfinished) {
        this.firms = firms;
        this.drafts = drafts;
        this.unfinished = unfinished;
    }

    /// Does nothing if the last run was less than an hour ago.
    public void run(Instant now) {
        if (now.isBefore(next.get())) {
            return;
        }
        // Through the end of the draft's last moment.
        var before = now.minus(Draft.LIFE).plusMillis(1);
        var kept = confirmedByUnfinished();
        firms.all()
                .forEach(firm -> {
                    drafts.forget(firm.id(), before, kept);
                    drafts.forget(firm.id(), before.minus(ResumableTurns.RETENTION), Set.of());
                });
        next.set(now.plus(EVERY));
    }

    /// The drafts that an interrupted turn still needs: what a button carries, or a form is about.
    private Set<String> confirmedByUnfinished() {
        return unfinished.all().stream()
                .map(UnfinishedTurn::turn)
                .flatMap(turn ->
                        switch (turn) {
                            case Turn.Pressed pressed -> Stream.of(pressed.value());
                            case Turn.Submitted submitted -> Stream.of(submitted.subject());
                            case Turn.Said _, Turn.MessageAction _, Turn.HomeOpened _ ->
                                    Stream.empty();
                        })
                .collect(Collectors.toSet());
    }
}
