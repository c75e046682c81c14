package io.baton.desk.partner.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Firm;
import io.baton.firm.People;
import io.baton.firm.UpdateNews;
import io.baton.memory.InMemoryTallies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// After the update, the keeper of a firm that had fees or recurring wins is told once.
class TermsNewsJobTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @Test
    void theKeeperOfAFirmWithFeesIsToldOnce() {
        anna.says("partner add CloudNine: VoIP fee 10%");
        isOfAnEarlierBuild(anna);

        updated();
        updated();

        assertThat(anna.directMessages()).hasSize(1);
        anna.sees("Fees are terms now").sees("partner terms NAME").sees("counts in the months");
        assertThat(firm().knows(UpdateNews.TERMS)).isTrue();
    }

    @Test
    void soIsThatOfAFirmWithRecurringWins() {
        anna.says("partner add CloudNine: VoIP contact @Rita", rita);
        anna.says("refer from CloudNine: Bolt needs support").presses("Take it");
        anna.says("refer won R-1 $200/month");
        isOfAnEarlierBuild(anna);

        updated();

        anna.sees("Fees are terms now");
    }

    @Test
    void aFirmWithNeitherIsNotTold() {
        anna.says("partner add CloudNine: VoIP");
        isOfAnEarlierBuild(anna);

        updated();
        anna.says("partner terms CloudNine they pay us 10%");
        updated();

        anna.doesNotSee("Fees are terms now");
        assertThat(firm().knows(UpdateNews.TERMS)).isTrue();
    }

    @Test
    void aNewFirmIsNotTold() {
        anna.says("partner add CloudNine: VoIP fee 10%");

        updated();

        anna.doesNotSee("Fees are terms now");
    }

    @Test
    void withoutAKeeperItWaitsForOne() {
        anna.says("partner add CloudNine: VoIP fee 10%");
        isOfAnEarlierBuild(null);
        updated();
        assertThat(firm().knows(UpdateNews.TERMS)).isFalse();

        var named = firm().withKeeper(new io.baton.firm.Individual(anna.person().id(), "Anna"));
        testFirm.firms.write(named, "named", List.of());
        updated();

        anna.sees("Fees are terms now");
    }

    /// Another instance of the earlier build rewrites the firm during a rolling update.
    @Test
    void aNoteThatWasLostIsNoSecondMessage() {
        anna.says("partner add CloudNine: VoIP fee 10%");
        isOfAnEarlierBuild(anna);
        updated();
        isOfAnEarlierBuild(anna);

        updated();

        assertThat(anna.directMessages()).hasSize(1);
        assertThat(firm().knows(UpdateNews.TERMS)).isTrue();
    }

    private void updated() {
        var tallies = new InMemoryTallies(testFirm.referrals);
        new TermsNewsJob(testFirm.firms, testFirm.partners, tallies).run(testFirm.now());
        testFirm.postedCards.deliverAll();
    }

    private Firm firm() {
        return testFirm.firms.find(TestFirm.FIRM).orElseThrow();
    }

    private void isOfAnEarlierBuild(@Nullable Actor keeper) {
        var now = firm();
        var who =
                keeper == null
                        ? null
                        : new io.baton.firm.Individual(
                                keeper.person().id(), keeper.person().name());
        testFirm.firms.write(
                new Firm(
                        now.id(),
                        now.name(),
                        now.ownServices(),
                        now.goal(),
                        now.calendar(),
                        now.rules(),
                        new People(who, Map.of(), Set.of()),
                        now.history(),
                        now.version()),
                "earlier-" + now.version(),
                List.of());
    }
}
