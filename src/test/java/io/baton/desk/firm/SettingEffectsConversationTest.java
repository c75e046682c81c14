package io.baton.desk.firm;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.digest.Schedule;
import io.baton.digest.Subscription;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.revenue.MonthTotal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// What changed settings do to existing data, and two people who change them at once.
class SettingEffectsConversationTest {
    private static final Individual ANNA = new Individual("test:anna", "Anna");

    private final SettingsScene scene = new SettingsScene();

    private void total(String month, int amount) {
        var entry =
                new MonthTotal.Entry(Money.of(CurrencyUnit.USD, amount), ANNA, scene.firm.now());
        var _ =
                scene.totals()
                        .write(
                                MonthTotal.first(TestFirm.FIRM, YearMonth.parse(month), entry),
                                month,
                                List.of());
    }

    @Test
    void aCurrencyThatTotalsAndWinsAreInIsAskedAbout() {
        total("2026-09", 40_000);
        total("2026-10", 48_000);
        scene.firm.partner("RingPros", "Rita", "VoIP");
        scene.anna.says("refer Acme needs phones to RingPros").presses("Send it to RingPros");
        scene.firm.outsider("Rita").presses("Accept");
        scene.anna.says("refer won R-1 $500");

        scene.opened().fillsIn("Currency", "EUR", "Firm name", "Southwind");
        scene.annaReads(
                "Firm name: Northwind → Southwind",
                "2 monthly totals and 1 win are in USD. They stay, but don't count in a share in"
                        + " EUR.");
        assertThat(scene.stored().currency()).isEqualTo(CurrencyUnit.USD);

        scene.anna.presses("Change to EUR").isTold("The currency is now EUR. It was USD.");
        assertThat(scene.stored().currency()).isEqualTo(CurrencyUnit.EUR);
        scene.anna.says("settings").isTold("Currency: USD → EUR, by Anna");
    }

    @Test
    void theCurrencyCanStay() {
        total("2026-10", 48_000);
        scene.opened().fillsIn("Currency", "EUR");
        scene.annaReads("1 monthly total is in USD.");
        scene.anna.doesNotSee("Saved").presses("Keep USD").isTold("The currency stays USD.");
        assertThat(scene.stored().history()).isEmpty();
    }

    @Test
    void aCurrencyButtonIsOnlyForTheKeeperAndOnlyForTheCurrencyItNames() {
        total("2026-10", 48_000);
        scene.opened().fillsIn("Currency", "EUR");
        var button = scene.anna.button("Change to EUR");
        scene.ben.presses("b1", button).isTold("Anna is the keeper");
        scene.opened().fillsIn("Currency", "CHF");
        scene.anna.presses("Change to CHF");
        scene.anna.presses("b2", button).isTold("The currency is CHF now, so nothing changed.");
        assertThat(scene.stored().currency().getCode()).isEqualTo("CHF");
        scene.anna.presses("Change to CHF").isTold("The currency is now CHF.");
        assertThat(scene.stored().history()).hasSize(1);
    }

    @Test
    void newDeadlinesAreForNewOffersOnly() {
        scene.firm.partner("RingPros", "Rita", "VoIP");
        scene.anna.says("refer Acme needs phones to RingPros").presses("Send it to RingPros");
        scene.opened()
                .fillsIn(
                        "Working hours to answer an offer", "2",
                        "Working hours until the reminder", "1");
        scene.annaReads(
                "Offers already sent keep their deadline. New ones are due after 2 working hours.");
        scene.firm.advanceClock(Duration.ofHours(3));
        assertThat(scene.firm.storyOf("R-1")).doesNotContain("Lapsed");
        scene.anna.says("refer Beta needs phones to RingPros").presses("Send it to RingPros");
        scene.firm.advanceClock(Duration.ofHours(3));
        assertThat(scene.firm.storyOf("R-2")).contains("Lapsed");
    }

