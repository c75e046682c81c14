package io.baton.load;

import io.baton.app.PackagedBaton;
import java.net.URI;
import java.time.Duration;

/// A running program that is measured.
interface MeasuredProgram {
    URI address();

    /// The time that its process has had of the processors so far.
    Duration cpu();

    static MeasuredProgram of(PackagedBaton baton) {
        return new MeasuredProgram() {
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
