package io.baton.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.slack.SlackSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A URL from a payload is called only if it is Slack's.
class SlackUrlsTest {
    private final SlackUrls slack = new SlackUrls(SlackSettings.API_URL);
    private final SlackUrls other = new SlackUrls("http://127.0.0.1:9000/api/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.slack.com/commands/T0/1/x",
                "https://files.slack.com/upload/v1/x",
                "https://slack.com/api/x",
                "HTTPS://HOOKS.SLACK.COM:443/x"
            })
    void allowsSlacksOwnUrls(String address) {
        assertThat(slack.parse(address)).isPresent();
        assertThat(other.parse(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.slack.com/x",
                "https://hooks.slack.com:8443/x",
                "https://slack.com.evil.example/x",
                "https://evilslack.com/x",
                "https://hooks.slack.com@evil.example/x",
                "https://evil.example/hooks.slack.com",
                "https://evil.example#.slack.com",
                "https://someone@slack.com/x",
                "https://127.0.0.1/x",
                "http://169.254.169.254/latest/meta-data",
                "file:///etc/passwd",
                "//hooks.slack.com/x",
                "",
                "hooks.slack.com"
            })
    void refusesAllOthers(String address) {
        assertThat(slack.parse(address)).isEmpty();
        assertThat(other.parse(address)).isEmpty();
    }

    @Test
    void allowsTheHostOfAnotherApiUrl() {
        assertThat(other.parse("http://127.0.0.1:9000/response/1")).isPresent();
        assertThat(other.parse("http://127.0.0.1:9001/response/1")).isEmpty();
        assertThat(other.parse("https://127.0.0.1:9000/response/1")).isEmpty();
        assertThat(other.parse("http://localhost:9000/response/1")).isEmpty();
        assertThat(other.parse("http://someone@127.0.0.1:9000/response/1")).isEmpty();
    }

    @Test
    void allowsSocketsAtSlackAndAtTheHostOfTheApi() {
        assertThat(slack.socket("wss://wss-primary.slack.com/link/?ticket=1")).isPresent();
        assertThat(other.socket("ws://127.0.0.1:9001/link/?ticket=1")).isPresent();
        assertThat(slack.socket("ws://wss-primary.slack.com/link/")).isEmpty();
        assertThat(slack.socket("wss://slack.com.evil.example/link/")).isEmpty();
        assertThat(slack.socket("https://slack.com/")).isEmpty();
        assertThat(other.socket("wss://127.0.0.1:9001/link/")).isEmpty();
        assertThat(other.socket(null)).isEmpty();
    }
}
