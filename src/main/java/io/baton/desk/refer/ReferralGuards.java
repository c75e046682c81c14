package io.baton.desk.refer;

import io.baton.desk.ResumableTurns;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.refer.leaving.PresenceCheck;
import io.baton.desk.refer.step.ConfidentialPosts;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.DelayNotice;
import io.baton.desk.refer.step.MutedNotices;

/// What keeps steps on referrals safe.
///
/// @param audienceCheck who can read a post
/// @param presenceCheck who has left
/// @param mutedNotices what members don't want to be told
/// @param delayNotice says when posts wait
/// @param resumableTurns completes turns that were interrupted
public record ReferralGuards(
        AudienceCheck audienceCheck,
        PresenceCheck presenceCheck,
        MutedNotices mutedNotices,
        DelayNotice delayNotice,
        ResumableTurns resumableTurns) {

    ConfidentialPosts confidentialPosts(Counterparties counterparties) {
        return new ConfidentialPosts(audienceCheck, counterparties, mutedNotices);
    }
}
