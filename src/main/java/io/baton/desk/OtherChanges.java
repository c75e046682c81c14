package io.baton.desk;

import io.baton.chat.Reply;
import io.baton.outbox.Unavailable;
import io.baton.store.OtherChangeStore;
import io.baton.store.OtherChangeStore.OtherChange;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What each person last changed other than a referral, such as the settings or a partner. A bare
/// `undo` could mean that.
record OtherChanges(OtherChangeStore store) {
    private static final Logger LOG = LoggerFactory.getLogger(OtherChanges.class);

    Optional<OtherChange> of(Ask ask) {
        return store.latest(ask.firm().id(), ask.who());
    }

    /// Call after each answer.
    void answered(Ask ask, Answered answered) {
        var handler = answered.by();
        boolean unchanged =
                answered.reply() instanceof Reply.OpenForm
                        || answered.reply() instanceof Reply.FieldErrors;
        if (handler != null && !unchanged && CommandRunner.mayUse(ask, handler)) {
            handler.otherChange().ifPresent(what -> put(ask, what));
        }
    }

    /// The change itself is stored already, so a failure isn't one of the turn.
    private void put(Ask ask, String what) {
        try {
            store.put(ask.firm().id(), ask.who(), new OtherChange(what, ask.now()));
        } catch (Unavailable e) {
            LOG.warn("undo won't know about a change of {}: {}", what, e.getMessage());
        }
    }
}
