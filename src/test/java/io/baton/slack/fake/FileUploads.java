package io.baton.slack.fake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/// Files on their three steps: an address asked for, the bytes sent there, the upload completed.
final class FileUploads {
    private final Map<String, UploadedFile> byId = new ConcurrentSkipListMap<>();
    private final AtomicLong numbers = new AtomicLong();

    UploadedFile announce(String name, int length, String altText) {
        String id = "F%06d".formatted(numbers.incrementAndGet());
        UploadedFile file =
                new UploadedFile(id, name, length, altText, "", new byte[0], false, List.of());
        byId.put(id, file);
        return file;
    }

    /// What a person gives to Slack is there at once.
    UploadedFile sent(String name, byte[] bytes) {
        UploadedFile file =
                announce(name, bytes.length, "").holding(bytes).completed(name, List.of());
        put(file);
        return file;
    }

    /// @throws Refusal `file_not_found`
    UploadedFile get(String id) {
        UploadedFile file = byId.get(id);
        if (file == null) {
            throw ApiError.of("file_not_found");
        }
        return file;
    }

    void put(UploadedFile file) {
        byId.put(file.id(), file);
    }

    /// Whether a block may show it.
    boolean isComplete(String id) {
        UploadedFile file = byId.get(id);
        return file != null && file.complete();
    }

    /// The completed ones.
    List<UploadedFile> complete() {
        return byId.values().stream().filter(UploadedFile::complete).toList();
    }
}
