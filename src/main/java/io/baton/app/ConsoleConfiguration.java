package io.baton.app;

import io.baton.app.sample.SampleFirm;
import io.baton.desk.Desk;
import io.baton.desk.Founding;
import io.baton.desk.partner.file.BenchFile;
import io.baton.mongo.MongoStores;
import io.baton.outbox.Messenger;
import io.baton.teams.TeamsMessages;
import io.baton.web.Console;
import io.baton.web.LocalOnly;
import io.baton.web.Roster;
import io.baton.web.Sample;
import io.baton.web.Talk;
import io.baton.web.WebMessenger;
import jakarta.servlet.MultipartConfigElement;
import java.time.InstantSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/// The console of local mode. It trusts whoever reaches it, so the whole server listens on loopback
/// ([Loopback]).
@Configuration(proxyBeanMethods = false)
@Conditional(LocalMode.class)
class ConsoleConfiguration {
    /// The page of a link says more strictly than the console what a browser may do with it.
    private static final int BEFORE_OTHER_GUARDS = 0;

    private static final int MOST_UPLOADED = 8 * 1024 * 1024;

    @Bean
    FilterRegistrationBean<LocalOnly> localOnly() {
        var guard = new FilterRegistrationBean<>(new LocalOnly(TeamsMessages.PATH));
        guard.setOrder(BEFORE_OTHER_GUARDS);
        return guard;
    }

    /// Forms with a file are the console's alone: no door that others reach takes any. What is too
    /// large to be imported is told so in words, up to here; nothing of it goes to disk.
    @Bean
    MultipartConfigElement multipartConfig() {
        return new MultipartConfigElement("", MOST_UPLOADED, MOST_UPLOADED, MOST_UPLOADED);
    }

    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver();
    }

    @Bean
    Talk talk(MongoStores stores, InstantSource clock) {
        return new Talk(stores.transcript(), Roster.sample(), clock);
    }

    @Bean
    Messenger webMessenger(Talk talk) {
        return new WebMessenger(talk);
    }

    @Bean
    Sample sample(MongoStores stores, Founding founding, Desk desk, InstantSource clock) {
        return new SampleFirm(stores, founding, desk, Roster.sample().workspace(), clock);
    }

    @Bean
    Console console(Talk talk, Desk desk, Sample sample, Settings settings, BenchFile file) {
        return new Console(talk, desk, sample, settings.house().zone(), file);
    }
}
