package io.baton.teams;

import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.authentication.OpenIdMetadata;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import io.baton.teams.api.Json;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Microsoft's signing keys. Replaces the SDK's own key store, which drops all keys when a refresh
/// fails, has no timeout, and accepts keys that name no channels.
final class SigningKeys implements OpenIdMetadata {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration MAX_AGE = Duration.ofDays(1);

    /// Minimum time between requests caused by unknown key ids.
    private static final Duration MIN_INTERVAL = Duration.ofMinutes(1);

    /// The same while there are no keys at all.
    private static final Duration MIN_INTERVAL_WITHOUT_KEYS = Duration.ofSeconds(1);

    private final OkHttpClient http =
            new OkHttpClient.Builder()
                    .callTimeout(Duration.ofSeconds(5))
                    .followRedirects(false)
                    .build();
    private final String metadata;
    private final InstantSource clock;

    /// Never expire: if a refresh fails, the old keys stay in use.
    private Map<String, OpenIdMetadataKey> keys = Map.of();

    private Instant fetched = Instant.MIN;
    private Instant tried = Instant.MIN;

    /// No keys are available, so a token can't be checked.
    static final class KeysUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeysUnavailable() {
            super("Microsoft's signing keys could not be fetched", null, false, false);
        }
    }

    SigningKeys(String metadata, InstantSource clock) {
        this.metadata = metadata;
        this.clock = clock;
    }

    /// @return null if Microsoft has no such key
    /// @throws KeysUnavailable if no keys could be fetched
    @Override
    public synchronized @Nullable OpenIdMetadataKey getKey(@Nullable String id) {
        var now = clock.instant();
        boolean stale = older(fetched, MAX_AGE, now) || !keys.containsKey(id);
        if (stale && older(tried, MIN_INTERVAL, now)) {
            tried = now;
            refresh(now);
        }
        if (keys.isEmpty()) {
            tried = now.minus(MIN_INTERVAL).plus(MIN_INTERVAL_WITHOUT_KEYS);
            throw new KeysUnavailable();
        }
        return keys.get(id);
    }

    private static boolean older(Instant then, Duration age, Instant now) {
        return then.equals(Instant.MIN) || then.plus(age).isBefore(now);
    }

    private void refresh(Instant now) {
        try {
            var place = json(metadata).path("jwks_uri").asText();
            var found = new HashMap<String, OpenIdMetadataKey>();
            for (var key : json(place).path("keys")) {
                found.put(key.path("kid").asText(), key(key));
            }
            keys = Map.copyOf(found);
            fetched = now;
        } catch (IOException | JwkException | IllegalArgumentException e) {
            LOG.warn("Microsoft's signing keys could not be fetched: {}", e.getMessage());
        }
    }

    private static OpenIdMetadataKey key(JsonNode from)
            throws JwkException, JsonProcessingException {
        var key = new OpenIdMetadataKey();
        var jwk = Jwk.fromValues(Json.map(from));
        if (!(jwk.getPublicKey() instanceof RSAPublicKey rsa)) {
            throw new JwkException("no RSA key");
        }
        key.key = rsa;
        // Never null: the SDK would accept the key for every channel.
        key.endorsements =
                from.path("endorsements").isArray()
                        ? Json.texts(from.path("endorsements"))
                        : List.of();
        key.certificateChain = jwk.getCertificateChain();
        return key;
    }

    private JsonNode json(String address) throws IOException {
        try (var answer = http.newCall(new Request.Builder().url(address).build()).execute()) {
            if (!answer.isSuccessful() || answer.body() == null) {
                throw new IOException("HTTP " + answer.code());
            }
            return Json.read(answer.body().bytes());
        }
    }
}
