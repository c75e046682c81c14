package io.baton.app;

import io.baton.client.KnownClients;
import io.baton.desk.CommandRunner;
import io.baton.desk.FirmProgress;
import io.baton.desk.Handlers;
import io.baton.desk.Lately;
import io.baton.desk.ResumableTurns;
import io.baton.desk.Router;
import io.baton.desk.freetext.FirmNamesCache;
import io.baton.desk.freetext.FreeTextHandlers;
import io.baton.desk.freetext.FreeTextReader;
import io.baton.desk.freetext.OwnWordsReader;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.refer.show.HomePage;
import io.baton.minilm.MiniLmEncoder;
import io.baton.mongo.MongoStores;
import io.baton.search.vocabulary.Vocabulary;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads what people write in their own words.
@Configuration(proxyBeanMethods = false)
class FreeTextConfiguration {

    @Bean
    UnderstandingEngine understandingEngine(
            MiniLmEncoder miniLmEncoder, Supplier<Vocabulary> vocabulary) {
        return new UnderstandingEngine(miniLmEncoder, vocabulary);
    }

    @Bean
    FreeTextReader freeTextReader(
            UnderstandingEngine understandingEngine,
            MongoStores stores,
            KnownClients knownClients) {
        return new OwnWordsReader(
                understandingEngine::reader,
                new FirmNamesCache(
                        stores.partners(),
                        knownClients,
                        stores.referrals(),
                        understandingEngine.words()));
    }

    /// What the answers to free text need besides the commands.
    record Words(FreeTextReader reader, ResumableTurns resumableTurns) {}

    /// @param others the commands, buttons and forms of all other features
    static Router router(
            Handlers others,
            MongoStores stores,
            ReferralHandlers referralHandlers,
            Words words,
            HomePage home) {
        var features = others.and(home.handlers());
        var commandRunner =
                new CommandRunner(
                        features.commands(),
                        ask ->
                                FirmProgress.of(
                                        stores.partners(), stores.referrals(), ask.firm().id()));
        var freeText =
                new FreeTextHandlers(
                        words.reader(),
                        commandRunner,
                        new FreeTextHandlers.Logging(
                                referralHandlers.loggingFromWords(),
                                referralHandlers.needsByPartner(),
                                referralHandlers.referralForm(),
                                referralHandlers.stepForms(),
                                words.resumableTurns()),
                        new FreeTextHandlers.Stores(
                                stores.drafts(),
                                stores.referrals(),
                                stores.partners(),
                                referralHandlers.knownMembers()));
        return new Router(
                commandRunner,
                features.and(freeText.handlers()),
                freeText.answers(),
                home::card,
                new Lately.Stores(stores.referrals(), stores.otherChanges()));
    }
}
