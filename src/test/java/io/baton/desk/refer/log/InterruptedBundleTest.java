package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.client.KnownClients;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.Command;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.desk.refer.ReferralGuards;
import io.baton.desk.refer.ReferralHandlers;
import io.baton.desk.refer.card.BundleCard;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.ConfidentialPosts;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.DelayNotice;
import io.baton.desk.refer.step.MutedNotices;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.memory.FailingReferrals;
import io.baton.memory.InMemoryReferrals;
import io.baton.outbox.Unavailable;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.search.KeywordRanking;
import io.baton.store.ReferralStore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A turn that writes several documents is interrupted after some of them and delivered again.
class InterruptedBundleTest {
    private static final Individual ANNA = new Individual("test:anna", "Anna");
    private static final Firm FIRM =
            Firm.founded(TestFirm.FIRM, "Northwind", CurrencyUnit.USD, ZoneId.of("UTC"));

    private final TestFirm testFirm = new TestFirm();
    private final InMemoryReferrals referrals = testFirm.referrals;
    private Partner cabling;
    private Partner voip;
    private Partner lines;

    @BeforeEach
    void aBench() {
        cabling = testFirm.partner("Wires", "Rita", "Data cabling");
        voip = testFirm.partner("CloudNine", "Marco", "VoIP");
        lines = testFirm.partner("Telco", "Zoe", "Leased lines");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theMissingReferralsAreLoggedAndNoneTwice(int writes) {
        assertThatThrownBy(() -> log(failingAfter(writes))).isInstanceOf(Unavailable.class);
        assertThat(all()).hasSize(writes);
        log(referrals);
        log(referrals);

        assertThat(all())
                .extracting(Referral::need)
                .containsExactlyInAnyOrder("desks wired", "a phone each", "a line");
        assertThat(all()).extracting(Referral::holder).containsOnly(ANNA);
        assertThat(referrals.bundleOf(all().getFirst())).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theRemainingReferralsArePassed(int writes) {
        log(referrals);
        var one = "R-" + referrals.bundleOf(all().getFirst()).getFirst().number();
        assertThatThrownBy(() -> pass(failingAfter(writes), one)).isInstanceOf(Unavailable.class);
        assertThat(all()).filteredOn(each -> each.holder().is(ANNA)).hasSize(3 - writes);
        pass(referrals, one);

        assertThat(all()).noneMatch(each -> each.holder().is(ANNA));
        assertThat(all()).allMatch(each -> each.steps().size() == 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theNewHolderGetsOneMessageForTheWholeBundle(int writes) {
        log(referrals);
        if (writes < 3) {
            assertThatThrownBy(() -> pass(failingAfter(writes), "R-2"))
                    .isInstanceOf(Unavailable.class);
            assertThat(toBen()).isEmpty();
        }
        pass(referrals, "R-2");
        pass(referrals, "R-2");

        assertThat(toBen())
                .singleElement()
                .asString()
                .contains("Anna passed you the baton for R-1, R-2 and R-3 (Dana).")
                .contains("[Send all] [Send it to Wires] [Send it to CloudNine]");
    }

    @Test
    void theCardShowsWhoHoldsWhatAfterAnInterruption() {
        log(referrals);
        assertThatThrownBy(() -> pass(failingAfter(1), "R-2")).isInstanceOf(Unavailable.class);

        assertThat(card())
                .contains("You hold the baton for R-2 and R-3.")
                .contains("Ben holds the baton for R-1.");
    }

    @Test
    void aReferralLoggedBeforeTheInterruptionCanBeSent() {
        assertThatThrownBy(() -> log(failingAfter(1))).isInstanceOf(Unavailable.class);

        assertThat(card())
                .contains("R-1 for Dana is logged. You hold the baton for R-1.")
                .contains("[Send it to Wires]");
    }

    private String card() {
        var bundles = new Bundles(referrals, new Counterparties(testFirm.partners));
        return PostedCards.textOf(BundleCard.of(bundles.of(all().getFirst()), ask("show", "")));
    }

    private List<String> toBen() {
        testFirm.postedCards.deliverAll();
        return testFirm.postedCards.at(new Place.Direct("test:ben")).stream()
                .map(PostedCards::textOf)
                .toList();
    }

    /// Fails after this many writes, as if the process had ended.
    private ReferralStore failingAfter(int writes) {
        return new FailingReferrals(referrals, writes);
    }

    private void log(ReferralStore store) {
        var parts =
                List.of(
                        new ReferralDraft("Dana", "desks wired", null, cabling, null, null),
                        new ReferralDraft("Dana", "a phone each", null, voip, null, null),
                        new ReferralDraft("Dana", "a line", null, lines, null, null));
        var posts =
                new ConfidentialPosts(
                        testFirm.audienceCheck,
                        new Counterparties(testFirm.partners),
                        MutedNotices.none());
        var clients =
                new ClientTracking(
                        testFirm.clients,
                        new KnownClients(testFirm.clients),
                        testFirm.claims,
                        testFirm.partners,
                        testFirm.firms,
                        store,
                        _ -> Optional.empty());
        new BundleLogging(
                        new ReferralInserter(store, posts),
                        testFirm.resumableTurns,
                        clients.notices())
                .log(ask("log", ""), "log", parts);
    }

    private void pass(ReferralStore store, String referral) {
        var referralHandlers =
                new ReferralHandlers(
                        store,
                        testFirm.partners,
                        new ClientTracking(
                                testFirm.clients,
                                new KnownClients(testFirm.clients),
                                testFirm.claims,
                                testFirm.partners,
                                testFirm.firms,
                                store,
                                _ -> Optional.empty()),
                        new KeywordRanking(),
                        testFirm.gaps,
                        testFirm.linkIssuer,
                        new ReferralGuards(
                                testFirm.audienceCheck,
                                testFirm.presenceCheck,
                                MutedNotices.none(),
                                DelayNotice.none(),
                                testFirm.resumableTurns));
        referralHandlers.handlers().commands().stream()
                .filter(each -> each.name().equals("refer pass"))
                .map(Command.class::cast)
                .forEach(
                        each -> each.answer(ask("pass", "<@test:ben>"), referral + " <@test:ben>"));
    }

    private static Ask ask(String turn, String said) {
        var person = new Person("test:anna", "Anna", true);
        var ben = new Person("test:ben", "Ben", true);
        var place = new Place.Channel("test:general");
        var words =
                new Turn.Said(
                        new Turn.Context(
                                turn,
                                TestFirm.WORKSPACE,
                                person,
                                place,
                                ReplyCapability.ANSWER_AND_FORM),
                        said,
                        Map.of(ben.id(), ben));
        var now = Instant.parse("2026-11-03T10:00:00Z");
        return new Ask(FIRM, words, new Asker.Member(ANNA), now);
    }

    private List<Referral> all() {
        return referrals.all(TestFirm.FIRM);
    }
}
