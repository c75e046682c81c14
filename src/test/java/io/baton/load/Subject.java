package io.baton.load;

import java.net.URI;
import java.time.Duration;

/// A running program that is measured.
interface Subject {
    URI address();

    /// The time that its process has had of the processors so far.
    Duration cpu();
}
