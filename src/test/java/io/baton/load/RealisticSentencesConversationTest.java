package io.baton.load;

import io.baton.client.Client;
import io.baton.client.KnownClients;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.freetext.FirmNamesCache;
import io.baton.desk.freetext.OwnWordsReader;
import io.baton.firm.Individual;
import io.baton.minilm.MiniLmModel;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.understanding.message.MessageReader;
import io.baton.understanding.message.UnderstandingModels;
import io.baton.understanding.token.WordLists;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The benchmark measures the answers that it means to measure: each sentence gets its card.
class RealisticSentencesConversationTest {
    private static final TestFirm TEST_FIRM = new TestFirm();
    private static final Actor ANNA = TEST_FIRM.member("anna");

    @BeforeAll
    static void aFirmWithManyPartnersAndClients() throws Exception {
        var firm =
                RealisticFirm.of(
                        TestFirm.FIRM, new Individual("test:anna", "anna"), TEST_FIRM.now());
        var partners = firm.partners();
        partners.forEach(each -> TEST_FIRM.partners.write(each, "seed", List.of()));
        for (int i = 0; i < RealisticSentences.clients().size(); i++) {
            var referral = firm.referral(i, partners);
            TEST_FIRM.clients.write(
                    Client.first(
                            TestFirm.FIRM,
                            RealisticSentences.clients().get(i),
                            referral.id().value()),
                    "seed " + i,
                    List.of());
            TEST_FIRM.referrals.write(referral, "seed", List.of());
        }
        var model = MiniLmModel.load();
        var lexicon = new Lexicon(Vocabulary.shipped());
        var words = new WordLists(model::knowsWord, model::isCommonWord, lexicon::knows);
        var reader = new MessageReader(model::embedInContext, UnderstandingModels.shipped(), words);
        TEST_FIRM.reader =
                new OwnWordsReader(
                        () -> reader,
                        new FirmNamesCache(
                                TEST_FIRM.partners,
                                new KnownClients(TEST_FIRM.clients),
                                TEST_FIRM.referrals,
                                words));
    }

    @Test
    void eachSentenceGetsItsCard() {
        for (int i = 0; i < 5 * RealisticSentences.count(); i++) {
            ANNA.says("refer " + RealisticSentences.sentence(i))
                    .isTold(RealisticSentences.card(i), "[No]");
        }
    }

    @Test
    void aLongMailGetsItsCard() {
        ANNA.says("refer " + RealisticSentences.mail(3, FreeTextBenchmark.LONGEST))
                .isTold("Log this referral?", "Need: a new phone system", "Contact: Sue Patel");
    }
}
