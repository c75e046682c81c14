package io.baton.app;

import io.baton.app.sample.SampleFirm;
import io.baton.chat.ChannelReaders;
import io.baton.desk.Desk;
import io.baton.desk.FirmProvisioning;
import io.baton.desk.file.FileDownloads;
import io.baton.door.LocalRequests;
import io.baton.mongo.MongoStores;
import io.baton.outbox.Messenger;
import io.baton.teams.TeamsMessagesController;
import io.baton.web.ConsoleController;
import io.baton.web.ConsoleReaders;
import io.baton.web.ConsoleRoster;
import io.baton.web.ConsoleTranscript;
import io.baton.web.LocalOnlyGuard;
import io.baton.web.SampleData;
import io.baton.web.WebMessenger;
import jakarta.servlet.MultipartConfigElement;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/// The console of local mode. It has no login, so the whole server listens on loopback only
/// ([LoopbackBinding]), unless `CONSOLE_ADDRESS` says otherwise. In a container, connections
/// through a published port come from the container's network, so their address says nothing.
@Configuration(proxyBeanMethods = false)
@Conditional(LocalModeCondition.class)
class ConsoleConfiguration {
    /// [LinkGuard] runs later and replaces the headers set here with stricter ones.
    private static final int BEFORE_OTHER_GUARDS = 0;

    private static final int MOST_UPLOADED = 8 * 1024 * 1024;

    @Bean
    FilterRegistrationBean<LocalOnlyGuard> localOnly(Settings settings) {
        var guard =
                new FilterRegistrationBean<>(
                        new LocalOnlyGuard(mayConnect(settings), TeamsMessagesController.PATH));
        guard.setOrder(BEFORE_OTHER_GUARDS);
        return guard;
    }

    private static Predicate<String> mayConnect(Settings settings) {
        return settings.consoleAddress().isLoopbackAddress()
                ? LocalRequests::fromThisMachine
                : _ -> true;
    }

    /// Only the console accepts uploads. A file up to this size is read and refused with a sentence
    /// if it is too large to import. Uploads stay in memory.
    @Bean
    MultipartConfigElement multipartConfig() {
        return new MultipartConfigElement("", MOST_UPLOADED, MOST_UPLOADED, MOST_UPLOADED);
    }

    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver();
    }

    @Bean
    ConsoleTranscript transcript(MongoStores stores, InstantSource clock) {
        return new ConsoleTranscript(stores.transcript(), ConsoleRoster.sample(), clock);
    }

    @Bean
    Messenger webMessenger(ConsoleTranscript consoleTranscript) {
        return new WebMessenger(consoleTranscript);
    }

    @Bean
    ChannelReaders webChannelReaders() {
        return new ConsoleReaders(ConsoleRoster.sample());
    }

    @Bean
    SampleData sample(
            MongoStores stores,
            FirmProvisioning firmProvisioning,
            Desk desk,
            InstantSource clock,
            SearchConfiguration.Indexing indexing) {
        return new IndexedSample(
                new SampleFirm(
                        stores, firmProvisioning, desk, ConsoleRoster.sample().workspace(), clock),
                indexing);
    }

    /// The first search after the loading is as fast as the next.
    private record IndexedSample(SampleData sampleData, SearchConfiguration.Indexing indexing)
            implements SampleData {
        @Override
        public boolean loaded() {
            return sampleData.loaded();
        }

        @Override
        public boolean interrupted() {
            return sampleData.interrupted();
        }

        @Override
        public void load(Consumer<Progress> report) {
            sampleData.load(report);
            indexing.start();
        }
    }

    @Bean
    ConsoleController console(
            ConsoleTranscript consoleTranscript,
            Desk desk,
            SampleData sampleData,
            FirmProvisioning firmProvisioning,
            FileDownloads file) {
        var workspace = ConsoleRoster.sample().workspace();
        return new ConsoleController(
                consoleTranscript,
                desk,
                sampleData,
                () -> firmProvisioning.firmOf(workspace).zone(),
                file);
    }
}
