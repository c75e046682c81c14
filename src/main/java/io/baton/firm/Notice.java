package io.baton.firm;

/// A kind of notice that a member can turn off. Offers, reminders, and all about what a member
/// holds are none of these.
public enum Notice {
    /// How a referral ended that they logged or sent.
    RESULT("Results of referrals you sent"),
    /// Someone else passed on what they held.
    PASSED_ON("Your referrals when others pass them on");

    private final String label;

    Notice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
