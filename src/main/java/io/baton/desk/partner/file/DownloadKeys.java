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

/// The secrets by which files are fetched: 192 random bits, of which the permission keeps the
/// SHA-256 alone. The card that shows the file holds the secret until it is sent.
public final class DownloadKeys {
    private static final int BYTES = 24;

    private final Supplier<Optional<URI>> address;
    private final SecureRandom random = new SecureRandom();

    /// @param address under which people outside reach this server, where they do
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
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }
}
