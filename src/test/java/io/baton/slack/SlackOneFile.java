package io.baton.slack;

import io.baton.chat.DownloadableFiles;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One file, under one key.
final class SlackOneFile implements DownloadableFiles {
    static final String KEY = "k1";
    static final byte[] CONTENT = "Name,Skills".getBytes(StandardCharsets.UTF_8);

    @Override
    public Optional<byte[]> read(String key) {
        return key.equals(KEY) ? Optional.of(CONTENT.clone()) : Optional.empty();
    }

    @Override
    public Optional<byte[]> take(String key) {
        return read(key);
    }
}
