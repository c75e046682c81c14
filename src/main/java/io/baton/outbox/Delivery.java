package io.baton.outbox;

import java.time.Duration;

/// How an attempt to say something ended.
public sealed interface Delivery {

    /// @param reference how the door finds the message again
    record Ok(String answer) implements Delivery {}

    /// The platform asks for patience: nothing may go through this door until the time has passed.
    record RateLimited(Duration atLeast) implements Delivery {}

    /// It surely did not arrive, and may next time.
    record Failed(String why) implements Delivery {}

    /// Nobody knows whether it arrived.
    record Unknown(String why) implements Delivery {}

    /// It will never arrive: no such channel, not invited, malformed.
    record Refused(String why) implements Delivery {}
}
