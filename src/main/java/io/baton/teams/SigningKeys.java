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

/// The keys with which Microsoft signs. The SDK's own store of them forgets all when it cannot
/// refresh them, waits without end, and lets a key pass that says nothing of the channels it is
/// for.
final class SigningKeys implements OpenIdMetadata {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration FRESH = Duration.ofDays(1);

    /// So long an unknown key's name leads to no other request.
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /// The same, while there is no key at all.
    private static final Duration BRIEF = Duration.ofSeconds(1);

    private final OkHttpClient http =
            new OkHttpClient.Builder()
                    .callTimeout(Duration.ofSeconds(5))
                    .followRedirects(false)
                    .build();
    private final String metadata;
    private final InstantSource clock;

    /// Not a cache that expires: when they cannot be fetched, the old keys stay.
    private Map<String, OpenIdMetadataKey> keys = Map.of();

    private Instant fetched = Instant.MIN;
    private Instant tried = Instant.MIN;

    /// Nobody can say now whether a token is genuine.
    static final class KeysUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeysUnavailable() {
            super("Microsoft's keys could not be fetched", null, false, false);
        }
    }

    SigningKeys(String metadata, InstantSource clock) {
        this.metadata = metadata;
        this.clock = clock;
    }

    /// @return null where Microsoft has no such key
    /// @throws Unknown when that cannot be told
    @Override
    public synchronized @Nullable OpenIdMetadataKey getKey(@Nullable String id) {
        var now = clock.instant();
        boolean stale = older(fetched, FRESH, now) || !keys.containsKey(id);
        if (stale && older(tried, PAUSE, now)) {
            tried = now;
            refresh(now);
        }
        if (keys.isEmpty()) {
            tried = now.minus(PAUSE).plus(BRIEF);
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
            LOG.warn("Microsoft's keys could not be fetched: {}", e.getMessage());
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
        // Never null: for the SDK that means that the key is good for every channel.
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
