package io.baton.slack.fake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs requests as Slack does: `v0=` and the HMAC-SHA256 of `v0:timestamp:body` in hexadecimal.
public final class RequestSigner {
    private static final long BEYOND_THE_WINDOW = 301;

    private final String secret;
    private final InstantSource clock;

    public RequestSigner(String secret, InstantSource clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /// The two headers, with the given fault.
    public Map<String, String> headers(byte[] body, Forgery forgery) {
        long now = clock.instant().getEpochSecond();
        long seconds =
                switch (forgery) {
                    case STALE -> now - BEYOND_THE_WINDOW;
                    case FUTURE -> now + BEYOND_THE_WINDOW;
                    default -> now;
                };
        String timestamp = forgery == Forgery.GARBLED_TIMESTAMP ? "noon" : Long.toString(seconds);
        String usedSecret = forgery == Forgery.WRONG_SECRET ? secret + "x" : secret;
        byte[] signed =
                forgery == Forgery.CHANGED_BODY
                        ? "other=words".getBytes(StandardCharsets.UTF_8)
                        : body;
        Map<String, String> headers = new LinkedHashMap<>();
        if (forgery != Forgery.NO_TIMESTAMP) {
            headers.put("X-Slack-Request-Timestamp", timestamp);
        }
        if (forgery != Forgery.NO_SIGNATURE) {
            headers.put("X-Slack-Signature", signature(usedSecret, timestamp, signed));
        }
        return headers;
    }

    static String signature(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
