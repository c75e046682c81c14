package io.baton.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// User and password of one start. Who knows them can read and write everything, so they are in no
/// log and in no file.
final class Login {
    static final String MECHANISM = "PLAIN";

    private static final String USER = "baton";
    private static final int PASSWORD_BYTES = 32;

    private final String password;
    private final byte[] payload;

    private Login(String password) {
        this.password = password;
        // The driver names the user twice: as the one who acts, and as the one who logs in.
        payload = String.join("\0", USER, USER, password).getBytes(StandardCharsets.UTF_8);
    }

    static Login random() {
        var password = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(password);
        return new Login(Base64.getUrlEncoder().withoutPadding().encodeToString(password));
    }

    /// The driver's address of a server at this machine's port.
    String connectionString(String host, int port) {
        return "mongodb://%s:%s@%s:%d/?authMechanism=%s"
                .formatted(USER, password, host, port, MECHANISM);
    }

    /// Takes the same time, no matter which byte is wrong.
    ///
    /// @param sent what a client sends to log in (RFC 4616)
    boolean matches(byte[] sent) {
        return MessageDigest.isEqual(payload, sent);
    }
}
