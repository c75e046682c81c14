package io.baton.desk.file;

import io.baton.chat.DownloadableFiles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes the secret keys of downloads: 192 random bits. A token stores only the SHA-256.
public final class DownloadKeys {
    private static final int BYTES = 24;

    private final Supplier<Optional<URI>> address;
    private final SecureRandom random = new SecureRandom();

    /// @param address this server's public address, if it has one
    public DownloadKeys(Supplier<Optional<URI>> address) {
        this.address = address;
    }

    public String generate() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// The link to the file that the key opens; empty if the server has no public address.
    public Optional<String> link(String key) {
        return link(DownloadableFiles.PATH, key);
    }

    /// @param path of the pages that the key opens one of
    public Optional<String> link(String path, String key) {
        return address.get().map(base -> base.toString().replaceFirst("/+$", "") + path + key);
    }

    public static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
