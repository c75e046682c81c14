package io.baton.desk.partner.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Makes and reads the codes for joining.
///
/// Twelve letters and digits are 60 random bits: short enough to read out, and too many to guess,
/// since a code expires after days and wrong codes are counted. Only the SHA-256 is stored.
final class JoinCodeFormat {
    /// Douglas Crockford's base 32. I, L and O are left out because they look like 1 and 0, and U
    /// because it can spell accidental words.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final RandomGenerator random = new SecureRandom();

    /// @return a code such as `K7QF-9XPA-2MDT`; shown once and not stored
    String generate() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "");
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// @return the code in the words, in one spelling: upper case, no hyphens or blanks; may be
    ///   empty
    static String normalize(String words) {
        return words.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    /// @return the SHA-256 that is stored instead of the code
    static String hash(String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = normalize(code).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
