package io.baton.chat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Serves one file under one key.
public final class OneTimeFile implements DownloadableFiles {
    public static final String KEY = "k1";
    public static final byte[] CONTENT = "Name,Skills".getBytes(StandardCharsets.UTF_8);

    private boolean taken;

    @Override
    public Optional<Content> read(String key) {
        return taken || !key.equals(KEY)
                ? Optional.empty()
                : Optional.of(new Content("partners.csv", CONTENT.clone()));
    }

    @Override
    public Optional<Content> open(String key) {
        return read(key);
    }

    @Override
    public Optional<Content> take(String key) {
        var content = read(key);
        taken = taken || content.isPresent();
        return content;
    }

    @Override
    public Optional<String> link(String key) {
        return read(key).map(_ -> "https://baton.example/file/" + KEY);
    }
}
