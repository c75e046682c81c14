package io.baton.web;

import io.baton.chat.OneTimeFile;
import io.baton.memory.InMemoryTranscript;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/// The console alone, with scripted answers, on its own port.
final class LocalConsole implements AutoCloseable {

    final InMemoryTranscript transcript = new InMemoryTranscript();
    final ConsoleTranscript consoleTranscript =
            new ConsoleTranscript(transcript, ConsoleRoster.sample(), Clock.systemUTC());
    final WebMessenger messenger = new WebMessenger(consoleTranscript);
    final OneReferralConversation script = new OneReferralConversation(messenger);
    final CountedSample sample = new CountedSample();
    private final ConfigurableApplicationContext context;

    /// Sample data that only counts how often it was loaded. Loading waits at the gate.
    static final class CountedSample implements SampleData {
        final Semaphore gate = new Semaphore(1);
        volatile boolean loaded;
        volatile int times;

        @Override
        public boolean loaded() {
            return loaded;
        }

        @Override
        public void load(Consumer<Progress> report) {
            report.accept(new Progress("Adding partners", 1, 2));
            gate.acquireUninterruptibly();
            gate.release();
            times = times + 1;
            loaded = true;
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Wiring {
        @Bean
        FilterRegistrationBean<LocalOnlyGuard> localOnly() {
            return new FilterRegistrationBean<>(new LocalOnlyGuard());
        }
    }

    LocalConsole() {
        this(0);
    }

    LocalConsole(int port) {
        context =
                new SpringApplicationBuilder(Wiring.class)
                        .initializers(starting ->
                                ((org.springframework.context.support.GenericApplicationContext)
                                                starting)
                                        .registerBean(
                                                ConsoleController.class,
                                                () ->
                                                        new ConsoleController(
                                                                consoleTranscript,
                                                                script,
                                                                sample,
                                                                () -> ZoneId.of("Europe/Berlin"),
                                                                new OneTimeFile())))
                        .properties(
                                "spring.config.name=the-console-has-no-settings",
                                "server.port=" + port,
                                "server.address=127.0.0.1",
                                "spring.main.banner-mode=off",
                                "logging.level.root=warn")
                        .run();
    }

    int port() {
        return context.getBean(Environment.class)
                .getRequiredProperty("local.server.port", Integer.class);
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    /// Resets everything to the start.
    void forget() {
        transcript.clear();
        script.forget();
        sample.loaded = false;
        sample.times = 0;
    }

    @Override
    public void close() {
        context.close();
    }

    /// Runs the scripted console until it is stopped, to try by hand.
    static void main(String[] args) throws InterruptedException {
        try (var console = new LocalConsole(args.length > 0 ? Integer.parseInt(args[0]) : 8090)) {
            System.out.println(console.address() + "/console");
            Thread.currentThread().join();
        }
    }
}
