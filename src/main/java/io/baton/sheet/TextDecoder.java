package io.baton.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decodes a file of unknown encoding: UTF-8, UTF-16 if it starts with a byte order mark, otherwise
/// Windows-1252, which older spreadsheets use.
public final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Control characters that don't appear in text.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t\\f\\x{85}]]");

    private TextDecoder() {}

    /// @return empty if the file isn't text
    public static Optional<String> decode(byte[] file) {
        return decoded(file).filter(text -> !CONTROL.matcher(text).find());
    }

    private static Optional<String> decoded(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return strictly(file, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return strictly(file, 2, StandardCharsets.UTF_16BE);
        }
        int from = startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return strictly(file, from, StandardCharsets.UTF_8).or(() -> strictly(file, from, WINDOWS));
    }

    private static Optional<String> strictly(byte[] file, int from, Charset charset) {
        try {
            var bytes = ByteBuffer.wrap(file, from, file.length - from);
            return Optional.of(charset.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
