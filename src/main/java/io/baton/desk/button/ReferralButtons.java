package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.referral.Referral;

/// The buttons about referrals. Cards make them here and handlers answer to their actions, so
/// neither needs to know the other.
public final class ReferralButtons {
    public static final String ACCEPT = "offer.accept";
    public static final String TAKE = "offer.take";
    public static final String DECLINE = "offer.decline";
    public static final String TURN_DOWN = "offer.turndown";
    public static final String NEW_LINK = "offer.link";
    public static final String SEND = "refer.send";

    private ReferralButtons() {}

    /// A new link for a guest, in place of the one before.
    public static Button newLink(Referral referral) {
        return Button.plain("New link", NEW_LINK, ReferralRound.of(referral).encode());
    }

    /// The value of a button that sends all of a bundle that still wait.
    ///
    /// @param any of those that were logged together
    public static String all(Referral any) {
        return "all " + any.label();
    }

    /// The value of a button that sends one.
    public static String one(Referral which) {
        return which.label();
    }
}
