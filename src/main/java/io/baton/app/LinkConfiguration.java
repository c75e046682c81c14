package io.baton.app;

import io.baton.chat.DownloadableFiles;
import io.baton.chat.LinkedOffers;
import io.baton.chat.LinkedStatements;
import io.baton.desk.Desk;
import io.baton.desk.StillMembers;
import io.baton.desk.books.BookExports;
import io.baton.desk.books.BooksFiles;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.file.FileDownloads;
import io.baton.desk.file.FileMaker;
import io.baton.desk.partner.file.PartnerCsvExport;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.refer.leaving.PresenceCheck;
import io.baton.desk.refer.offer.LinkIssuer;
import io.baton.desk.revenue.past.ReferralCsvExport;
import io.baton.mongo.MongoStores;
import io.baton.partner.ExportToken;
import io.baton.slack.SlackEventsController;
import io.baton.teams.TeamsMessagesController;
import io.baton.web.FileLinkController;
import io.baton.web.LinkGuard;
import io.baton.web.OfferLinkController;
import io.baton.web.ParameterGuard;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Links for people without a chat account, and the pages behind them.
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {
    private static final int BEFORE_PARAMETERS = 1;

    @Bean
    LinkIssuer linkIssuer(Settings settings, Environment environment) {
        return new LinkIssuer(() -> address(settings, environment));
    }

    @Bean
    DownloadKeys downloadKeys(Settings settings, Environment environment) {
        return new DownloadKeys(() -> address(settings, environment));
    }

    @Bean
    FileDelivery fileDelivery(MongoStores stores, DownloadKeys downloadKeys) {
        return new FileDelivery(stores.exportTokens(), downloadKeys);
    }

    @Bean
    StillMembers stillMembers(MongoStores stores, PresenceCheck presenceCheck) {
        return new StillMembers(
                stores.partners(), presenceCheck::isFormerMember, presenceCheck::isMember);
    }

    @Bean
    FileDownloads fileDownloads(
            MongoStores stores,
            StillMembers stillMembers,
            DownloadKeys downloadKeys,
            BookExports bookExports,
            InstantSource clock) {
        return new FileDownloads(
                stores.exportTokens(),
                stores.firms(),
                stillMembers,
                downloadKeys,
                List.of(
                        FileMaker.at(ExportToken.PARTNERS, new PartnerCsvExport(stores.partners())),
                        FileMaker.at(
                                ExportToken.REFERRALS,
                                new ReferralCsvExport(stores.referrals(), stores.partners())),
                        new BooksFiles(bookExports)),
                clock);
    }

    /// Without a public address there are no links and no pages for them.
    static final class Reachable implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var settings = SettingsReader.read(context.getEnvironment()::getProperty);
            return settings.local() || settings.publicUrl() != null;
        }
    }

    @Bean
    @Conditional(Reachable.class)
    OfferLinkController linkPage(
            ReferralHandlers referralHandlers,
            MongoStores stores,
            Desk desk,
            InstantSource clock,
            Settings settings) {
        return new OfferLinkController(
                referralHandlers.jobs().invitations(stores.firms(), clock),
                desk,
                !settings.local());
    }

    @Bean
    @Conditional(Reachable.class)
    FileLinkController fileLinkController(FileDownloads file) {
        return new FileLinkController(file);
    }

    @Bean
    @Conditional(Reachable.class)
    FilterRegistrationBean<LinkGuard> linkGuard(Settings settings) {
        var outside = settings.local() ? null : settings.publicUrl();
        var guard = new FilterRegistrationBean<>(new LinkGuard(outside));
        guard.setOrder(BEFORE_PARAMETERS);
        guard.addUrlPatterns(
                LinkedOffers.PATH + "*", DownloadableFiles.PATH + "*", LinkedStatements.PATH + "*");
        return guard;
    }

    /// After the guards that limit a body's size. The handlers of the chats' requests read the
    /// bytes themselves.
    @Bean
    FilterRegistrationBean<ParameterGuard> parameterGuard() {
        var guard =
                new FilterRegistrationBean<>(
                        new ParameterGuard(
                                "/console",
                                SlackEventsController.PATH,
                                TeamsMessagesController.PATH));
        guard.setOrder(Ordered.LOWEST_PRECEDENCE);
        return guard;
    }

    /// In local mode links point to this machine, even if BATON_PUBLIC_URL is set: no one outside
    /// can reach it. The port is known once the server listens.
    private static Optional<URI> address(Settings settings, Environment environment) {
        if (!settings.local()) {
            return Optional.ofNullable(settings.publicUrl());
        }
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .map(port -> URI.create("http://localhost:" + port));
    }
}
