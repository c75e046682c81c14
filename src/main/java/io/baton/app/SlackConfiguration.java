package io.baton.app;

import io.baton.chat.ChannelReaders;
import io.baton.chat.PersonDirectory;
import io.baton.desk.Desk;
import io.baton.desk.file.FileDownloads;
import io.baton.outbox.Messenger;
import io.baton.picture.ChartPainter;
import io.baton.slack.SlackDoor;
import io.baton.slack.SlackEventsController;
import io.baton.slack.SlackHealth;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// The Slack door, if Slack is connected.
@Configuration(proxyBeanMethods = false)
@Conditional(SlackConfiguration.Connected.class)
class SlackConfiguration {

    static final class Connected implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return SettingsReader.read(context.getEnvironment()::getProperty).slack() != null;
        }
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    SlackDoor slackDoor(
            Settings settings,
            Desk desk,
            FileDownloads file,
            InstantSource clock,
            MeterRegistry registry) {
        return new SlackDoor(
                Objects.requireNonNull(settings.slack()),
                desk,
                new ChartPainter()::png,
                file,
                clock,
                registry);
    }

    @Bean
    SlackEventsController slackEventsController(SlackDoor door) {
        return door.eventsController();
    }

    @Bean
    Messenger slackMessenger(SlackDoor door) {
        return door.messenger();
    }

    @Bean
    ChannelReaders slackChannelReaders(SlackDoor door) {
        return door.channelReaders();
    }

    @Bean
    PersonDirectory slackPersonDirectory(SlackDoor door) {
        return door.personDirectory();
    }

    @Bean
    SlackHealth slackHealthIndicator(SlackDoor door) {
        return door.health();
    }
}
