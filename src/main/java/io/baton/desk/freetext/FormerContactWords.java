package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.CommonReplies;
import io.baton.referral.listing.ListedReferrals;
import java.time.Instant;
import java.util.Optional;

/// Tells someone who spoke for a partner before why Baton no longer listens to them.
record FormerContactWords(ListedReferrals referrals) {

    /// Empty for people who never took a step, and for those who still may.
    Optional<Reply> told(Ask ask) {
        return ask.asker() instanceof Asker.Stranger(var who)
                        && !referrals.touchedBy(ask.firm().id(), who, Instant.EPOCH, 1).isEmpty()
                ? Optional.of(CommonReplies.whisper(PendingDrafts.noLonger(ask)))
                : Optional.empty();
    }
}
