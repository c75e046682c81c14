package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Root restored a backup, and Baton runs as a user of its own.
class ForbiddenDirectoryTest {
    @Test
    void theUserIsToldWhoseTheDirectoryMustBe() {
        var data = Path.of("/var/lib/baton");
        var denied = new AccessDeniedException(data.resolve("baton.lock").toString());
        assertThat(DatabaseOpenFailure.forbidden(data, denied))
                .hasMessageContaining("may not use /var/lib/baton/baton.lock")
                .hasMessageContaining("chown -R USER /var/lib/baton");
    }
}
