package io.baton.terms;

/// The side that owes the fee.
public enum Payer {
    /// The partner pays the firm for clients that the firm sends.
    PARTNER,
    /// The firm pays the partner for clients that the partner brings.
    FIRM;

    /// The side that gets the fee.
    public Payer other() {
        return switch (this) {
            case PARTNER -> FIRM;
            case FIRM -> PARTNER;
        };
    }
}
