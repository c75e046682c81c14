package io.baton.load;

import io.baton.app.PackagedBaton;
import java.net.URI;
import java.time.Duration;

/// A running program under measurement.
interface MeasuredProgram {
    URI address();

    /// CPU time of the process so far.
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
