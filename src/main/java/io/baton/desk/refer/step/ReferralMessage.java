package io.baton.desk.refer.step;

import io.baton.chat.PostSubject;
import io.baton.referral.Referral;
import java.util.Locale;

/// A message caused by a step on a referral, other than an offer's cards. Its word is part of the
/// post's id, which identifies repeated posts.
public enum ReferralMessage {
    /// To the side asked: half the time to answer has passed.
    REMINDER,
    /// To the sender: a reminder to forward to guests.
    FORWARD,
    /// To the sender: the offer ended.
    NOTICE,
    /// To the member who logged it: the offer ended and the referral can be offered again.
    AGAIN,
    /// To the partner's side: the result.
    TOLD,
    /// To the partner's side: the baton came back from them.
    RETURNED,
    /// To the firm's side: the result.
    RESULT,
    /// To the one who proposed other terms: the answer.
    TERMS,
    /// To the other side: a note.
    NOTE,
    /// To the new baton holder.
    PASSED,
    /// To the old baton holder.
    TAKEN,
    /// To the baton holder: someone else closed or changed it.
    CHANGED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    PostSubject subject(Referral referral) {
        int number = referral.number();
        long version = referral.version();
        return switch (this) {
            case REMINDER, FORWARD ->
                    new PostSubject.Reminder(number, version, referral.lastRound());
            case NOTICE, AGAIN, RETURNED -> new PostSubject.OfferEnded(number, version);
            case TERMS -> new PostSubject.TermsProposal(number, version);
            case TOLD, RESULT -> new PostSubject.Result(number, version);
            case NOTE -> new PostSubject.Noted(number, version);
            case PASSED, TAKEN, CHANGED -> new PostSubject.Passed(number, version);
        };
    }
}
