package io.baton.app;

import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.chat.ChannelReaders;
import io.baton.chat.DoorCredentials;
import io.baton.chat.Lookup;
import io.baton.chat.PersonDirectory;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.desk.Desk;
import io.baton.desk.FirmProvisioning;
import io.baton.desk.Handlers;
import io.baton.desk.Identification;
import io.baton.desk.ResumableTurns;
import io.baton.desk.Router;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.digest.DigestHandlers;
import io.baton.desk.digest.DigestStores;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.file.DownloadKeys;
import io.baton.desk.partner.file.PartnerFileHandlers;
import io.baton.desk.partner.finding.FindingHandlers;
import io.baton.desk.partner.finding.PartnerLookup;
import io.baton.desk.partner.joining.JoiningHandlers;
import io.baton.desk.refer.ReferralGuards;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.refer.leaving.PresenceCheck;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.desk.refer.offer.LinkIssuer;
import io.baton.desk.refer.step.DelayNotice;
import io.baton.desk.revenue.BooksLoader;
import io.baton.desk.revenue.RevenueHandlers;
import io.baton.mongo.MongoStores;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The desk and its handlers.
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    ReferralHandlers referralHandlers(
            MongoStores stores,
            Ranking ranking,
            GapList gaps,
            LinkIssuer linkIssuer,
            AudienceCheck audienceCheck,
            PresenceCheck presenceCheck,
            ObjectProvider<DoorCredentials> doors,
            ResumableTurns resumableTurns) {
        return new ReferralHandlers(
                stores.referrals(),
                stores.partners(),
                ranking,
                gaps,
                linkIssuer,
                new ReferralGuards(
                        audienceCheck,
                        presenceCheck,
                        new DelayNotice(name -> refusal(name, doors.stream())),
                        resumableTurns));
    }

    /// The doors need the desk, so they are only looked up when a person is checked.
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

    /// The doors need the desk, so they are only looked up when a channel is checked.
    @Bean
    AudienceCheck audienceCheck(MongoStores stores, ObjectProvider<ChannelReaders> doors) {
        return new AudienceCheck(
                stores.partners(),
                channel ->
                        doorOf(channel, doors.stream())
                                .map(door -> door.readersOf(channel))
                                .orElse(Readership.UNKNOWN),
                channel ->
                        doorOf(channel, doors.stream())
                                .map(door -> door.peopleIn(channel))
                                .orElse(List.of()));
    }

    /// Empty if the channel's door isn't connected any more.
    private static Optional<ChannelReaders> doorOf(
            Place.Channel channel, Stream<ChannelReaders> doors) {
        return doors.filter(door -> door.door().equals(channel.door())).findFirst();
    }

    @Bean
    FindingHandlers findingHandlers(MongoStores stores, Ranking ranking, GapList gaps) {
        return new FindingHandlers(stores.partners(), ranking, gaps);
    }

    @Bean
    PartnerFileHandlers partnerFileHandlers(
            MongoStores stores, DownloadKeys keys, ResumableTurns resumableTurns) {
        return new PartnerFileHandlers(
                stores.partners(),
                stores.partnerImports(),
                stores.exportTokens(),
                keys,
                resumableTurns);
    }

    @Bean
    JoiningHandlers joiningHandlers(MongoStores stores) {
        return new JoiningHandlers(stores.partners(), stores.firms(), stores.referrals());
    }

    @Bean
    Handlers partnerHandlers(
            MongoStores stores,
            FindingHandlers finding,
            PartnerFileHandlers files,
            JoiningHandlers joining) {
        return new PartnerHandlers(stores.partners(), stores.referrals(), stores.firms())
                .with(finding.handlers().and(files.handlers()).and(joining.handlers()));
    }

    @Bean
    FirmProvisioning provisioning(MongoStores stores, Settings settings) {
        return new FirmProvisioning(stores.firms(), ConfiguredFirm.of(settings));
    }

    @Bean
    Identification identification(FirmProvisioning firmProvisioning, MongoStores stores) {
        return new Identification(firmProvisioning, stores.firms(), stores.partners());
    }

    @Bean
    Lookup lookup(
            Identification identification,
            MongoStores stores,
            Ranking ranking,
            InstantSource clock) {
        return new PartnerLookup(identification, stores.partners(), ranking, clock);
    }

    @Bean
    BooksLoader booksLoader(MongoStores stores) {
        return new BooksLoader(stores.referrals(), stores.partners(), stores.monthTotals());
    }

    @Bean
    RevenueHandlers revenueHandlers(BooksLoader booksLoader, MongoStores stores) {
        return new RevenueHandlers(booksLoader, stores.firms(), stores.monthTotals());
    }

    @Bean
    DigestHandlers digestHandlers(
            BooksLoader booksLoader,
            GapList gaps,
            MongoStores stores,
            AudienceCheck audienceCheck) {
        return new DigestHandlers(
                booksLoader, gaps, digests(stores), stores.firms(), audienceCheck);
    }

    private static DigestStores digests(MongoStores stores) {
        return new DigestStores(stores.subscriptions(), stores.editions(), stores.parcels());
    }

    @Bean
    Desk desk(
            Identification identification,
            MongoStores stores,
            ReferralHandlers referralHandlers,
            Handlers partnerHandlers,
            JoiningHandlers joining,
            RevenueHandlers revenueHandlers,
            DigestHandlers digest,
            ResumableTurns resumableTurns,
            InstantSource clock) {
        var router =
                new Router(
                        referralHandlers
                                .handlers()
                                .and(partnerHandlers)
                                .and(revenueHandlers.handlers())
                                .and(digest.handlers())
                                .and(ResumptionConfiguration.button(stores)),
                        Map.of("log_referral", ReferralForm::fromMessage),
                        referralHandlers.home(revenueHandlers::withShare)::card);
        return new Desk(
                identification,
                joining.newcomerHandler(),
                stores.parcels(),
                router,
                clock,
                resumableTurns);
    }
}
