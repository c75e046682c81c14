package io.baton.app;

import io.baton.chat.ChannelReaders;
import io.baton.chat.DoorCredentials;
import io.baton.chat.PersonDirectory;
import io.baton.chat.Place;
import io.baton.desk.ResumableTurns;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.refer.ReferralGuards;
import io.baton.desk.refer.leaving.PresenceCheck;
import io.baton.desk.refer.step.DelayNotice;
import io.baton.desk.refer.step.MutedNotices;
import io.baton.mongo.MongoStores;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What keeps steps on referrals safe. It asks the doors, which need the desk themselves, so they
/// are only looked up when something is checked.
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    ReferralGuards referralGuards(
            AudienceCheck audienceCheck,
            PresenceCheck presenceCheck,
            MongoStores stores,
            ObjectProvider<DoorCredentials> doors,
            ResumableTurns resumableTurns) {
        return new ReferralGuards(
                audienceCheck,
                presenceCheck,
                MutedNotices.of(stores.firms()),
                new DelayNotice(name -> refusal(name, doors.stream())),
                resumableTurns);
    }

    @Bean
    PresenceCheck presenceCheck(ObjectProvider<PersonDirectory> doors) {
        return new PresenceCheck(person ->
                doors.stream()
                        .filter(door -> person.startsWith(door.door() + ":"))
                        .findFirst()
                        .flatMap(door -> door.find(person)));
    }

    private static Optional<String> refusal(String name, Stream<DoorCredentials> doors) {
        return doors.filter(door -> door.door().equals(name))
                .findFirst()
                .flatMap(DoorCredentials::refusal);
    }

    @Bean
    AudienceCheck audienceCheck(MongoStores stores, ObjectProvider<ChannelReaders> doors) {
        return new AudienceCheck(stores.partners(), channel -> doorOf(channel, doors.stream()));
    }

    /// Empty if the channel's door isn't connected any more.
    private static Optional<ChannelReaders> doorOf(
            Place.Channel channel, Stream<ChannelReaders> doors) {
        return doors.filter(door -> door.door().equals(channel.door())).findFirst();
    }
}
