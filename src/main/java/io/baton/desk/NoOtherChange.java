package io.baton.desk;

import java.util.Optional;

/// A handler that only reads, or changes nothing but referrals.
public interface NoOtherChange extends Handler {

    @Override
    default Optional<String> otherChange() {
        return Optional.empty();
    }
}
