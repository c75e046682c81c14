package io.baton.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.baton.chat.Card;
import io.baton.chat.LinkedOffer;
import io.baton.chat.OneTimeFile;
import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.chat.Workspace;
import io.baton.memory.InMemoryTranscript;
import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/// Requests whose parameters can't be read, over real HTTP: 400, and one line in the log without
/// the key of a link.
class MalformedRequestsTest {
    private static final String KEY = "5ec2e7f00d5ec2e7f00d";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> PATHS =
            List.of(
                    "/offer/" + KEY,
                    "/file/" + KEY,
                    "/console/say",
                    "/console/press",
                    "/console/submit",
                    "/console/sample",
                    "/elsewhere");

    private static final ConfigurableApplicationContext server =
            new SpringApplicationBuilder(Wiring.class)
                    .properties(
                            "spring.config.name=the-pages-have-no-settings",
                            "spring.mvc.formcontent.filter.enabled=false",
                            "server.port=0",
                            "spring.main.banner-mode=off")
                    .run();

    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    static final List<String> bodies =
            List.of(
                    FORM + "\npress=%zz",
                    FORM + "\npress=%",
                    FORM + "\npress=yes%2",
                    FORM + "\n%f=" + KEY,
                    FORM + "\na=1" + "&a=1".repeat(20_000),
                    "multipart/form-data\nnothing",
                    "MULTIPART/form-data; boundary=x\n--x\r\nContent-Disposition: form-data");

    @BeforeEach
    void listen() {
        ((Logger) LoggerFactory.getLogger(ParameterGuard.class)).setLevel(Level.INFO);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stop() {
        root.detachAppender(log);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @FieldSource("bodies")
    void aMalformedBodyIsTheSendersFault(String typeAndBody) throws Exception {
        var type = typeAndBody.split("\n", 2)[0];
        var body = typeAndBody.split("\n", 2)[1];
        for (var path : PATHS) {
            log.list.clear();
            var answer = sent("POST " + path, "Content-Type: " + type + "\r\n", body);
            assertThat(answer).as(path).startsWith("HTTP/1.1 400 ");
            assertThat(log.list)
                    .as(path)
                    .singleElement()
                    .satisfies(line -> assertThat(line.getLevel()).isEqualTo(Level.INFO))
                    .satisfies(withoutKey());
        }
    }

    @Test
    void aMalformedQueryToo() throws Exception {
        for (var path : PATHS) {
            assertThat(sent("GET " + path + "?draft=%zz", "", "")).startsWith("HTTP/1.1 400 ");
        }
        assertThat(sent("GET /console?draft=%", "", "")).startsWith("HTTP/1.1 400 ");
        assertThat(sent("PUT /offer/" + KEY, "Content-Type: " + FORM + "\r\n", "press=%zz"))
                .startsWith("HTTP/1.1 405 ");
        assertThat(log.list).allSatisfy(withoutKey());
    }

    /// Spring reads uploads of any method, before a handler could refuse them.
    @Test
    void anUploadThatNoOneTakesIsRefusedUnread() throws Exception {
        var type = "Content-Type: multipart/form-data; boundary=x\r\n";
        var whole = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n";
        for (var start :
                List.of(
                        "GET /offer/" + KEY,
                        "POST /file/" + KEY,
                        "GET /console",
                        "GET /elsewhere",
                        "PUT /elsewhere")) {
            assertThat(sent(start, type, whole)).as(start).startsWith("HTTP/1.1 400 ");
        }
        for (var body : List.of(whole, "--x", "nothing", "")) {
            assertThat(sent("POST /slack/events", type, body)).startsWith("HTTP/1.1 415 ");
            assertThat(sent("POST /slack/events", "Content-Type: multipart/mixed\r\n", body))
                    .startsWith("HTTP/1.1 415 ");
        }
        assertThat(log.list).isNotEmpty().allSatisfy(withoutKey());
    }

    @Test
    void aBodyOfAnotherTypeOrNoneIsLegible() throws Exception {
        assertThat(sent("POST /offer/" + KEY, "Content-Type: application/json\r\n", "{\"%zz\":"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(sent("POST /offer/" + KEY, "", "")).startsWith("HTTP/1.1 200 ");
        assertThat(
                        sent(
                                "POST /console/say",
                                "Content-Type: " + FORM + "\r\n",
                                "turn=1&text=100%25"))
                .startsWith("HTTP/1.1 200 ");
    }

    private static Consumer<ILoggingEvent> withoutKey() {
        return line -> {
            assertThat(line.getFormattedMessage()).doesNotContain(KEY);
            assertThat(line.getThrowableProxy()).isNull();
        };
    }

    private static String sent(String start, String headers, String body) throws IOException {
        var port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var socket = new Socket("127.0.0.1", port)) {
            var request =
                    "%s HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n%sContent-Length: %d\r\n\r\n%s"
                            .formatted(start, headers, body.length(), body);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Wiring {
        @Bean
        FilterRegistrationBean<LocalOnlyGuard> localOnly() {
            var guard = new FilterRegistrationBean<>(new LocalOnlyGuard());
            guard.setOrder(0);
            return guard;
        }

        @Bean
        FilterRegistrationBean<ParameterGuard> parameterGuard() {
            return new FilterRegistrationBean<>(new ParameterGuard("/console", "/slack/events"));
        }

        @Bean
        OfferLinkController offers() {
            return new OfferLinkController(
                    _ ->
                            new LinkedOffer.Working(
                                    new Workspace("test:firm"),
                                    new Person("link:abc", "jo@foo.example", false),
                                    Card.saying("Thank you")),
                    _ -> new Reply.Nothing(),
                    false);
        }

        @Bean
        FileLinkController files() {
            return new FileLinkController(new OneTimeFile());
        }

        @Bean
        ConsoleController console() {
            var transcript =
                    new ConsoleTranscript(
                            new InMemoryTranscript(), ConsoleRoster.sample(), Clock.systemUTC());
            return new ConsoleController(
                    transcript,
                    new OneReferralConversation(new WebMessenger(transcript)),
                    new LocalConsole.CountedSample(),
                    () -> ZoneId.of("UTC"),
                    new OneTimeFile());
        }
    }
}
