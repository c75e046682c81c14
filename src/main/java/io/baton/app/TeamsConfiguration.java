package io.baton.app;

import io.baton.chat.ChannelReaders;
import io.baton.chat.Chart;
import io.baton.chat.Lookup;
import io.baton.chat.PersonDirectory;
import io.baton.desk.Desk;
import io.baton.mongo.MongoStores;
import io.baton.outbox.Messenger;
import io.baton.teams.ChartImageController;
import io.baton.teams.ChartLinks;
import io.baton.teams.MicrosoftEndpoints;
import io.baton.teams.TeamsDoor;
import io.baton.teams.TeamsHealth;
import io.baton.teams.TeamsMessagesController;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// The Teams door, if Teams is connected.
@Configuration(proxyBeanMethods = false)
@Conditional(TeamsConfiguration.Connected.class)
class TeamsConfiguration {

    static final class Connected implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return SettingsReader.read(context.getEnvironment()::getProperty).teams() != null;
        }
    }

    /// @param endpoints set by tests only
    @Bean(initMethod = "start", destroyMethod = "close")
    TeamsDoor teamsDoor(
            Settings settings,
            TeamsDoor.Backend backend,
            ObjectProvider<MicrosoftEndpoints> endpoints,
            InstantSource clock,
            MeterRegistry registry) {
        return new TeamsDoor(
                Objects.requireNonNull(settings.teams()),
                endpoints.getIfAvailable(MicrosoftEndpoints::real),
                backend,
                clock,
                registry);
    }

    @Bean
    TeamsDoor.Backend teamsBackend(
            Desk desk, Lookup lookup, MongoStores stores, ObjectProvider<ChartLinks> chartLinks) {
        Function<Chart, Optional<URI>> none = _ -> Optional.empty();
        return new TeamsDoor.Backend(
                desk,
                lookup,
                stores.parcels(),
                stores.placeAddresses(),
                chartLinks.stream()
                        .<Function<Chart, Optional<URI>>>map(links -> links)
                        .findFirst()
                        .orElse(none));
    }

    /// Microsoft fetches chart images from this server, so they need a public address.
    static final class ChartImages implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var settings = SettingsReader.read(context.getEnvironment()::getProperty);
            var teams = settings.teams();
            return teams != null && !teams.local() && settings.publicUrl() != null;
        }
    }

    @Bean
    @Conditional(ChartImages.class)
    ChartLinks chartLinks(Settings settings) {
        return new ChartLinks(
                Objects.requireNonNull(settings.publicUrl()),
                Objects.requireNonNull(settings.teams()).password());
    }

    @Bean
    @Conditional(ChartImages.class)
    ChartImageController chartImageController(ChartLinks links) {
        return new ChartImageController(links);
    }

    @Bean
    TeamsMessagesController teamsMessagesController(TeamsDoor door) {
        return door.messagesController();
    }

    @Bean
    Messenger teamsMessenger(TeamsDoor door) {
        return door.messenger();
    }

    @Bean
    ChannelReaders teamsChannelReaders(TeamsDoor door) {
        return door.channelReaders();
    }

    @Bean
    PersonDirectory teamsPersonDirectory(TeamsDoor door) {
        return door.personDirectory();
    }

    @Bean
    TeamsHealth teamsHealthIndicator(TeamsDoor door) {
        return door.health();
    }
}
