package io.baton.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text of a file that does not say how it is written: UTF-8, UTF-16 where it begins so, and
/// else Windows-1252, in which older spreadsheets save.
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Text has line ends and tabs, and nothing else of the kind.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t\\f\\x{85}]]");

    private TextDecoder() {}

    /// Empty for what is no text.
    static Optional<String> decode(byte[] file) {
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
