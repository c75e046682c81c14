package io.baton.referral;

import io.baton.terms.Payer;

/// The direction in which a client is passed.
public enum Direction {
    /// The firm sends its client to a partner.
    OUT,
    /// A partner brings the firm in.
    IN;

    /// The side that owes the fee: the one that gets the client.
    public Payer payer() {
        return switch (this) {
            case OUT -> Payer.PARTNER;
            case IN -> Payer.FIRM;
        };
    }
}
