package io.baton.embedded;

import org.jspecify.annotations.Nullable;

/// The failure after which memory must not reach the disk any more.
final class LastFailure {
    private volatile @Nullable Throwable failure;

    /// Null if there was none.
    @Nullable Throwable get() {
        return failure;
    }

    /// @throws DiskFailure if there was one
    void refuse() {
        Throwable earlier = failure;
        if (earlier != null) {
            throw DiskFailure.of(earlier);
        }
    }

    /// Throws it again if there was one.
    void rethrow() throws Throwable {
        Throwable earlier = failure;
        if (earlier != null) {
            throw earlier;
        }
    }

    /// @return whether it's another one than before
    @SuppressWarnings("ReferenceEquality") // the same failure is thrown again
    boolean remember(Throwable next) {
        boolean other = failure != next;
        failure = next;
        return other;
    }
}
