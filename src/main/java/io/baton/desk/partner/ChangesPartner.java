package io.baton.desk.partner;

import io.baton.desk.Handler;
import java.util.Optional;

/// A handler that changes a partner.
interface ChangesPartner extends Handler {

    @Override
    default Optional<String> otherChange() {
        return Optional.of("a partner");
    }
}
