package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Which names the port of health and metrics answers to.
class ManagementHostsTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost:9090", "127.0.0.1:9090", "[::1]:9090", "localhost"})
    void aPortOfThisMachineAnswersToItsOwnNames(String host) throws Exception {
        assertThat(status("127.0.0.1", host)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example:9090", "evil.example", "127.0.0.1.evil.example", "10.0.0.7"})
    void aPortOfThisMachineRefusesOtherNames(String host) throws Exception {
        assertThat(status("127.0.0.1", host)).isEqualTo(403);
        assertThat(status("::1", host)).isEqualTo(403);
    }

    @Test
    void aRequestThatNamesNoHostIsRefused() throws Exception {
        assertThat(status("127.0.0.1", null)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.0.0.7"})
    void aPortThatIsOpenToOthersAnswersToAnyName(String address) throws Exception {
        assertThat(status(address, "baton1:9090")).isEqualTo(200);
    }

    private static int status(String address, @Nullable String host) throws Exception {
        var management = new ManagementServerProperties();
        management.setAddress(InetAddress.ofLiteral(address));
        var request = new MockHttpServletRequest("GET", "/actuator/prometheus");
        if (host != null) {
            request.addHeader("Host", host);
        }
        var response = new MockHttpServletResponse();
        new ManagementHosts()
                .managementHostsFilter(management)
                .doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