    @Test
    void deadlinesSkipHolidays() {
        scene.opened().fillsIn("Other holidays", "4 Nov, 5 Nov 2026");
        scene.annaReads("Offers already sent keep their deadline.");
        scene.firm.partner("RingPros", "Rita", "VoIP");
        scene.anna.says("refer Acme needs phones to RingPros").presses("Send it to RingPros");
        scene.firm.advanceClock(Duration.ofHours(48));
        assertThat(scene.firm.storyOf("R-1")).doesNotContain("Lapsed");
        scene.firm.advanceClock(Duration.ofHours(24));
        assertThat(scene.firm.storyOf("R-1")).contains("Lapsed");
    }

    @Test
    void digestsMoveWithTheTimeZone() {
        var digest =
                Subscription.start(
                        TestFirm.FIRM,
                        "test:general",
                        new Schedule(DayOfWeek.MONDAY, LocalTime.of(9, 0)),
                        ANNA,
                        scene.firm.now());
        var _ = scene.subscriptions().write(digest, "t", List.of());
        scene.opened().fillsIn("Time zone", "London");
        scene.annaReads("Digests keep their time of day, now in Europe/London.");
    }

    @Test
    void aNewKeeperIsToldAndTheOldOneCannotChangeSettingsAnyMore() {
        var form = scene.opened().form();
        scene.opened().fillsIn(scene.ben, "New keeper", "@Ben");
        scene.annaReads("Keeper: Anna → Ben");
        scene.ben
                .sees("Anna made you the keeper of Northwind.")
                .presses("Settings")
                .fillsIn("Firm name", "Benwind")
                .sees("Northwind → Benwind");
        scene.anna.fillsIn(form, Map.of(), "Currency", "EUR").sees("Ben is the keeper");
        assertThat(scene.stored().currency()).isEqualTo(CurrencyUnit.USD);
    }

    @Test
    void onlyAMemberCanBecomeTheKeeper() {
        scene.firm.partner("RingPros", "Rita", "VoIP");
        refused(scene.firm.outsider("Zoe"), "Zoe isn't a member of the firm.");
        refused(scene.firm.member("Rita"), "Rita works for RingPros.");
        refused(scene.firm.actor("Robo", Standing.BOT), "Robo is a bot.");
        refused(scene.firm.actor("Gus", Standing.LEFT), "Gus's account is deactivated.");
        scene.opened().fillsIn("New keeper", "test:no-one").getsFieldError("I can't find");
        assertThat(scene.stored().keeper()).isEqualTo(ANNA);
    }

    private void refused(Actor who, String why) {
        scene.opened().fillsIn(who, "New keeper", "@" + who.person().name()).getsFieldError(why);
    }

    @Test
    void twoWindowsChangeDifferentSettings() {
        var first = scene.opened().form();
        scene.opened().fillsIn("Currency", "EUR");
        scene.anna.fillsIn(first, Map.of(), "Firm name", "Southwind").sees("Southwind");
        assertThat(scene.stored().currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(scene.stored().name()).isEqualTo("Southwind");
    }

    @Test
    void theSecondOfTwoDifferentChangesIsRefused() {
        var first = scene.opened().form();
        scene.opened().fillsIn("Currency", "EUR");
        scene.anna
                .fillsIn(first, Map.of(), "Currency", "CHF", "Firm name", "Southwind")
                .getsFieldError("Anna just changed this to “EUR”.");
        assertThat(scene.stored().currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(scene.stored().name()).isEqualTo("Northwind");
    }

    @Test
    void aTargetSetMeanwhileIsNoConflict() {
        var form = scene.opened().form();
        var firm = scene.stored();
        var _ = scene.firm.firms.write(firm.withTarget(Percentage.of("30")), "t", List.of());
        scene.anna.fillsIn(form, Map.<String, Person>of(), "Currency", "EUR").sees("Saved.");
        assertThat(scene.stored().target()).hasToString("30%");
        assertThat(scene.stored().currency()).isEqualTo(CurrencyUnit.EUR);
    }
}
