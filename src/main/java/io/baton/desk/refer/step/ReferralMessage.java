package io.baton.desk.refer.step;

import io.baton.chat.PostSubject;
import io.baton.referral.Referral;
import java.util.Locale;

/// A message that a step on a referral causes, beside the cards of an offer. Its word is part of
/// the post's id, by which a repeated post is recognised.
public enum ReferralMessage {
    /// To the side asked: the answer is due soon.
    REMINDER,
    /// To the sender: the reminder to pass on to guests.
    FORWARD,
    /// To the sender: the offer ended.
    NOTICE,
    /// To the member who logged it: the offer ended and can be made again.
    AGAIN,
    /// To the partner's side: how it came out.
    TOLD,
    /// To the firm's side: how it came out.
    RESULT,
    /// To the new baton holder.
    PASSED,
    /// To the old baton holder.
    TAKEN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    PostSubject subject(Referral referral) {
        int number = referral.number();
        long version = referral.version();
        return switch (this) {
            case REMINDER, FORWARD -> new PostSubject.Reminder(number, version, referral.rounds());
            case NOTICE, AGAIN -> new PostSubject.OfferEnded(number, version);
            case TOLD, RESULT -> new PostSubject.Result(number, version);
            case PASSED, TAKEN -> new PostSubject.Passed(number, version);
        };
    }
}
