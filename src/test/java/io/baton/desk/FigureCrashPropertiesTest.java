package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.memory.WriteLimit;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.WinEntries;
import io.baton.referral.WinFigures;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Both sides state figures in any order, and the process dies before a random write. The chat
/// delivers the turn again. One figure counts, both sides see the same, and only the side that is
/// asked has buttons to answer.
class FigureCrashPropertiesTest {
    private static final Set<String> ANSWERS = Set.of("That's right", "Theirs is right");

    enum Line {
        WON("Anna", "won R-1 $500"),
        WON_MORE("Anna", "won R-1 $600"),
        WON_EARLIER("Ben", "won R-1 $500 on 2026-11-01"),
        WON_MONTHLY("Ben", "won R-1 $50/month"),
        ENDED("Anna", "ended R-1"),
        CONFIRM("Anna", "refer confirm R-1"),
        CONFIRM_BEN("Ben", "refer confirm R-1"),
        REOPEN("Anna", "reopen R-1"),
        NOTE("Anna", "note R-1 called them"),
        PAY("Anna", "paid R-1 $20"),
        PARTNER_WON("Rita", "won R-1 $500"),
        PARTNER_WON_MORE("Rita", "won R-1 $600"),
        PARTNER_WON_MONTHLY("Rita", "won R-1 $50/month"),
        PARTNER_LOST("Rita", "lost R-1 too dear"),
        PARTNER_CONFIRM("Rita", "refer confirm R-1"),
        PARTNER_TAKES_BACK("Rita", "refer reopen R-1"),
        UNDO("Anna", "undo R-1"),
        UNDO_BEN("Ben", "undo R-1"),
        UNDO_RITA("Rita", "undo R-1");

        final String who;
        final String text;

        Line(String who, String text) {
            this.who = who;
            this.text = text;
        }
    }

    @Property(tries = 150)
    void outboundOneFigureCounts(
            @ForAll @Size(max = 14) List<Line> lines,
            @ForAll @Size(14) List<@IntRange(max = 4) Integer> writes) {
        var testFirm = new TestFirm();
        testFirm.partner("Wires", "Rita", "Data cabling");
        testFirm.member("Anna").says("refer Acme needs wifi to Wires");
        testFirm.member("Anna").says("offer R-1 to Wires");
        testFirm.outsider("Rita").directly().says("accept R-1");
        play(testFirm, lines, writes);
    }

    @Property(tries = 150)
    void inboundOneFigureCounts(
            @ForAll @Size(max = 14) List<Line> lines,
            @ForAll @Size(14) List<@IntRange(max = 4) Integer> writes) {
        var testFirm = new TestFirm();
        testFirm.partner("Wires", "Rita", "Data cabling");
        testFirm.member("Anna").says("refer from Wires: Lake Hotel needs wifi");
        testFirm.member("Anna").says("accept R-1");
        play(testFirm, lines, writes);
    }

    private static void play(TestFirm testFirm, List<Line> lines, List<Integer> writes) {
        for (int i = 0; i < lines.size(); i++) {
            testFirm.advanceClock(Duration.ofSeconds(1));
            say(testFirm, lines.get(i), writes.get(i), "turn-" + i);
        }
    }

    private static void say(TestFirm testFirm, Line line, int writes, String turn) {
        testFirm.outbox.writeLimit.set(writes == 4 ? 1000 : writes);
        try {
            say(testFirm, line, turn);
        } catch (WriteLimit.Crash e) {
            testFirm.outbox.writeLimit.lift();
            testFirm.advanceClock(Duration.ofMinutes(1));
            testFirm.desk.resumeInterrupted(testFirm.now());
            testFirm.postedCards.deliverAll();
            say(testFirm, line, turn);
        }
        testFirm.outbox.writeLimit.lift();
        check(testFirm, line);
        var state = testFirm.referrals.all(TestFirm.FIRM);
        say(testFirm, line, turn);
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).as("said twice").isEqualTo(state);
    }

    private static void say(TestFirm testFirm, Line line, String turn) {
        var actor =
                line.who.equals("Rita")
                        ? testFirm.outsider(line.who).directly()
                        : testFirm.member(line.who);
        actor.says(turn, line.text);
    }

    private static void check(TestFirm testFirm, Line line) {
        var referral = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
        var counts = Money.zero(CurrencyUnit.USD);
        if (referral.state() instanceof State.Won won) {
            counts = won.amount().oneTime();
            if (won.agreement() instanceof Agreement.Differing<State.Figure> both) {
                assertThat(both.of(WinFigures.billing(referral)).figure()).isEqualTo(won.figure());
                assertThat(both.firm().figure()).isNotEqualTo(both.partner().figure());
                assertThat(both.firm().by().name()).isIn("Anna", "Ben");
                assertThat(both.partner().by().name()).isEqualTo("Rita");
            }
        }
        assertThat(
                        WinEntries.of(referral).stream()
                                .map(WinEntries.Entry::amount)
                                .reduce(Money.zero(CurrencyUnit.USD), Money::plus))
                .isEqualTo(counts);
        checkQuestions(testFirm, referral, Side.FIRM, "Anna", line);
        checkQuestions(testFirm, referral, Side.PARTNER, "Rita", line);
        checkQuestions(testFirm, referral, Side.FIRM, "Ben", line);
    }

    /// Ben has nothing to do with it, and is never asked.
    private static void checkQuestions(
            TestFirm testFirm, Referral referral, Side side, String who, Line line) {
        var place = new Place.Direct("test:" + who.toLowerCase(Locale.ROOT));
        var asked =
                testFirm.postedCards.keysAt(place).stream()
                        .filter(key -> key.contains("/R-1/report-"))
                        .map(key -> testFirm.postedCards.at(place, key))
                        .filter(FigureCrashPropertiesTest::canBeAnswered)
                        .count();
        boolean awaited = !who.equals("Ben") && isAsked(referral, side);
        assertThat(asked)
                .as("questions to %s after %s: %s", who, line, referral.state())
                .isEqualTo(awaited ? 1 : 0);
    }

    /// While they differ, the side that spoke last waits for the other.
    private static boolean isAsked(Referral referral, Side side) {
        return referral.state() instanceof State.Won won
                        && won.agreement() instanceof Agreement.Differing<State.Figure> both
                ? both.last() != side
                : referral.state().asks(side);
    }

    private static boolean canBeAnswered(Card card) {
        return card.parts().stream()
                .filter(Card.Part.Buttons.class::isInstance)
                .flatMap(part -> ((Card.Part.Buttons) part).buttons().stream())
                .map(Button::label)
                .anyMatch(ANSWERS::contains);
    }
}
