package io.baton.app;

import io.baton.chat.Card;
import io.baton.client.KnownClients;
import io.baton.desk.Ask;
import io.baton.desk.CommandRunner;
import io.baton.desk.FirmProgress;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.Router;
import io.baton.desk.freetext.FirmNamesCache;
import io.baton.desk.freetext.FreeTextHandlers;
import io.baton.desk.freetext.FreeTextReader;
import io.baton.desk.freetext.OwnWordsReader;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.minilm.MiniLmEncoder;
import io.baton.mongo.MongoStores;
import io.baton.search.vector.Embedding;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.understanding.intent.IntentClassifier;
import io.baton.understanding.message.MessageReader;
import io.baton.understanding.message.UnderstandingModels;
import io.baton.understanding.tagging.SlotTagger;
import io.baton.understanding.token.WordLists;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/// Reads what people write in their own words.
@Configuration(proxyBeanMethods = false)
class FreeTextConfiguration {

    /// The models load on first use, as the sentence model does.
    @Bean
    FreeTextReader freeTextReader(MiniLmEncoder miniLmEncoder, MongoStores stores) {
        SingletonSupplier<Lexicon> lexicon =
                SingletonSupplier.of(() -> new Lexicon(Vocabulary.shipped()));
        var words =
                new WordLists(
                        miniLmEncoder::knowsWord,
                        miniLmEncoder::isCommonWord,
                        word -> lexicon.obtain().knows(word));
        var messageReader =
                SingletonSupplier.of(() -> {
                    var models = UnderstandingModels.shipped();
                    return new MessageReader(
                            new IntentClassifier(
                                    models.intents(),
                                    text -> miniLmEncoder.embed(text).map(Embedding::parts)),
                            new SlotTagger(models.tags(), words),
                            words);
                });
        return new OwnWordsReader(
                messageReader,
                new FirmNamesCache(
                        stores.partners(),
                        new KnownClients(stores.clients()),
                        stores.referrals(),
                        words));
    }

    /// What the answers to free text need besides the commands.
    record Words(FreeTextReader reader, ResumableTurns resumableTurns) {}

    /// @param features the commands, buttons and forms of all features
    static Router router(
            Handlers features,
            MongoStores stores,
            ReferralHandlers referralHandlers,
            Words words,
            Function<Ask, Card> home) {
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
                                words.resumableTurns()),
                        new FreeTextHandlers.Stores(
                                stores.drafts(), stores.referrals(), stores.partners()));
        return new Router(
                commandRunner, features.and(freeText.handlers()), freeText.answers(), home);
    }
}
