package io.baton.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Stylesheets, scripts and the icon, all from the jar. Pages load nothing from elsewhere.
final class StaticAssets {

    /// @param version hash of the content
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    record Asset(String type, byte[] bytes, String version) {

        /// A browser keeps it, but asks each time whether this version is another.
        ResponseEntity<byte[]> ifChanged() {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(type))
                    .cacheControl(CacheControl.noCache())
                    .eTag(version)
                    .body(bytes);
        }
    }

    private static final Set<String> FOR_LINKS = Set.of("link.css", "statement.css", "icon.svg");

    private static final String HTMX = "org.webjars.npm/htmx.org";

    private final Map<String, Asset> assets =
            Map.of(
                    "console.css", asset("text/css", "console/console.css"),
                    "console.js", asset("text/javascript", "console/console.js"),
                    "message-line.js", asset("text/javascript", "console/message-line.js"),
                    "statement.css", asset("text/css", "console/statement.css"),
                    "link.css", asset("text/css", "console/link.css"),
                    "icon.svg", asset("image/svg+xml", "console/icon.svg"),
                    "htmx.js", asset("text/javascript", htmx()));

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /// Only what the pages behind links use.
    Optional<Asset> findForLinks(String name) {
        return FOR_LINKS.contains(name) ? find(name) : Optional.empty();
    }

    private static String htmx() {
        var properties = new Properties();
        var about = "META-INF/maven/" + HTMX + "/pom.properties";
        try (var file = StaticAssets.class.getClassLoader().getResourceAsStream(about)) {
            if (file == null) {
                throw new IllegalStateException("htmx is missing from this build");
            }
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var version = properties.getProperty("version");
        return "META-INF/resources/webjars/htmx.org/" + version + "/dist/htmx.min.js";
    }

    private static Asset asset(String type, String path) {
        try (var file = StaticAssets.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing from this build");
            }
            var bytes = file.readAllBytes();
            var version = Fingerprint.of(HexFormat.of().formatHex(bytes));
            return new Asset(type + ";charset=utf-8", bytes, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
