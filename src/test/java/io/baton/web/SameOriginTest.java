package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Browsers write a page's origin in lower case and without the scheme's own port, however the
/// operator wrote the public address.
class SameOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://Baton.Example.com, https://baton.example.com, 200",
        "HTTPS://baton.example.com/, https://baton.example.com, 200",
        "https://baton.example.com:443, https://baton.example.com, 200",
        "http://LOCALHOST:80, http://localhost, 200",
        "https://baton.example.com:8443/baton, https://baton.example.com:8443, 200",
        "https://baton.example.com:8443, https://baton.example.com, 403",
        "https://baton.example.com:80, https://baton.example.com, 403",
        "https://baton.example.com, https://baton.example.com.evil.example, 403"
    })
    void anAnswerComesFromOurOwnPage(URI address, String origin, int status) throws Exception {
        var request = new MockHttpServletRequest("POST", "/offer/key");
        request.addHeader("Origin", origin);
        request.setContent(new byte[10]);
        var response = new MockHttpServletResponse();
        new LinkGuard(address).doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(status);
    }
}
