package io.baton.slack;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Slack's request signature: HMAC-SHA256 of `v0:{timestamp}:{body}` with the signing secret.
/// Checked over the raw bytes in constant time. Timestamps may be up to five minutes off in either
/// direction.
final class RequestSignature {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /// Result of the check.
    enum Verdict {
        GENUINE,
        MISSING,
        STALE,
        WRONG
    }

    RequestSignature(String signingSecret) {
        this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /// @param signingSecret null if requests come through a socket
    static @Nullable RequestSignature by(@Nullable String signingSecret) {
        return signingSecret == null ? null : new RequestSignature(signingSecret);
    }

    Verdict check(
            @Nullable String timestamp, @Nullable String signature, byte[] body, Instant now) {
        if (timestamp == null || signature == null || !SECONDS.matcher(timestamp).matches()) {
            return Verdict.MISSING;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs();
        if (age.compareTo(WINDOW) > 0) {
            return Verdict.STALE;
        }
        var expected = expected(timestamp, body).getBytes(StandardCharsets.US_ASCII);
        var given = signature.getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given) ? Verdict.GENUINE : Verdict.WRONG;
    }

    private String expected(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("can't sign with " + ALGORITHM, e);
        }
    }
}
