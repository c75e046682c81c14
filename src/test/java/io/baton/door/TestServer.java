package io.baton.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tomcat with Spring's own filters, started once for all tests. Each door has its own path.
public final class TestServer {
    private static final AtomicInteger SCENES = new AtomicInteger();
    private static final Map<Integer, Door> DOORS = new ConcurrentHashMap<>();
    private static final ConfigurableApplicationContext CONTEXT = started();

    private TestServer() {}

    /// Handles every POST below its path.
    public interface Door {
        ResponseEntity<?> receive(HttpServletRequest request) throws IOException;
    }

    /// The base address of the door.
    public static URI leadingTo(Door door) {
        int scene = SCENES.incrementAndGet();
        DOORS.put(scene, door);
        var port = CONTEXT.getEnvironment().getProperty("local.server.port");
        return URI.create("http://127.0.0.1:%s/scene-%d".formatted(port, scene));
    }

    private static ConfigurableApplicationContext started() {
        var application = new SpringApplication(Web.class);
        application.setDefaultProperties(
                Map.of(
                        "spring.threads.virtual.enabled", "true",
                        "spring.main.banner-mode", "off",
                        "server.address", "127.0.0.1"));
        return application.run("--server.port=0");
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    @RestController
    static class Web {
        @PostMapping("/scene-{scene}/**")
        ResponseEntity<?> receive(@PathVariable int scene, HttpServletRequest request)
                throws IOException {
            return Objects.requireNonNull(DOORS.get(scene)).receive(request);
        }
    }
}
