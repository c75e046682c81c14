package io.baton.web;

import io.baton.chat.Attachment;
import io.baton.chat.Attachment.Fetched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.multipart.MultipartFile;

/// The files that a page sends with a form.
final class Uploads {
    private Uploads() {}

    /// By the names of their fields; a field without a file is absent.
    static Map<String, Attachment> of(Map<String, MultipartFile> sent) {
        var files = new HashMap<String, Attachment>();
        sent.forEach((name, file) -> {
            var called = file.getOriginalFilename();
            if (name.startsWith(FieldHtml.FILE) && called != null && !called.isBlank()) {
                files.put(name, new Attachment(called, most -> content(file, most)));
            }
        });
        return files;
    }

    private static Fetched content(MultipartFile file, int most) {
        try {
            return file.getSize() > most
                    ? new Fetched.TooLarge()
                    : new Fetched.Bytes(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file is gone", e);
        }
    }

    /// The same for the same names: what a rendering sends twice is one act.
    static String fingerprint(Map<String, Attachment> files) {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> file.getKey() + "=" + file.getValue().name())
                        .collect(Collectors.joining("\n"));
    }
}
