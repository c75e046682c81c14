package io.baton.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/// Short hashes of content, and random values in the same format.
public final class Fingerprint {
    private Fingerprint() {}

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 15;

    public static String of(String... contents) {
        var digest = sha256();
        for (var content : contents) {
            digest.update(content.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return encode(Arrays.copyOf(digest.digest(), BYTES));
    }

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return encode(bytes);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
