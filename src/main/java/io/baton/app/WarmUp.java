package io.baton.app;

import io.baton.outbox.Unavailable;

/// Uses the embedded database before Baton says that it is ready. The first calls load classes,
/// which takes longer than a call may take if the machine is busy. Without this, the jobs would
/// report that they can't reach the database.
final class WarmUp {
    private static final int MOST_ATTEMPTS = 8;

    private WarmUp() {}

    /// Repeats the call until it succeeds, or until it is clear that it won't.
    static void with(Runnable call) {
        boolean done = false;
        for (int attempt = 1; !done && attempt <= MOST_ATTEMPTS; attempt++) {
            done = succeeds(call);
        }
    }

    private static boolean succeeds(Runnable call) {
        try {
            call.run();
            return true;
        } catch (Unavailable e) {
            // A full disk has been reported already.
            return e.diskFull();
        }
    }
}
