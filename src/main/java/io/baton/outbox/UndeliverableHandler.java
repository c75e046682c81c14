package io.baton.outbox;

/// Hears, briefly, of each parcel that will never be delivered.
@FunctionalInterface
public interface UndeliverableHandler {

    /// @param why as the platform says it
    void undeliverable(Parcel parcel, String why);
}
