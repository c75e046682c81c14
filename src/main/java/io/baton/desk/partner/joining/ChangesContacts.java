package io.baton.desk.partner.joining;

import io.baton.desk.Handler;
import java.util.Optional;

/// A handler that changes a partner's contacts.
interface ChangesContacts extends Handler {

    @Override
    default Optional<String> otherChange() {
        return Optional.of("a partner's contacts");
    }
}
