package io.baton.desk.partner.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Makes and reads the codes by which a partner's people join.
///
/// Twelve letters and digits are 60 random bits: short enough to be read out, and, as it lives for
/// days only and guesses are counted, too many to guess. What is kept is the SHA-256 alone.
final class JoinCodeFormat {
    /// Douglas Crockford's base 32: no I, L, O and U, which are read as 1, 1, 0 and as a word that
    /// nobody meant.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final RandomGenerator random = new SecureRandom();

    /// `K7QF-9XPA-2MDT`: for the eyes of the one who hands it on, and kept nowhere.
    String generate() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "");
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// The code in somebody's words, whatever its case, with or without hyphens and blanks; empty
    /// where there is none.
    static String normalize(String words) {
        return words.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    /// What is kept of a code.
    static String hash(String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = normalize(code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }
}
