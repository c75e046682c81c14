package io.baton.outbox;

/// Called for each parcel that will never be delivered, before it's parked. After a crash it may be
/// called again, so what it does has to be safe to repeat. Must return quickly.
@FunctionalInterface
public interface UndeliverableHandler {

    /// @param why the reason, as the platform gave it
    void undeliverable(Parcel parcel, String why);
}
