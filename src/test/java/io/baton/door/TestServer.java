package io.baton.door;

import io.baton.teams.TeamsMessagesController;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tomcat with Spring's own filters, once for all tests; the door behind it changes.
public final class TestServer {
    private static final AtomicReference<TeamsMessagesController> DOOR = new AtomicReference<>();
    private static final ConfigurableApplicationContext CONTEXT = started();

    private TestServer() {}

    public static URI leadingTo(TeamsMessagesController messages) {
        DOOR.set(messages);
        return URI.create(
                "http://127.0.0.1:" + CONTEXT.getEnvironment().getProperty("local.server.port"));
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
        @PostMapping("/api/messages")
        ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
            return DOOR.get().receive(request);
        }
    }
}
