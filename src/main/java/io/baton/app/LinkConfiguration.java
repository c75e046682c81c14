package io.baton.app;

import io.baton.chat.Files;
import io.baton.chat.Invitations;
import io.baton.desk.Desk;
import io.baton.desk.partner.file.BenchFile;
import io.baton.desk.partner.file.FileKeys;
import io.baton.desk.refer.Refer;
import io.baton.desk.refer.offer.Links;
import io.baton.mongo.MongoStores;
import io.baton.web.FilePage;
import io.baton.web.LinkGuard;
import io.baton.web.LinkPage;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// The links by which people without a seat in the chat answer, and the door that they open.
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

    @Bean
    Links links(Settings settings, Environment environment) {
        return new Links(() -> address(settings, environment));
    }

    @Bean
    FileKeys fileKeys(Settings settings, Environment environment) {
        return new FileKeys(() -> address(settings, environment));
    }

    @Bean
    BenchFile benchFile(MongoStores stores, InstantSource clock) {
        return new BenchFile(
                stores.exports(), stores.exports(), stores.partners(), stores.firms(), clock);
    }

    /// Without an address there are no links, and nothing is opened for them.
    static final class Reachable implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var settings = SettingsReader.read(context.getEnvironment()::getProperty);
            return settings.local() || settings.publicUrl() != null;
        }
    }

    @Bean
    @Conditional(Reachable.class)
    LinkPage linkPage(Refer refer, MongoStores stores, Desk desk, InstantSource clock) {
        return new LinkPage(refer.invitations(stores.firms(), clock), desk);
    }

    @Bean
    @Conditional(Reachable.class)
    FilePage filePage(BenchFile file) {
        return new FilePage(file);
    }

    @Bean
    @Conditional(Reachable.class)
    FilterRegistrationBean<LinkGuard> linkGuard(Settings settings) {
        var outside = settings.local() ? null : settings.publicUrl();
        var guard = new FilterRegistrationBean<>(new LinkGuard(outside));
        guard.addUrlPatterns(Invitations.PATH + "*", Files.PATH + "*");
        return guard;
    }

    /// In local mode nobody outside reaches this machine, whatever is set, and the one person who
    /// plays everybody does; its port is known only once the server listens.
    private static Optional<URI> address(Settings settings, Environment environment) {
        if (!settings.local()) {
            return Optional.ofNullable(settings.publicUrl());
        }
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .map(port -> URI.create("http://localhost:" + port));
    }
}
