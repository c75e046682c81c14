package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.SampleCards;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.NeededBy;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The cards are those whose golden files show them on each platform.
class CardsInOwnWordsTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.reader = reader;
    }

    private Card answerTo(String turn, String text) {
        return ((Reply.Whisper) anna.says(turn, text).reply()).card();
    }

    @Test
    void aNewReferral() {
        reader.reads(
                "lake hotl, asap-ish",
                meaning(Intent.LOG_OUTBOUND)
                        .knownClient("Lake Hotel Ltd", "lake hotl")
                        .need("a faster network")
                        .partner("RingPros", "RingPros")
                        .amount(new Estimate(Worth.once(Money.parse("USD 4500")), null, true))
                        .contact("Sue Patel", "+12125550100")
                        .neededBy(new NeededBy.Date(LocalDate.parse("2026-11-06")))
                        .notUnderstood("asap-ish"));

        assertThat(answerTo("T-1", "lake hotl, asap-ish")).isEqualTo(SampleCards.draft("T-1"));
    }

    @Test
    void aStep() {
        anna.says("refer Lake Hotel needs a faster network to RingPros")
                .presses("Send it to RingPros");
        testFirm.outsider("Rita").presses("Accept");
        var id = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        reader.reads("signed", meaning(Intent.WON).referral(id).amount("USD 4500"));

        assertThat(answerTo("T-2", "signed")).isEqualTo(SampleCards.stepDraft("T-2"));
    }

    @Test
    void twoMeanings() {
        var find = meaning(Intent.FIND).need("phones").of("phones");
        var log = meaning(Intent.LOG_OUTBOUND).client("Acme").need("phones").of("phones");
        reader.reads("phones", new Reading.Ambiguous(List.of(find, log)));

        assertThat(answerTo("T-3", "phones")).isEqualTo(SampleCards.choice("T-3"));
    }
}
