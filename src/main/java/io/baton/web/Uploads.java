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

/// Files uploaded with a form.
final class Uploads {
    private Uploads() {}

    /// @return by parameter name; fields without a file are left out
    static Map<String, Attachment> of(Map<String, MultipartFile> sent) {
        var files = new HashMap<String, Attachment>();
        sent.forEach((name, file) -> {
            var fileName = file.getOriginalFilename();
            if (name.startsWith(FieldHtml.FILE) && fileName != null && !fileName.isBlank()) {
                files.put(name, new Attachment(fileName, most -> content(file, most)));
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

    /// Covers field and file names, so that sending a form twice is one act.
    static String fingerprint(Map<String, Attachment> files) {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> file.getKey() + "=" + file.getValue().name())
                        .collect(Collectors.joining("\n"));
    }
}
