package io.baton.slack.fake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/// Files in the three steps of an upload: get an address, send the bytes, complete.
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

    /// A file that a person uploads is complete at once.
    UploadedFile sent(String name, byte[] bytes) {
        UploadedFile file =
                announce(name, bytes.length, "").holding(bytes).completed(name, List.of());
        put(file);
        return file;
    }

    /// @throws ApiError `file_not_found`
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

    /// Whether a block can show the file.
    boolean isComplete(String id) {
        UploadedFile file = byId.get(id);
        return file != null && file.complete();
    }

    /// All completed uploads.
    List<UploadedFile> complete() {
        return byId.values().stream().filter(UploadedFile::complete).toList();
    }
}
