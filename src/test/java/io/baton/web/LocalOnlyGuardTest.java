package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LocalOnlyGuardTest {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8080",
                "localhost",
                "127.0.0.1:8080",
                "[::1]:8080",
                "LOCALHOST:8080",
                "Localhost",
                "localHost:80"
            })
    void thisMachineIsAllowedByEachOfItsNames(String host) throws Exception {
        assertThat(get("127.0.0.1", host)).isEqualTo(OK);
        assertThat(get("0:0:0:0:0:0:0:1", host)).isEqualTo(OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.7", "10.0.0.1", "8.8.8.8", "not an address", "fe80::1"})
    void otherMachinesAreRefused(String address) throws Exception {
        assertThat(get(address, "localhost:8080")).isEqualTo(FORBIDDEN);
    }

    @Test
    void aContainersPublishedPortIsAllowedUnderTheNameOfThisMachineOnly() throws Exception {
        var guard = new LocalOnlyGuard(_ -> true);

        assertThat(run(guard, request("GET", "172.18.0.1", "localhost:8080")).getStatus())
                .isEqualTo(OK);
        assertThat(run(guard, request("GET", "172.18.0.1", "evil.example:8080")).getStatus())
                .isEqualTo(FORBIDDEN);
        assertThat(run(guard, request("POST", "172.18.0.1", "localhost:8080")).getStatus())
                .isEqualTo(FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "localhost:8080@evil.example",
                "localhost:x",
                ""
            })
    void aForeignNameForThisMachineIsRefused(String host) throws Exception {
        assertThat(get("127.0.0.1", host)).isEqualTo(FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, http://localhost:8080, 200",
                "same-origin, -, 200",
                "-, http://localhost:8080, 200",
                "-, -, 403",
                "cross-site, http://localhost:8080, 403",
                "same-site, -, 403",
                "none, -, 403",
                "same-origin, http://localhost:3000, 403",
                "-, http://evil.example, 403",
                "-, null, 403",
                "-, https://localhost:8080, 403",
                "-, HTTP://LOCALHOST:8080, 200",
                "same-origin, http://LocalHost:8080, 200",
            })
    void onlyOurOwnPagesCanChangeAnything(
            @Nullable String site, @Nullable String origin, int status) throws Exception {
        var request = request("POST", "127.0.0.1", "localhost:8080");
        request.setContent(new byte[10]);
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        assertThat(run(request).getStatus()).isEqualTo(status);
    }

    @Test
    void aBodyThatIsTooLongOrOfUnknownLengthIsRefused() throws Exception {
        var long257k = ours();
        long257k.setContent(new byte[257 * 1024]);
        assertThat(run(long257k).getStatus()).isEqualTo(413);

        assertThat(run(ours()).getStatus()).isEqualTo(411);
    }

    @Test
    void aFormWithAFileCanBeLarger() throws Exception {
        var file = ours();
        file.setContentType("multipart/form-data; boundary=x");
        file.setContent(new byte[2 * 1024 * 1024]);
        assertThat(run(file).getStatus()).isEqualTo(OK);
        file.setContent(new byte[8 * 1024 * 1024 + 1]);
        assertThat(run(file).getStatus()).isEqualTo(413);
    }

    @Test
    void eachResponseHasSecurityHeaders() throws Exception {
        var answer = run(request("GET", "127.0.0.1", "localhost"));

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    private static MockHttpServletRequest ours() {
        var request = request("POST", "127.0.0.1", "localhost");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        return request;
    }

    private static int get(String address, String host) throws Exception {
        return run(request("GET", address, host)).getStatus();
    }

    private static MockHttpServletRequest request(String method, String address, String host) {
        var request = new MockHttpServletRequest(method, "/console");
        request.setRemoteAddr(address);
        request.addHeader("Host", host);
        return request;
    }

    private static MockHttpServletResponse run(MockHttpServletRequest request) throws Exception {
        return run(new LocalOnlyGuard(), request);
    }

    private static MockHttpServletResponse run(LocalOnlyGuard guard, MockHttpServletRequest request)
            throws Exception {
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        guard.doFilter(request, response, chain);
        assertThat(chain.getRequest() != null).isEqualTo(response.getStatus() == OK);
        return response;
    }
}
