package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.door.RequestGuard.Body;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestGuardTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final RequestGuard guard =
            new RequestGuard(5, Set.of("application/json"), new DoorMeters(registry, "slack"));

    private static MockHttpServletRequest request(String type, String body) {
        var request = new MockHttpServletRequest("POST", "/slack/events");
        request.setContentType(type);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "Application/JSON; charset=utf-8", "application/json "})
    void readsABodyThatFits(String type) throws IOException {
        assertThat(guard.read(request(type, "12345")))
                .isInstanceOfSatisfying(
                        Body.Read.class, body -> assertThat(body.bytes()).hasSize(5));
        assertThat(registry.getMeters()).isEmpty();
    }

    @Test
    void rejectsAndCountsOneByteTooMany() throws IOException {
        assertThat(guard.read(request("application/json", "123456")))
                .isEqualTo(new Body.Rejected(413));
        assertThat(rejected("too_large")).isEqualTo(1);
    }

    @Test
    void rejectsALargeBodyWithoutAnAnnouncedLength() throws IOException {
        var chunked =
                new MockHttpServletRequest("POST", "/slack/events") {
                    @Override
                    public int getContentLength() {
                        return -1;
                    }
                };
        chunked.setContentType("application/json");
        chunked.setContent(new byte[1000]);
        assertThat(guard.read(chunked)).isEqualTo(new Body.Rejected(413));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/jsonp", "", "multipart/form-data; boundary=x"})
    void rejectsOtherMediaTypes(String type) throws IOException {
        assertThat(guard.read(request(type, "12345"))).isEqualTo(new Body.Rejected(415));
        assertThat(rejected("other_type")).isEqualTo(1);
    }

    private double rejected(String why) {
        return registry.counter("baton.slack.rejected", "why", why).count();
    }
}
