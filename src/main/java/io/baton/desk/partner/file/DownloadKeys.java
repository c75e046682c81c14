package io.baton.desk.partner.file;

import io.baton.chat.Card.Part;
import io.baton.chat.DownloadableFiles;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes the secret keys of downloads: 192 random bits. The [ExportToken] stores only the SHA-256;
/// the card with the file holds the key until it is sent.
public final class DownloadKeys {
    private static final int BYTES = 24;

    private final Supplier<Optional<URI>> address;
    private final SecureRandom random = new SecureRandom();

    /// @param address this server's public address, if it has one
    public DownloadKeys(Supplier<Optional<URI>> address) {
        this.address = address;
    }

    String generate() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Part cardPart(String name, String key) {
        var url =
                address.get()
                        .map(base ->
                                base.toString().replaceFirst("/+$", "")
                                        + DownloadableFiles.PATH
                                        + key);
        return new Part.File(name, key, url.orElse(null));
    }

    static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
