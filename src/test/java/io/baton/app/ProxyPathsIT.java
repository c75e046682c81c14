package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.testing.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The cluster's proxy exposes what Baton serves to others, and nothing else.
class ProxyPathsIT {
    private static final Path CADDYFILE = Path.of("docker/Caddyfile");

    /// For requests that failed inside Baton; no one asks for it.
    private static final String ERROR_PAGE = "/error";

    @RegisterExtension
    static final BatonExtension baton =
            BatonExtension.inSlackAndTeams()
                    .with("MANAGEMENT_PORT", Integer.toString(FreePort.find()))
                    .with("BATON_PUBLIC_URL", "https://baton.example.com");

    @Test
    void everyPathThatTheProxyExposesExistsInBaton() throws IOException {
        assertThat(exposed())
                .isNotEmpty()
                .allSatisfy(
                        pattern -> assertThat(served()).anyMatch(path -> covers(pattern, path)));
    }

    @Test
    void everyPathThatBatonServesIsExposed() throws IOException {
        var patterns = exposed();

        assertThat(served())
                .isNotEmpty()
                .allMatch(path -> patterns.stream().anyMatch(pattern -> covers(pattern, path)));
    }

    @Test
    void neitherTheConsoleNorHealthAndMetricsAreExposed() throws IOException {
        var patterns = exposed();

        assertThat(
                        List.of(
                                "/",
                                "/console",
                                "/actuator",
                                "/actuator/health",
                                "/webjars/x",
                                "/error"))
                .noneMatch(path -> patterns.stream().anyMatch(pattern -> covers(pattern, path)));
    }

    /// Caddy's pattern, which may end with a star.
    private static boolean covers(String pattern, String path) {
        return pattern.endsWith("*")
                ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                : path.equals(pattern);
    }

    private static List<String> exposed() throws IOException {
        try (var lines = Files.lines(CADDYFILE)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("@public path "))
                    .flatMap(line -> Stream.of(line.split(" ")).skip(2))
                    .toList();
        }
    }

    private static List<String> served() {
        return baton
                .firstInstance()
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !path.equals(ERROR_PAGE))
                .distinct()
                .toList();
    }
}
