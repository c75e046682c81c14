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

/// Public addresses of charts' pictures. Microsoft fetches a picture without telling who it is,
/// long after the card was sent; so the chart itself stands in the address, signed, and nothing is
/// kept. Nobody else can make us draw something.
public final class ChartLinks implements Function<Chart, Optional<URI>> {
    /// Before a picture's name.
    static final String PATH = "/teams/chart/";

    private static final String END = ".png";
    private static final int LONGEST = 2_000;
    private static final int LARGEST = 16 * 1024;
    private static final int SEAL = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final SecretKeySpec key;

    /// @param server under which Microsoft reaches this server
    /// @param secret only we know it; with another one, earlier addresses lead nowhere
    public ChartLinks(URI server, String secret) {
        this.server = server;
        var seed = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        key = new SecretKeySpec(sealed(seed, PATH.getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
    }

    /// @return empty where the server has no https address, or the chart is too large for one
    @Override
    public Optional<URI> apply(Chart chart) {
        var packed = packed(chart);
        var name = encoded(packed) + "." + encoded(seal(packed)) + END;
        boolean fits = name.length() <= LONGEST && "https".equalsIgnoreCase(server.getScheme());
        return fits ? Optional.of(server.resolve(PATH + name)) : Optional.empty();
    }

    /// @param name what follows [#PATH]; comes from a stranger
    Optional<Chart> read(String name) {
        var parts = name.endsWith(END) ? name.substring(0, name.length() - 4).split("\\.") : null;
        if (parts == null || parts.length != 2 || name.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var packed = Base64.getUrlDecoder().decode(parts[0]);
            var seal = Base64.getUrlDecoder().decode(parts[1]);
            return MessageDigest.isEqual(seal, seal(packed))
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
        json.put("unit", chart.unit()).set("bars", bars);
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(JSON.writeValueAsBytes(json));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    /// Without its words: they stand on the card.
    private static Chart unpacked(byte[] packed) throws IOException {
        var inflater = new InflaterInputStream(new ByteArrayInputStream(packed));
        var json = JSON.readTree(inflater.readNBytes(LARGEST));
        var bars = new ArrayList<Chart.Bar>();
        for (var bar : json.path("bars")) {
            var value = bar.path(1).isNull() ? null : number(bar.path(1));
            bars.add(new Chart.Bar(bar.path(0).asText(), value));
        }
        return new Chart(
                json.path("title").asText(),
                bars,
                number(json.path("target")),
                json.path("unit").asText(),
                "");
    }

    private static BigDecimal number(JsonNode json) throws JsonProcessingException {
        return JSON.treeToValue(json, BigDecimal.class);
    }

    private byte[] seal(byte[] packed) {
        return Arrays.copyOf(sealed(key, packed), SEAL);
    }

    private static byte[] sealed(SecretKeySpec key, byte[] words) {
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
