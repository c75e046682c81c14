package io.baton.app;

import io.baton.chat.Chart;
import io.baton.chat.Lookup;
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

/// The door to Teams, where one is set.
@Configuration(proxyBeanMethods = false)
@Conditional(TeamsConfiguration.Connected.class)
class TeamsConfiguration {

    static final class Connected implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return SettingsReader.read(context.getEnvironment()::getProperty).teams() != null;
        }
    }

    /// @param elsewhere set by tests, by no setting
    @Bean(initMethod = "start", destroyMethod = "close")
    TeamsDoor teamsDoor(
            Settings settings,
            TeamsDoor.Backend inside,
            ObjectProvider<MicrosoftEndpoints> elsewhere,
            InstantSource clock,
            MeterRegistry registry) {
        return new TeamsDoor(
                Objects.requireNonNull(settings.teams()),
                elsewhere.getIfAvailable(MicrosoftEndpoints::real),
                inside,
                clock,
                registry);
    }

    @Bean
    TeamsDoor.Backend teamsInside(
            Desk desk, Lookup lookup, MongoStores stores, ObjectProvider<ChartLinks> pictures) {
        Function<Chart, Optional<URI>> none = _ -> Optional.empty();
        return new TeamsDoor.Backend(
                desk,
                lookup,
                stores.parcels(),
                stores.placeAddresses(),
                pictures.stream()
                        .<Function<Chart, Optional<URI>>>map(links -> links)
                        .findFirst()
                        .orElse(none));
    }

    /// Microsoft fetches pictures from outside; without an address there are none.
    static final class Pictured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var settings = SettingsReader.read(context.getEnvironment()::getProperty);
            var teams = settings.teams();
            return teams != null && !teams.local() && settings.publicUrl() != null;
        }
    }

    @Bean
    @Conditional(Pictured.class)
    ChartLinks chartLinks(Settings settings) {
        return new ChartLinks(
                Objects.requireNonNull(settings.publicUrl()),
                Objects.requireNonNull(settings.teams()).password());
    }

    @Bean
    @Conditional(Pictured.class)
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
    TeamsHealth teamsHealthIndicator(TeamsDoor door) {
        return door.health();
    }
}
