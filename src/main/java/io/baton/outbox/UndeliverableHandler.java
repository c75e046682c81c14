package io.baton.outbox;

/// Called for each parcel that will never be delivered. Must return quickly.
@FunctionalInterface
public interface UndeliverableHandler {

    /// @param why the reason, as the platform gave it
    void undeliverable(Parcel parcel, String why);
}
