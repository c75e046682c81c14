package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlAllowlistTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/x", "HTTPS://A.EXAMPLE:443"})
    void allowsHttpsOnTheDefaultPort(String url) {
        assertThat(UrlAllowlist.isHttps(HttpUrl.get(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/",
                "https://a.example:8443/",
                "https://someone@a.example/",
                "https://someone:secret@a.example/",
                "https://:secret@a.example/"
            })
    void otherPortsAndUserInfoAreNotAllowed(String url) {
        assertThat(UrlAllowlist.isHttps(HttpUrl.get(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1/", "http://127.0.0.1/", "https://[::1]:9/"})
    void loopbackIsThisMachine(String url) {
        assertThat(UrlAllowlist.isLoopback(HttpUrl.get(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost.evil.example/",
                "http://192.168.0.1/",
                "http://0.0.0.0/",
                "http://127.0.0.1@evil.example/",
                "http://someone@127.0.0.1/"
            })
    void otherMachinesAreNotLoopback(String url) {
        assertThat(UrlAllowlist.isLoopback(HttpUrl.get(url))).isFalse();
    }

    @Test
    void onlyAllowedUrlsAreParsed() {
        UrlAllowlist https = UrlAllowlist::isHttps;
        assertThat(https.parse("https://a.example/x")).contains(HttpUrl.get("https://a.example/x"));
        assertThat(https.parse("http://a.example/x")).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a.example", "//a.example/x", "file:///etc/passwd", "https://"})
    void invalidUrlsAreNotParsed(String url) {
        UrlAllowlist all = _ -> true;
        assertThat(all.parse(url)).isEmpty();
        assertThat(UrlAllowlist.redacted(url)).isEqualTo("an invalid address");
    }

    @Test
    void theLogShowsNoSecrets() {
        assertThat(UrlAllowlist.redacted("https://user:pass@evil.example/secret?key=1"))
                .isEqualTo("https://evil.example/…");
    }
}
