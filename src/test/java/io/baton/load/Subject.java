package io.baton.load;

import io.baton.app.PackagedBaton;
import java.net.URI;
import java.time.Duration;

/// A running program that is measured.
interface Subject {
    URI address();

    /// The time that its process has had of the processors so far.
    Duration cpu();

    static Subject of(PackagedBaton baton) {
        return new Subject() {
            @Override
            public URI address() {
                return baton.address();
            }

            @Override
            public Duration cpu() {
                return baton.cpu();
            }
        };
    }
}
