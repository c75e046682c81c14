package io.baton.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.baton.chat.Chart;
import io.baton.teams.render.CardElements;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Public URLs of chart images. Microsoft fetches an image without authentication, long after the
/// card was sent. So the URL contains the chart itself, and nothing is stored. A signature ensures
/// that the server draws only its own charts.
public final class ChartLinks implements Function<Chart, Optional<URI>> {
    /// Path of an image, up to its name.
    static final String PATH = "/teams/chart/";

    private static final String EXTENSION = ".png";
    private static final int MAX_NAME_LENGTH = 2_000;
    private static final int MAX_UNPACKED_BYTES = 16 * 1024;
    private static final int SIGNATURE_BYTES = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final SecretKeySpec key;

    /// @param server the public address of this server
    /// @param secret signs the URLs; a new secret invalidates all earlier URLs
    public ChartLinks(URI server, String secret) {
        this.server = server;
        var seed = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        key = new SecretKeySpec(hmac(seed, PATH.getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
    }

    /// @return empty if the server has no HTTPS address, or if the chart is too large for a URL
    @Override
    public Optional<URI> apply(Chart chart) {
        var packed = packed(chart);
        var name = encoded(packed) + "." + encoded(signature(packed)) + EXTENSION;
        boolean fits =
                name.length() <= MAX_NAME_LENGTH && "https".equalsIgnoreCase(server.getScheme());
        return fits ? Optional.of(server.resolve(PATH + name)) : Optional.empty();
    }

    /// @param name the part of the URL after [#PATH]; untrusted input
    Optional<Chart> read(String name) {
        var parts =
                name.endsWith(EXTENSION) ? name.substring(0, name.length() - 4).split("\\.") : null;
        if (parts == null || parts.length != 2 || name.length() > MAX_NAME_LENGTH) {
            return Optional.empty();
        }
        try {
            var packed = Base64.getUrlDecoder().decode(parts[0]);
            var signature = Base64.getUrlDecoder().decode(parts[1]);
            return MessageDigest.isEqual(signature, signature(packed))
                    ? Optional.of(unpacked(packed))
                    : Optional.empty();
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] packed(Chart chart) {
        var bars = JsonNodeFactory.instance.arrayNode();
        for (var bar : chart.bars()) {
            bars.addArray().add(bar.label()).add(bar.value());
        }
        var json = CardElements.object().put("title", chart.title()).put("target", chart.target());
        json.put("unit", chart.unit().notation()).set("bars", bars);
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(JSON.writeValueAsBytes(json));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    /// The chart without its alternative text, which is on the card.
    private static Chart unpacked(byte[] packed) throws IOException {
        var inflater = new InflaterInputStream(new ByteArrayInputStream(packed));
        var json = JSON.readTree(inflater.readNBytes(MAX_UNPACKED_BYTES));
        var bars = new ArrayList<Chart.Bar>();
        for (var bar : json.path("bars")) {
            var value = bar.path(1).isNull() ? null : number(bar.path(1));
            bars.add(new Chart.Bar(bar.path(0).asText(), value));
        }
        return new Chart(
                json.path("title").asText(),
                bars,
                json.path("target").isNull() ? null : number(json.path("target")),
                Chart.Unit.of(json.path("unit").asText()),
                "");
    }

    private static BigDecimal number(JsonNode json) throws JsonProcessingException {
        return JSON.treeToValue(json, BigDecimal.class);
    }

    private byte[] signature(byte[] packed) {
        return Arrays.copyOf(hmac(key, packed), SIGNATURE_BYTES);
    }

    private static byte[] hmac(SecretKeySpec key, byte[] words) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(words);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
